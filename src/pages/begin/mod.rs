//! Before anything is answered: the first page, what was saved before, how and with whom somebody
//! answers, and joining a session. Nobody's answers are ever on a page of this room.
//!
//! Begin at `start.rs`; a new pair goes on through `new.rs` and `role.rs`, with the questions of
//! `questions.rs`. `framed.rs` stands in for the app inside another page.

mod frame;
mod framed;
mod join;
mod name;
mod new;
mod open_file;
mod principles;
mod questions;
mod role;
mod start;

pub use frame::FramePage;
pub use framed::FramedPage;
pub use join::{JoinPage, LinkPage};
pub use name::NamePage;
pub use new::{NewPage, WayPage};
pub use open_file::OpenPage;
pub use principles::PrinciplesPage;
pub use role::RolePage;
pub use start::StartPage;
