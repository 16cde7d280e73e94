//! The audit on paper.

use alongside_core::bank::Role;
use alongside_presentation::paper::blank_audit;
use leptos::prelude::*;

/// Blank audits, one person's after the other's.
#[component]
pub fn BlankAudits(
    /// Whose words.
    roles: Vec<Role>,
) -> impl IntoView {
    let audits: String = roles.into_iter().map(blank_audit).collect();
    view! { <div inner_html=audits></div> }
}
