//! The question bank, and what is said by its parts: principles, statements, the scale, ideas, the two roles.
//!
//! Never here: anything that a person answered. Begin with [`PrincipleId`] and [`StatementId`].

mod edition;
mod frame;
mod framing;
mod idea;
mod line;
mod principle_set;
mod questions;
mod role;
mod scoring;

pub use edition::{EDITION, edition_of};
pub use frame::{Frame, FrameWords, ResultWords, Round, ScalePoint};
pub use framing::{
    Article, Framing, LeadersRequest, Meta, Provenance, School, Share, Source, Thread, TurnTo,
};
pub use idea::{Effort, Idea, Level};
pub use line::{LINES, Line};
pub use principle_set::PrincipleSet;
pub use questions::{
    Control, FRAMING, LEADERS_REQUEST, META, NOT_RATED, PRINCIPLES, PROVENANCE, Principle,
    PrincipleId, SCHOOL, SCORING, STATEMENTS, STATEMENTS_PER_PRINCIPLE, Statement, StatementId,
    TIME,
};
pub use role::Role;
pub use scoring::{Scoring, Tenths};
