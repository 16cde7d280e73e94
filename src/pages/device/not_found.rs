//! The address names no page.

use leptos::prelude::*;

use super::nowhere::LeadsNowhere;

/// What to check, and the way to the start.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <LeadsNowhere
            title="This page is not here"
            words="Check the address, or begin at the start. What is saved on this device is as it was."
        />
    }
}
