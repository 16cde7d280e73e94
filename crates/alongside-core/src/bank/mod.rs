//! The question bank, and what is said by its parts: principles, statements, the scale, ideas, the two roles.
//!
//! Never here: anything that a person answered. Begin with [`PrincipleId`] and [`StatementId`].

mod edition;
mod frame;
mod principle_set;
mod questions;
mod role;
mod scoring;

pub use edition::{EDITION, EDITIONS, edition_of};
pub use frame::{Article, Framing, LeadersRequest, Meta, Provenance, ScalePoint, Source};
pub use principle_set::PrincipleSet;
pub use questions::{
    Control, Effort, FRAMING, Idea, LEADERS_REQUEST, Level, META, NOT_RATED, PRINCIPLES,
    PROVENANCE, Principle, PrincipleId, SCALE, SCALE_QUESTION, SCORING, STATEMENTS,
    STATEMENTS_PER_PRINCIPLE, Statement, StatementId,
};
pub use role::Role;
pub use scoring::{Scoring, Tenths};
