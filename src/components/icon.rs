//! Icons, drawn in the colour of the words beside them. None stands without words.

use crate::view::prelude::*;

/// Which icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
    /// A tick: saved, completed.
    Tick,
    /// A triangle with a mark: something to mind.
    Alert,
    /// A lock: stays here.
    Lock,
    /// An arrow to the left: back.
    Back,
    /// A half-filled circle: in progress.
    Half,
    /// An arrow to the right: from before to after.
    Onward,
}

/// A closed book: answers that are put away.
#[component]
pub fn ClosedBook() -> Drawn {
    view! {
        <svg class="al-panel__icon" viewBox="0 0 84 104" aria-hidden="true">
            <path
                d="M4 2h66a12 12 0 0 1 12 12v76a12 12 0 0 1-12 12H4Z"
                stroke-linejoin="round"
            />
            <path d="M17 2v100" />
            <rect x="32" y="24" width="34" height="20" rx="1.5" />
        </svg>
    }
}

/// An icon.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
    /// More classes for its size and place.
    #[prop(optional)]
    class: &'static str,
) -> Drawn {
    let shapes = match name {
        IconName::Tick => view! { <path d="m5 12.5 4.5 4.5L19 7.5" /> },
        IconName::Alert => view! {
            <path d="M12 3.8 21.3 20H2.7Z" />
            <path d="M12 10v4.6M12 17.2v.2" />
        },
        IconName::Lock => view! {
            <rect x="5" y="11" width="14" height="9.5" rx="1.5" />
            <path d="M8.2 11V8a3.8 3.8 0 0 1 7.6 0v3" />
        },
        IconName::Back => view! { <path d="M14.5 5.5 8 12l6.5 6.5" /> },
        IconName::Onward => view! { <path d="M4 12h15M13 6l6 6-6 6" /> },
        IconName::Half => view! {
            <circle cx="12" cy="12" r="8.5" />
            <path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor" stroke="none" />
        },
    };
    view! {
        <svg class=format!("al-icon {class}") viewBox="0 0 24 24" aria-hidden="true">
            {shapes}
        </svg>
    }
}
