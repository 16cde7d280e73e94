//! The two ticks that make the plan an agreement, and the page once it is one.

use alongside_core::bank::Role;
use alongside_core::dates;
use alongside_core::pair::{PartnershipId, Place};
use alongside_core::plan::Standing;
use jiff::civil::Date;

use super::super::day::Day;
use crate::browser::{focus, time};
use crate::components::{AgreeTicks, Icon, IconName, PageError, agree_id, href};
use crate::content::plan::agree as words;
use crate::form::Problems;
use crate::state::Workspace;
use crate::view::prelude::*;

/// The question.
#[component]
pub(super) fn Agree(
    workspace: Workspace,
    problems: Problems,
    /// The day to look again, as it is chosen on the page.
    day: Derived<Day>,
    /// Whether the box for it holds a day that isn't one to us.
    is_unread: RwSignal<bool>,
    /// The day that was chosen before the page was opened.
    was: Option<Date>,
    /// Called once both agree.
    on_agreed: Callback<()>,
) -> Drawn {
    let (agreement, standing) =
        workspace.peek(|open| (open.plan.agreement(), open.plan.standing())).unzip();
    let agreement = agreement.unwrap_or_default();
    let ticks = RwSignal::new(Role::ALL.map(|role| agreement.since(role).is_some()));
    let said = match standing {
        Some(Standing::AgreeAgain) => words::AGAIN,
        _ => words::DRAFT,
    };
    let [teacher, ta] = Role::ALL.map(|role| problems.at(agree_id(role)));
    let agree = move |()| {
        let date = day.get_untracked().error(is_unread.get_untracked(), was);
        let missing = match ticks.get_untracked() {
            [true, true] => None,
            [false, false] => Some((Role::Teacher, words::MISSING)),
            [false, true] => Some((Role::Teacher, words::MISSING_TEACHER)),
            [true, false] => Some((Role::TeachingAssistant, words::MISSING_TA)),
        };
        let missing = missing
            .map(|(role, words)| PageError { field: agree_id(role), words: words.to_owned() });
        if problems.show(date.into_iter().chain(missing).collect()) {
            let today = time::today();
            workspace.update(|open| {
                Role::ALL.into_iter().for_each(|role| open.plan.agree(role, true, today));
            });
            on_agreed.run(());
        }
    };
    view! {
        <AgreeTicks
            ticks=ticks
            words=said
            error=derived(move || teacher.get().or_else(|| ta.get()))
            on_agree=Callback::new(agree)
        />
    }
}

/// What stands on top of a plan that both agree to.
#[component]
pub(super) fn Agreed(
    workspace: Workspace,
    id: PartnershipId,
    /// Since when both agree.
    on: Date,
    /// Called to change it.
    on_change: Callback<()>,
) -> Drawn {
    let today = time::today();
    let again = workspace.peek(|open| open.plan.review(today).ok()).flatten();
    let again = again.map(|day| view! { <p>{words::look_again(dates::full(day))}</p> });
    view! {
        <div class="al-agreed" role="status">
            <Icon name=IconName::Tick class="al-agreed__icon" />
            <div class="al-agreed__words">
                <p class="al-agreed__title">{words::agreed(dates::without_weekday(on))}</p>
                {again}
            </div>
        </div>
        <div class="al-row">
            <a class="al-button" href=href(&id, Place::Finish)>
                {words::NEXT}
            </a>
            <button
                class="al-button al-button--quiet"
                type="button"
                on:click=move |_| on_change.run(())
            >
                "Change the plan"
            </button>
        </div>
    }
}

/// Puts the focus on the page's heading, once it is drawn anew.
pub(super) fn to_top() {
    focus::after_render(focus::to_heading);
}
