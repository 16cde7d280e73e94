//! What the formats say, from `content/formats/`.

include!(concat!(env!("OUT_DIR"), "/content.rs"));
