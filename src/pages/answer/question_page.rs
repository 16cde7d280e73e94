//! The page of a group of statements: those of a principle, or those that the leader added.

use alongside_core::bank::{Frame, META, Role};
use alongside_core::leader::ASKED_IN_SESSION;
use alongside_core::pair::{Partnership, PartnershipId, Place};
use alongside_presentation::route::Route;

use super::asked::{AskedStatement, StatementGroup};
use super::question::Question;
use super::unanswered::{Continue, ask};
use crate::components::{Back, Details, Key, Page, ProgressBoxes, RateLook, href};
use crate::content::answer::question_page;
use crate::state::use_workspace;
use crate::view::prelude::*;

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
    head: Drawn,
    /// What stands below them.
    #[prop(optional)]
    below: Option<Drawn>,
    /// Says whether the page may be left, and shows what is in the way.
    #[prop(default = Callback::new(|()| true))]
    may_go_on: Callback<(), bool>,
) -> Drawn {
    let workspace = use_workspace();
    let (id, frame) = (open.id.clone(), open.frame);
    let question = frame.question(open.round());
    let asking = RwSignal::new(Vec::<AskedStatement>::new());
    // What has an answer by now is asked no more.
    follow(move || {
        if asking.read().is_empty() {
            return;
        }
        let open = workspace.with(|open| group.unanswered(open, role)).unwrap_or_default();
        if asking.with_untracked(|asked| asked.iter().any(|it| !open.contains(it))) {
            asking.update(|asked| asked.retain(|it| open.contains(it)));
        }
    });
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
    let asked = move |(place, asked): (usize, AskedStatement)| {
        let look = if place == 0 { RateLook::Full } else { RateLook::Words };
        // Once, between the statement that says what the words mean and those that don't.
        let key =
            (place == 0).then(|| view! { <Key class="al-hinge al-narrow-only" frame=frame /> });
        view! {
            <Question workspace=workspace frame=frame role=role look=look asked=asked />
            {key}
        }
    };
    let statements =
        group.statements(&open, role).into_iter().enumerate().map(asked).collect_drawn();
    // Whoever begins has not seen the list, where it stands too.
    let is_first = open.principles.iter().next().map(StatementGroup::Principle) == Some(group);
    let note = is_first.then(|| {
        view! {
            <p class="al-soft">{frame.words().reading_note}</p>
            <Details summary=question_page::WORDS>
                <p>{META.person_note}</p>
            </Details>
        }
    });
    let button = next_words(next);
    view! {
        <Page margin=move || view! { <QuestionMargin id=id.clone() group=group frame=frame role=role /> }>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                {head} <p class="al-rate-question">{question}</p> {note} {statements}
                <div class="al-stack al-stack--loose al-after">
                    {below} <Continue button=button asking=asking on_leave_out=leave_out />
                </div>
            </form>
        </Page>
    }
}

/// What the button says: what comes next.
fn next_words(next: Place) -> String {
    match next {
        Place::Answer(principle, _) => question_page::next(principle.get().title),
        Place::Extra(_) => question_page::next(ASKED_IN_SESSION),
        _ => question_page::CHECK.to_owned(),
    }
}

/// The way back, how far along one is, and what the words mean.
#[component]
fn QuestionMargin(id: PartnershipId, group: StatementGroup, frame: Frame, role: Role) -> Drawn {
    let workspace = use_workspace();
    let progress = derived(move || {
        let all = |open: &Partnership| {
            let sheet = open.sheet(role);
            open.principles.iter().map(|principle| sheet.progress(principle)).collect::<Vec<_>>()
        };
        workspace.with(all).unwrap_or_default()
    });
    let counted = move || {
        let count = |open: &Partnership| {
            let all = group.statements(open, role);
            let sheet = open.sheet(role);
            let answered = all.iter().filter(|it| it.which.answer(sheet).is_some()).count();
            question_page::answered(all.len(), answered)
        };
        workspace.with(count).unwrap_or_default()
    };
    let left = move || {
        let unanswered = |open: &Partnership| {
            let sheet = open.sheet(role);
            open.principles.iter().map(|principle| sheet.unanswered(principle).len()).sum()
        };
        match workspace.with(unanswered).unwrap_or(0) {
            0 => String::new(),
            unanswered => match workspace.minutes_left(unanswered) {
                1 => question_page::MINUTE_LEFT.to_owned(),
                minutes => question_page::minutes_left(minutes),
            },
        }
    };
    view! {
        <Back href=href(&id, Place::Tasks) to="All principles" />
        <div class="al-page__stay al-stack al-stack--loose">
            <ProgressBoxes
                progress=progress
                words=derived(counted)
                more=derived(left)
            />
            <Key class="al-wide-only al-small" frame=frame />
        </div>
    }
}
