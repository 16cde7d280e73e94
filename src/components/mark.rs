//! The two roles' marks: a disc and a diamond. The word always stands beside the mark.

use alongside_core::bank::Role;
use alongside_core::plan::Who;

use crate::view::prelude::*;

/// The mark of a role, for the eye only.
#[component]
pub fn RoleMark(
    /// Whose mark.
    role: Role,
) -> Drawn {
    match role {
        Role::Teacher => view! {
            <svg class="al-mark al-mark--teacher" viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="10" cy="10" r="8" />
            </svg>
        },
        Role::TeachingAssistant => view! {
            <svg class="al-mark al-mark--ta" viewBox="0 0 20 20" aria-hidden="true">
                <path d="M10 1.8 18.2 10 10 18.2 1.8 10Z" />
            </svg>
        },
    }
}

/// A role in its colour: mark and word.
#[component]
pub fn RoleName(
    /// Whose name.
    role: Role,
) -> Drawn {
    let class = match role {
        Role::Teacher => "al-role al-role--teacher",
        Role::TeachingAssistant => "al-role al-role--ta",
    };
    view! {
        <span class=class>
            <RoleMark role=role />
            {role.name()}
        </span>
    }
}

/// Who does an action: one mark or both, and the words.
#[component]
pub fn WhoMarks(
    /// Who; `None` says that it is still open.
    who: Option<Who>,
) -> Drawn {
    let roles: &[Role] = match who {
        None => return view! { "Not said yet" },
        Some(Who::Teacher) => &[Role::Teacher],
        Some(Who::TeachingAssistant) => &[Role::TeachingAssistant],
        Some(Who::Both) => &Role::ALL,
    };
    let marks = roles.iter().map(|&role| view! { <RoleMark role=role /> " " }).collect_drawn();
    view! {
        {marks}
        {who.map(Who::words)}
    }
}

/// Both marks side by side: the sign of the app, for the eye only.
#[component]
pub fn BrandMarks(
    /// The class that says how large they are and in what colour.
    class: &'static str,
) -> Drawn {
    view! {
        <svg class=class viewBox="0 0 34 18" aria-hidden="true">
            <circle cx="8.5" cy="9" r="7.5" stroke="none" />
            <path d="M24.5 1.6 31.9 9 24.5 16.4 17.1 9Z" fill="none" stroke-width="2.4" />
        </svg>
    }
}
