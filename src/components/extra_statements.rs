//! The statements that the leader of a session adds.

/// Their heading, wherever they stand.
pub const ASKED_IN_SESSION: &str = "Asked in this session";
