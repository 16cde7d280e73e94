//! Which versions of the text there are.

/// The version of the stored text that is written. Every one from 1 on is read.
pub const VERSION: u32 = 5;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Versions 1 and 2: a list of actions, each from a principle.
    ListOfActions,
    /// Version 3: how far the two agree, and how each action went.
    Agreement,
    /// Version 4: the same plan, and around it a session's set-up and its own statements.
    Session,
    /// Version 5: longer texts, and around the plan several forms.
    Forms,
}
