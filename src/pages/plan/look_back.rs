//! The way to look back.

use alongside_core::pair::{Partnership, Place};

use crate::browser::time;
use crate::components::href;
use crate::content::plan::look_back as words;
use crate::state::Workspace;
use crate::view::prelude::*;

/// The link, once there is something to look back on.
pub(super) fn look_back(workspace: Workspace) -> Option<Drawn> {
    let may = |open: &Partnership| {
        open.may_look_back(time::today()).then(|| href(&open.id, Place::Review))
    };
    let review = workspace.peek(may).flatten()?;
    Some(view! { <p>{words::TIME_HAS_PASSED} " " <a href=review>{words::LOOK}</a> "."</p> })
}
