//! The five statements of one principle.

use alongside_core::answers::{Answer, NOTE_MAX, Role};
use alongside_core::bank::{PrincipleId, SCALE_QUESTION, StatementId};
use alongside_core::partnership::PartnershipId;
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::question::Question;
use super::unanswered::{Continue, Open, ask};
use crate::components::{
    Back, CollectAny, ErrorSummary, Key, Page, PageError, PageHead, RoleName, TextArea, href,
};
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};

/// One principle to answer. With statements unanswered the first Continue asks once, and nobody
/// is forced.
#[component]
pub fn AnswerPage(
    /// Which principle.
    principle: PrincipleId,
) -> impl IntoView {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().into_any() };
    let id = open.id.clone();
    let asking = RwSignal::new(Vec::<Open>::new());
    let problems = Problems::new(workspace);
    let next = match open.principles.after(principle) {
        Some(next) => Place::Answer(next, None),
        None if open.own_mark().is_some() => Place::Own(None),
        None => Place::Check,
    };
    let go_on = {
        let id = id.clone();
        Callback::new(move |()| workspace.go(&Route::In(id.clone(), next)))
    };
    let note_fits = move || {
        let over = workspace.peek(|open| open.sheet(role).note_over(principle)).unwrap_or(0);
        let words = format!("Shorten your note by {over} to {NOTE_MAX} characters or fewer");
        problems
            .show((over > 0).then_some(PageError { field: "note", words }).into_iter().collect())
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !note_fits() {
            return;
        }
        let unanswered = workspace.peek(|open| match open.sheet(role).is_left_out(principle) {
            true => Vec::new(),
            false => open.sheet(role).unanswered(principle),
        });
        match unanswered.unwrap_or_default() {
            none if none.is_empty() => go_on.run(()),
            some => ask(asking, some.into_iter().map(|it| Open::of(it, role)).collect()),
        }
    };
    let leave_out = Callback::new(move |()| {
        if !note_fits() {
            return;
        }
        workspace.update(|open| open.sheet_mut(role).set_left_out(principle, true));
        go_on.run(());
    });
    let rate = move |statement: StatementId| view! { <RateOf workspace=workspace role=role statement=statement /> };
    let place = open.principles.place(principle).unwrap_or(1);
    let caption = format!("{place} of {}", open.principles.count());
    let words = principle.get();
    view! {
        <Page margin=move || view! { <AnswerMargin id=id.clone() /> }>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
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
                        <details class="al-details">
                            <summary class="al-details__summary">"Why it matters"</summary>
                            <div class="al-details__body">
                                <p>{words.why_it_matters}</p>
                                <p>{words.tension}</p>
                            </div>
                        </details>
                    </PageHead>
                </div>
                <p class="al-rate-question">{SCALE_QUESTION}</p>
                {principle.statements().map(rate).collect_any()}
                <div class="al-stack al-stack--loose al-after">
                    <Note workspace=workspace role=role principle=principle error=problems.at("note") />
                    <Continue asking=asking on_leave_out=leave_out />
                </div>
            </form>
        </Page>
    }
    .into_any()
}

/// The way back, and what the words mean.
#[component]
pub(super) fn AnswerMargin(id: PartnershipId) -> impl IntoView {
    view! {
        <Back href=href(&id, Place::Tasks) to="All principles" />
        <div class="al-page__stay al-stack al-stack--loose">
            <div class="al-wide-only">
                <Key />
            </div>
        </div>
    }
}

/// One statement, with its answer in the session.
#[component]
fn RateOf(workspace: Workspace, role: Role, statement: StatementId) -> impl IntoView {
    let answer =
        Memo::new(move |_| workspace.with(|open| open.sheet(role).answer(statement)).flatten());
    let on_answer = move |given: Option<Answer>| {
        workspace.update(|open| {
            open.sheet_mut(role).set_answer(statement, given);
            if given.is_none() {
                // A cleared statement is a question again, not one left out.
                open.sheet_mut(role).set_left_out(statement.principle(), false);
            }
        });
    };
    let open = Open::of(statement, role);
    view! { <Question open=open answer=answer on_answer=Callback::new(on_answer) /> }
}

#[component]
fn Note(
    workspace: Workspace,
    role: Role,
    principle: PrincipleId,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let note = Memo::new(move |_| {
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
                    hint="Only you see this unless you choose to share it. Do not name pupils."
                    max=NOTE_MAX
                    value=note
                    error=error
                    on_input=Callback::new(on_input)
                />
            </div>
        </details>
    }
}
