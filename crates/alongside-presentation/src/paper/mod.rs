//! What comes out on paper, in words and in order, whatever lays it out.
//!
//! # Design
//!
//! Every paper is a [`PrintOut`]: sides of parts of blocks. So one page shows them all, one count says
//! how many sides they take, and the Word file is written from the same. What may be on a paper is
//! decided here: ratings come from [`alongside_core::answers::SharedSheet`]s, which hold nothing private, and
//! only as far as they are open (product page, section 6, "Print"). Begin with [`print_out`].

mod agreement;
mod blank;
mod markup;
mod own;
mod parts;
mod print;
mod report;
mod request;
mod school;
mod sides;
mod trainer;

pub use blank::blank_audit;
pub use own::{notes_over, roles, sheet};
pub use parts::{Asked, Block, CREDIT, Detail, Include, Line, Part, PrintOut, Said, Side};
pub use print::{choices, print_out};
pub use school::school;
pub use sides::{Piece, SIDE, sides};
pub use trainer::trainer;
