//! The screens, in eight rooms by what a person does. A room never imports from another.

pub mod answer;
pub mod begin;
pub mod device;
pub mod help;
pub mod leader;
pub mod pair;
pub mod paper;
pub mod plan;
