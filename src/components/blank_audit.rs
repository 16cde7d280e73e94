//! The audit on paper.

use alongside_core::bank::{Frame, Role};
use alongside_presentation::paper::blank_audit;

use crate::view::prelude::*;

/// Blank audits, one person's after the other's.
#[component]
pub fn BlankAudits(
    /// Which question they ask.
    frame: Frame,
    /// Whose words.
    roles: Vec<Role>,
) -> Drawn {
    let audits: String = roles.into_iter().map(|role| blank_audit(role, frame)).collect();
    view! { <div prop:innerHTML=audits></div> }
}
