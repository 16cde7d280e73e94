//! What answers say: one person's means and bands ([`scoring`], [`findings`]), and two people's answers side
//! by side ([`comparison`]).
//!
//! Never here: a total, a rank, a mean across two people, a float in a comparison, anything private. Begin
//! with [`scoring`].

pub mod comparison;
pub mod findings;
pub mod scoring;
