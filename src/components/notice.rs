//! Things to know and questions to answer, on the page itself. There are no pop-ups.

use super::{Icon, IconName};
use crate::view::prelude::*;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Where things stay.
    Private,
    /// Storage or a file needs minding.
    Warning,
    /// Something that has just been done, told aloud as well.
    Done,
}

/// Something to know, that stays.
#[component]
pub fn Notice(
    /// What it is about.
    kind: NoticeKind,
    /// The words.
    children: Given,
) -> Drawn {
    let (class, icon, role) = match kind {
        NoticeKind::Private => ("al-notice", IconName::Lock, None),
        NoticeKind::Warning => ("al-notice al-notice--warning", IconName::Alert, None),
        NoticeKind::Done => ("al-notice", IconName::Tick, Some("status")),
    };
    view! {
        <div class=class role=role>
            <Icon name=icon class="al-notice__icon" />
            <div class="al-notice__body">{children.view()}</div>
        </div>
    }
}

/// A question on the page. It takes the focus from script.
#[component]
pub fn Ask(
    /// The id of the box, for the focus.
    id: &'static str,
    /// The question.
    #[prop(into)]
    title: String,
    /// What there is to answer.
    children: Given,
) -> Drawn {
    let title_id = format!("{id}-title");
    view! {
        <div class="al-ask" role="group" aria-labelledby=title_id id=id tabindex="-1">
            <h2 id=format!("{id}-title")>{title}</h2>
            {children.view()}
        </div>
    }
}

/// What was just done, and the way back. It stays until the page changes.
#[component]
pub fn Undo(
    /// What was done.
    #[prop(into)]
    done: String,
    /// Takes it back.
    on_undo: Callback<()>,
) -> Drawn {
    view! {
        <div class="al-undo">
            <span role="status">{done}</span>
            <button
                class="al-undo__button"
                type="button"
                id="undo"
                on:click=move |_| on_undo.run(())
            >
                "Undo"
            </button>
        </div>
    }
}
