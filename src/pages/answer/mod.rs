//! One person's own answers: the list of principles, the statements, checking, finishing, the
//! device between two people, and one's own picture. Nothing of the other person's answers is ever
//! on a page of this room.
//!
//! Begin at `tasks.rs`, then `statements.rs` and `check.rs`; `asked.rs` is a statement as it is asked,
//! of the bank or of the leader's own.

mod answer_row;
mod asked;
mod check;
mod extra_statements;
mod finish;
mod hand_over;
mod profile;
mod question;
mod question_page;
mod statements;
mod take_up;
mod tasks;
mod unanswered;

pub use check::CheckPage;
pub use extra_statements::ExtraStatementsPage;
pub use hand_over::HandOverPage;
pub use profile::ProfilePage;
pub use statements::AnswerPage;
pub use take_up::TakeUpPage;
pub use tasks::TasksPage;
