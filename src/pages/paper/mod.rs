//! What a person prints of their own: agreement, report, summary, request, and blank audits. What
//! stands on a paper is never decided here: `presentation::paper` says it, and `outgoing` draws it.
//!
//! Begin at `print.rs`.

mod blank;
mod print;

pub use blank::BlankPage;
pub use print::PrintPage;
