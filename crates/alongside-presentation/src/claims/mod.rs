//! What a page says of what it has asked the browser to do: no more than it knows.
//!
//! # Design
//!
//! A page is never told whether a download was kept, whether what was shared arrived, or whether paper came
//! out of a printer. Each of these has an outcome that says how much is known, and one function for its words,
//! so that no page can claim more than another. Where something did not happen, the words say what is safe
//! and what to do next (docs/product.md, section 6, "All"). Begin with [`file_words`].

mod device;
mod file;
mod keys;
mod print;
mod taken;

pub use device::{
    LATE_WORDS, Offline, OwnFiles, SET_UP_WORDS, Saved, address_words, cleared_words,
    lasting_words, left_words, not_removed_words, stopped_words, to_clear_words,
};
pub use file::{File, FileType, Handed, file_words};
pub use keys::{Keys, copied_words, full_screen_words, print_keys_words};
pub use print::{Printed, not_printed_words};
pub use taken::{Take, Taken};
