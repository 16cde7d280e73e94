//! The question bank, and what is said by its parts: principles, statements, the scale, ideas, the two roles.
//!
//! Never here: anything that a person answered. Begin with [`PrincipleId`] and [`StatementId`].

mod edition;
mod frame;
mod framing;
mod line;
mod principle_set;
mod questions;
mod role;
mod scoring;

pub use edition::{EDITION, edition_of};
pub use frame::{Frame, FrameWords, ResultWords, Round, ScalePoint};
pub use framing::{
    Article, Framing, LeadersRequest, Meta, Provenance, School, Share, Source, TurnTo,
};
pub use line::{LINES, Line};
pub use principle_set::PrincipleSet;
pub use questions::{
    Control, Effort, FRAMING, Idea, LEADERS_REQUEST, Level, META, NOT_RATED, PRINCIPLES,
    PROVENANCE, Principle, PrincipleId, SCHOOL, SCORING, STATEMENTS, STATEMENTS_PER_PRINCIPLE,
    Statement, StatementId, TIME, Thread,
};
pub use role::Role;
pub use scoring::{Scoring, Tenths};
