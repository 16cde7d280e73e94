//! The statements that the leader of the session added.

use alongside_core::answers::{Answer, Role};
use alongside_core::bank::SCALE_QUESTION;
use alongside_core::partnership::Partnership;
use alongside_core::route::{Place, Route};
use alongside_core::setup::{OwnId, OwnStatement, SetUp};
use leptos::prelude::*;

use super::question::Question;
use super::statements::AnswerMargin;
use super::unanswered::{Continue, Open, ask};
use crate::components::{CollectAny, Page, PageHead, RoleName, theirs};
use crate::state::{Workspace, use_workspace};

/// The own statements to answer, as those of a principle are.
#[component]
pub fn ExtraStatementsPage() -> impl IntoView {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().into_any() };
    let id = open.id.clone();
    let asking = RwSignal::new(Vec::<Open>::new());
    let go_on = {
        let id = id.clone();
        Callback::new(move |()| workspace.go(&Route::In(id.clone(), Place::Check)))
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match workspace.peek(|open| unanswered(open, role)).unwrap_or_default() {
            none if none.is_empty() => go_on.run(()),
            some => ask(asking, some),
        }
    };
    let leave_out = Callback::new(move |()| {
        workspace.update(|open| open.sheet_mut(role).set_own_left_out(true));
        go_on.run(());
    });
    let rate = move |open: Open, own: OwnId| {
        view! { <RateOwn workspace=workspace role=role own=own open=open /> }
    };
    let all = statements(&open, role);
    let caption = open.set_up.as_ref().map(|it| it.title().to_owned()).unwrap_or_default();
    view! {
        <Page margin=move || view! { <AnswerMargin id=id.clone() /> }>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " "
                            {theirs(caption.clone())}
                        }
                    }
                    title="Asked in this session"
                >
                    <p class="al-lead">
                        "The leader of your session added these. They see no answer. These count in no result: you see them side by side if you both open statements."
                    </p>
                </PageHead>
                <p class="al-rate-question">{SCALE_QUESTION}</p>
                {all.into_iter().map(|(own, open)| rate(open, own)).collect_any()}
                <div class="al-stack al-stack--loose al-after">
                    <Continue asking=asking on_leave_out=leave_out />
                </div>
            </form>
        </Page>
    }
    .into_any()
}

/// The own statements in one person's words.
pub(super) fn statements(open: &Partnership, role: Role) -> Vec<(OwnId, Open)> {
    let all = open.set_up.iter().flat_map(SetUp::own_with_ids);
    let one = |(id, own): (OwnId, &OwnStatement)| {
        let wording = own.wording(role).to_owned();
        (id, Open { key: id.key(), number: id.number(), wording })
    };
    all.map(one).collect()
}

fn unanswered(open: &Partnership, role: Role) -> Vec<Open> {
    let (sheet, mut all) = (open.sheet(role), statements(open, role));
    if sheet.is_own_left_out() {
        return Vec::new();
    }
    let unanswered = sheet.own_unanswered(all.len());
    all.retain(|(id, _)| unanswered.contains(id));
    all.into_iter().map(|(_, open)| open).collect()
}

/// One of them, with its answer in the session.
#[component]
fn RateOwn(workspace: Workspace, role: Role, own: OwnId, open: Open) -> impl IntoView {
    let answer =
        Memo::new(move |_| workspace.with(|open| open.sheet(role).own_answer(own)).flatten());
    let on_answer = move |given: Option<Answer>| {
        workspace.update(|open| {
            open.sheet_mut(role).set_own_answer(own, given);
            if given.is_none() {
                // A cleared statement is a question again, not one left out.
                open.sheet_mut(role).set_own_left_out(false);
            }
        });
    };
    view! { <Question open=open answer=answer on_answer=Callback::new(on_answer) /> }
}
