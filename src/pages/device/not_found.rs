//! The address names no page.

use super::nowhere::LeadsNowhere;
use crate::content::device::not_found;
use crate::view::prelude::*;

/// What to check, and the way to the start.
#[component]
pub fn NotFoundPage() -> Drawn {
    view! { <LeadsNowhere title=not_found::TITLE words=not_found::LEAD /> }
}
