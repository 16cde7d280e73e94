//! What you will do: the list of actions.

mod actions;
mod agree;
mod start;

use alongside_core::pair::{Partnership, PartnershipId, Place, StartFrom, starters};
use alongside_core::plan::{Action, Standing, Unfinished};
use alongside_core::text::isolate;

use actions::{Actions, card_id};
use agree::{Agree, Agreed, to_top};
use start::Start;

use super::day::{DATE, Day, DayChoice};
use super::left_form::{LeftForm, carry_on};
use super::look_back::look_back;
use crate::browser::focus;
use crate::components::{
    ErrorSummary, FlashNotice, Onward, Page, PageHead, RoleName, Undo, given_name, href,
};
use crate::content::plan::{agree as agree_words, list as words};
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// What the page is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Now {
    /// There is nothing in the plan.
    Empty,
    /// It is being made.
    Draft,
    /// Both agree to it.
    Agreed(jiff::civil::Date),
}

/// The list, in our hands first.
#[component]
pub fn PlanPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let (id, role, label) = (open.id.clone(), open.own_role(), open.label.clone());
    let is_alone = open.is_alone();
    let from = starters(&open).from;
    let problems = Problems::new(workspace);
    let removed = RwSignal::new(None::<(usize, Action)>);
    // Agreed, and looked at to be changed.
    let is_changing = RwSignal::new(false);
    let actions =
        memo(move || workspace.with(|open| open.plan.actions().to_vec()).unwrap_or_default());
    let whole = move || {
        let of = |open: &Partnership| (open.plan.actions().is_empty(), open.plan.standing());
        let (is_empty, standing) = workspace.with(of).unwrap_or((true, Standing::Draft));
        match standing {
            _ if is_empty => (Now::Empty, standing),
            Standing::Agreed(on) if !(is_alone || is_changing.get()) => (Now::Agreed(on), standing),
            _ => (Now::Draft, standing),
        }
    };
    let now = memo(move || whole().0);
    let tag = memo(move || match whole() {
        (Now::Agreed(_), _) => None,
        (_, standing) => (!is_alone).then(|| standing.words()),
    });
    let tag = move || tag.get().map(|words| view! { <span class="al-tag">{words}</span> });
    let title = memo(move || match now.get() {
        Now::Empty => "What will you do?",
        Now::Draft | Now::Agreed(_) => "What you will do",
    });
    let lead = move || match now.get() {
        Now::Empty if from == StartFrom::TalkedAbout => words::LEAD_TALKED_ABOUT.to_owned(),
        Now::Empty => words::LEAD.to_owned(),
        Now::Draft => workspace.with(|open| open.plan.in_words()).unwrap_or_default(),
        Now::Agreed(_) => String::new(),
    };
    let undo = move || removed.get().map(|removal| undo(workspace, removal, removed));
    let unfinished =
        memo(move || workspace.with(|open| open.unfinished.clone()).unwrap_or_default());
    let begun_id = id.clone();
    let begun = move || {
        let left = unfinished.get().into_iter();
        left.map(|left| begun(&begun_id, left)).collect_drawn()
    };
    let body = move || {
        let id = id.clone();
        match now.get() {
            Now::Empty => view! { <Start workspace=workspace id=id is_empty=true /> },
            Now::Agreed(on) => {
                let change = move |()| {
                    is_changing.set(true);
                    to_top();
                };
                view! {
                    <div class="al-stack al-stack--loose">
                        <Agreed
                            workspace=workspace
                            id=id.clone()
                            on=on
                            on_change=Callback::new(change)
                        />
                        {look_back(workspace)}
                    </div>
                    <Actions
                        workspace=workspace
                        id=id
                        actions=actions
                        removed=removed
                        is_open=false
                    />
                }
            }
            Now::Draft => view! {
                {look_back(workspace)}
                <Actions
                    workspace=workspace
                    id=id.clone()
                    actions=actions
                    removed=removed
                    is_open=true
                />
                <Settle workspace=workspace id=id problems=problems is_changing=is_changing />
            },
        }
    };
    view! {
        <Page margin=move || {
            view! { <Onward open=open.clone() here=Place::Plan /> }
        }>
            <div class="al-measure al-measure--form">
                <FlashNotice words=derived(move || workspace.flash()) />
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <PageHead
                    caption=move || {
                        view! {
                            {role.map(|role| view! { <RoleName role=role /> " " })}
                            {given_name(label.clone())} " " {live(tag)}
                        }
                    }
                    title=derived(move || title.get().to_owned())
                >
                    <p class="al-lead">{live_words(lead)}</p>
                </PageHead>
                <div class="al-stack al-stack--sections">{live(begun)} {live(undo)} {live(body)}</div>
            </div>
        </Page>
    }
}

/// The day to look again, and for two people the question whether they agree; for one the way on.
#[component]
fn Settle(
    workspace: Workspace,
    id: PartnershipId,
    problems: Problems,
    is_changing: RwSignal<bool>,
) -> Drawn {
    let is_alone = workspace.peek(Partnership::is_alone).unwrap_or_default();
    let was = workspace.peek(|open| open.plan.review_date()).flatten();
    let day = RwSignal::new(Day::of(was));
    let is_unread = RwSignal::new(false);
    let choose = move |chosen: Day| {
        day.set(chosen);
        let is_right = chosen.error(is_unread.get_untracked(), was).is_none();
        let date = chosen.date.filter(|_| is_right);
        workspace.update(|open| open.plan.set_review_date(date));
    };
    // Who ticks has read what there is: another word, and the ticks are as they are kept.
    let said = memo(move || workspace.with(|open| open.plan.clone()));
    let agreed = move |()| {
        is_changing.set(false);
        to_top();
    };
    let agree = move || {
        // Read, since what nobody has read yet tells of no change.
        said.read();
        view! {
            <Agree
                workspace=workspace
                problems=problems
                day=day.into()
                is_unread=is_unread
                was=was
                on_agreed=Callback::new(agreed)
            />
        }
    };
    view! {
        <DayChoice
            legend=Derived::from("When will you look again?")
            hint=words::ONE_DAY
            day=day.into()
            on_choose=Callback::new(choose)
            is_unread=is_unread
            error=problems.at(DATE)
        />
        {match is_alone {
            true => {
                view! {
                    <div class="al-row">
                        <a class="al-button" href=href(&id, Place::Finish)>
                            {agree_words::NEXT}
                        </a>
                    </div>
                }
            }
            false => live(agree),
        }}
    }
}

/// What was removed, and the way to have it back.
fn undo(
    workspace: Workspace,
    (index, action): (usize, Action),
    removed: RwSignal<Option<(usize, Action)>>,
) -> Drawn {
    let done = format!("Removed: {}", isolate(&action.what));
    let put_back = move |()| {
        let id = action.id;
        workspace.update(|open| open.plan.put_back(index, action.clone()));
        removed.set(None);
        focus::after_render(move || {
            focus::to_id(&card_id(id));
        });
    };
    view! { <Undo done=done on_undo=Callback::new(put_back) /> }
}

/// A form that was left half-way.
fn begun(id: &PartnershipId, left: Unfinished) -> Drawn {
    let place = match left.edits {
        Some(action) => Place::EditAction(action),
        None => Place::NewAction(left.statement),
    };
    let form = left.form.clone();
    view! { <LeftForm left=left href=href(id, place) on_carry_on=move || carry_on(&form) /> }
}
