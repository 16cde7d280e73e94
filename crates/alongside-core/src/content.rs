//! What the rules say, from `content/core/`.

include!(concat!(env!("OUT_DIR"), "/content.rs"));
