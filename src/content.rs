//! What the pages say, from `content/app/`.

include!(concat!(env!("OUT_DIR"), "/content.rs"));
