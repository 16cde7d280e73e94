//! What stands in the cells of a table, the same on screen, on paper and in a file.
//!
//! Never here: what may be seen. A table of two people's results is [`alongside_core::results::comparison::TableRow`]s.
//! Begin with [`own_rows`].

mod own;
mod school;

pub use own::{OwnRow, own_rows};
pub use school::{Cells, SchoolRow, school_rows};
