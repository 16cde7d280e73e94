//! What is shown, from `content/presentation/`.

include!(concat!(env!("OUT_DIR"), "/content.rs"));
