//! What comes out on paper, in words and in order, whatever lays it out.
//!
//! # Design
//!
//! Every paper is a [`PrintOut`]: sides of parts of blocks. So one page shows them all, one count says
//! how many sides they take, and the Word file is written from the same. What may be on a paper is
//! decided here: ratings come from [`alongside_core::answers::SharedSheet`]s, which hold nothing private, and
//! only as far as they are open (docs/product.md, section 6, "Print"). What a pair's paper is beside that, from
//! its title to its file, is a [`Kind`], which it says in its own file. Begin with [`print_out`].

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

use alongside_core::pair::{Paper, Partnership};

pub use agreement::code_holds;
pub use blank::blank_audit;
pub use own::{Summary, notes_over, roles, summary};
pub use parts::{
    Answered, Asked, Block, CREDIT, Detail, Include, Kind, PaperFile, Part, PrintOut, RestoreCode,
    Said, Side, TWO_QUESTIONS,
};
pub use print::{choices, print_out};
pub use school::school;
pub use sides::{Piece, SIDE, sides};
pub use trainer::trainer;

/// What a pair's paper is, as its own file says.
pub fn kind(paper: Paper) -> &'static Kind {
    match paper {
        Paper::Agreement => &agreement::KIND,
        Paper::Report => &report::KIND,
        Paper::Own => &own::KIND,
        Paper::Request => &request::KIND,
    }
}

/// What stands on a paper, as its own file says; `None` where the partnership has nothing to put there. It is no
/// field of [`Kind`], which a page asks that prints nothing.
fn made(partnership: &Partnership, asked: &Asked) -> Option<PrintOut> {
    match asked.paper {
        Paper::Agreement => Some(agreement::print_out(partnership, asked)),
        Paper::Report => report::print_out(partnership, asked),
        Paper::Own => own::print_out(partnership, asked),
        Paper::Request => Some(request::print_out(partnership, asked)),
    }
}
