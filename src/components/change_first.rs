//! The way back to answers that are put away at a device that two people share.

use alongside_core::bank::Role;
use alongside_core::pair::{PartnershipId, Place};

use super::href;
use crate::view::prelude::*;

/// Leads to the question whose answers they are, and never to the answers.
#[component]
pub fn ChangeFirst(id: PartnershipId, role: Role) -> Drawn {
    view! {
        <a class="al-button al-button--quiet" href=href(&id, Place::TakeUp(role))>
            {change_first(role)}
        </a>
    }
}

/// What the way back says.
pub fn change_first(role: Role) -> String {
    format!("{}: change something first", role.name())
}
