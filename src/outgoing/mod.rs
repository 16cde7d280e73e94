//! What a page gives away: a file, a text to copy, a print-out, each with what became of it.
//!
//! Nothing leaves the device by itself: a person presses a button, and the browser is given the
//! rest. What may be in a file or on paper is for `presentation` to say. No page is known here,
//! and nothing of the open partnership but what is handed in.

mod copies;
mod giving;
mod print;
mod save_text;
mod sheets;
mod sides;
mod taken;
mod word_file;

pub use copies::{Copies, CopyLink};
pub use giving::Giving;
pub use print::{Preview, PrintButton};
pub use save_text::SaveText;
pub use sheets::sheets;
pub use sides::{PAPER, SidesLine};
pub use taken::{note_taken, taken};
pub use word_file::{paper_file_name, word_file};
