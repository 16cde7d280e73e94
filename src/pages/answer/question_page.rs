//! The page of a group of statements: those of a principle, or those that the leader added.

use alongside_core::bank::{Frame, Role};
use alongside_core::pair::{Partnership, PartnershipId, Place};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::asked::{AskedStatement, StatementGroup};
use super::question::Question;
use super::unanswered::{Continue, ask};
use crate::components::{Back, CollectAny, Key, Page, href};
use crate::state::use_workspace;

/// A group of statements to answer. With statements unanswered the first Continue asks once, and nobody
/// is forced.
#[component]
pub(super) fn QuestionPage(
    /// The statements.
    group: StatementGroup,
    /// The partnership, as it is when the page is made.
    open: Partnership,
    /// Who answers.
    role: Role,
    /// Where it goes on.
    next: Place,
    /// What stands above the statements.
    head: AnyView,
    /// What stands below them.
    #[prop(optional)]
    below: Option<AnyView>,
    /// Says whether the page may be left, and shows what is in the way.
    #[prop(default = Callback::new(|()| true))]
    may_go_on: Callback<(), bool>,
) -> impl IntoView {
    let workspace = use_workspace();
    let (id, frame) = (open.id.clone(), open.frame);
    let question = frame.question(open.round());
    let asking = RwSignal::new(Vec::<AskedStatement>::new());
    let go_on = {
        let id = id.clone();
        Callback::new(move |()| workspace.go(&Route::In(id.clone(), next)))
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !may_go_on.run(()) {
            return;
        }
        match workspace.peek(|open| group.unanswered(open, role)).unwrap_or_default() {
            none if none.is_empty() => go_on.run(()),
            some => ask(asking, some),
        }
    };
    let leave_out = Callback::new(move |()| {
        if may_go_on.run(()) {
            workspace.update(|open| group.set_left_out(open.sheet_mut(role), true));
            go_on.run(());
        }
    });
    let asked = move |asked: AskedStatement| {
        view! { <Question workspace=workspace frame=frame role=role asked=asked /> }
    };
    let statements = group.statements(&open, role).into_iter().map(asked).collect_any();
    view! {
        <Page margin=move || view! { <QuestionMargin id=id.clone() frame=frame /> }>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                {head} <p class="al-rate-question">{question}</p> {statements}
                <div class="al-stack al-stack--loose al-after">
                    {below} <Continue asking=asking on_leave_out=leave_out />
                </div>
            </form>
        </Page>
    }
}

/// The way back, and what the words mean.
#[component]
fn QuestionMargin(id: PartnershipId, frame: Frame) -> impl IntoView {
    view! {
        <Back href=href(&id, Place::Tasks) to="All principles" />
        <div class="al-page__stay al-stack al-stack--loose">
            <div class="al-wide-only">
                <Key frame=frame />
            </div>
        </div>
    }
}
