//! The question bank, and what is said by its parts: principles, statements, the scale, ideas, the two roles.
//!
//! Never here: anything that a person answered. Begin with [`PrincipleId`] and [`StatementId`].

mod edition;
mod frame;
mod framing;
mod idea;
mod ids;
mod line;
mod principle_set;
mod questions;
mod role;
mod scale;
mod scoring;

pub use edition::{EDITION, edition_of};
pub use frame::{Frame, Round};
pub use framing::{
    Article, Framing, LeadersRequest, Meta, Provenance, School, Share, Source, Thread, TurnTo,
};
pub use idea::{Effort, Idea, Level};
pub use ids::{PRINCIPLES, PrincipleId, STATEMENTS, STATEMENTS_PER_PRINCIPLE, StatementId};
pub use line::{LINES, Line};
pub use principle_set::PrincipleSet;
pub use questions::{
    Control, FRAMING, LEADERS_REQUEST, META, NOT_RATED, PROVENANCE, Principle, SCHOOL, SCORING,
    Statement, TIME,
};
pub use role::Role;
pub use scale::{FrameWords, ResultWords, ScalePoint};
pub use scoring::{Scoring, Tenths};
