//! The five statements of one principle.

use alongside_core::answers::NOTE_MAX;
use alongside_core::bank::{FRAMING, PrincipleId, Role};
use alongside_core::pair::Place;
use alongside_presentation::in_the_article;

use super::asked::StatementGroup;
use super::question_page::QuestionPage;
use crate::components::{Details, ErrorSummary, PageError, PageHead, RoleName, TextArea};
use crate::content::answer::statements;
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// One principle to answer, with a note on it.
#[component]
pub fn AnswerPage(
    /// Which principle.
    principle: PrincipleId,
) -> Drawn {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().drawn() };
    let problems = Problems::new(workspace);
    let next = match open.principles.after(principle) {
        Some(next) => Place::Answer(next, None),
        None if open.extra_mark().is_some() => Place::Extra(None),
        None => Place::Check,
    };
    let note_fits = Callback::new(move |()| {
        let over = workspace.peek(|open| open.sheet(role).note_over(principle)).unwrap_or(0);
        let words = statements::note_too_long(NOTE_MAX, over);
        problems
            .show((over > 0).then_some(PageError { field: "note", words }).into_iter().collect())
    });
    let place = open.principles.place(principle).unwrap_or(1);
    let caption = format!("{place} of {}", open.principles.count());
    let words = principle.get();
    let head = view! {
        <div class="al-stack al-stack--loose">
            <ErrorSummary errors=problems.all() on_go=problems.go() />
            <PageHead
                caption=move || {
                    view! {
                        <RoleName role=role />
                        " "
                        {caption.clone()}
                    }
                }
                title=words.title
            >
                <p class="al-lead">{words.summary}</p>
                <Details summary="Why it matters">{why_it_matters(principle)}</Details>
            </PageHead>
        </div>
    };
    let note = view! {
        <Note workspace=workspace role=role principle=principle error=problems.at("note") />
    };
    view! {
        <QuestionPage
            group=StatementGroup::Principle(principle)
            open=open
            role=role
            next=next
            head=head
            below=note
            may_go_on=note_fits
        />
    }
}

/// What there is to say of a principle beside its statements.
fn why_it_matters(principle: PrincipleId) -> Drawn {
    let words = principle.get();
    let named = in_the_article(principle).map(|named| view! { <p class="al-soft">{named}</p> });
    let sign = |sign: &&'static str| view! { <li>{*sign}</li> };
    view! {
        {named}
        <p>{words.why_it_matters}</p>
        <p>{words.tension}</p>
        <p class="al-strong">{statements::LOOKS_LIKE}</p>
        <ul class="al-bullets">{principle.looks_like().iter().map(sign).collect_drawn()}</ul>
    }
}

#[component]
fn Note(
    workspace: Workspace,
    role: Role,
    principle: PrincipleId,
    error: Derived<Option<String>>,
) -> Drawn {
    let note = memo(move || {
        workspace.with(|open| open.sheet(role).note(principle).to_owned()).unwrap_or_default()
    });
    let has_note =
        workspace.peek(|open| !open.sheet(role).note(principle).is_empty()).unwrap_or(false);
    let on_input = move |new: String| {
        workspace.update(|open| open.sheet_mut(role).set_note(principle, &new));
    };
    view! {
        <details class="al-details" open=has_note>
            <summary class="al-details__summary">"Add a note (optional)"</summary>
            <div class="al-details__body">
                <TextArea
                    id="note"
                    label=move || format!("Your note on “{}”", principle.get().title)
                    hint=format!("{} {}", statements::NOTE_HINT, FRAMING.notes)
                    max=NOTE_MAX
                    value=note
                    error=error
                    on_input=Callback::new(on_input)
                />
            </div>
        </details>
    }
}
