//! To open less together than each chose alone.

use alongside_core::answers::Opening;
use alongside_core::pair::Place;
use alongside_presentation::route::Route;

use super::ready::ways_to_change;
use crate::components::{
    Back, Fieldset, Page, PageHead, QuestionForm, Width, href, opening_choice,
};
use crate::content::pair::opening;
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// As much as both chose, or less. Whoever wants to open more says so in their own answers.
#[component]
pub fn OpeningPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let problems = Problems::new(workspace);
    let most = open.most_open();
    let chosen = RwSignal::new(open.joint_opening());
    let back = href(&open.id, Place::Ready);
    let next = Route::In(open.id.clone(), Place::Ready);
    let submit = move |()| {
        workspace.update(|open| open.agree_to_open(chosen.get()));
        workspace.go(&next);
    };
    let choice = move |opening| opening_choice(opening, chosen.into(), move |it| chosen.set(it));
    let choices: Vec<Opening> = Opening::ALL.into_iter().filter(|&it| it <= most).collect();
    let head = view! {
        <PageHead title="What will you open together?">
            <p class="al-lead">{opening::LEAD}</p>
        </PageHead>
    };
    let more = view! {
        <div class="al-measure al-stack al-after">
            <p>{opening::MORE}</p>
            <ul class="al-jump__list">{ways_to_change(workspace, &open, Place::Check)}</ul>
        </div>
    };
    let content = match most {
        Opening::Nothing => view! {
            {head}
            {more}
        },
        Opening::Principles | Opening::Statements => view! {
            <QuestionForm
                errors=problems.all()
                on_go=problems.go()
                on_continue=Callback::new(submit)
            >
                {head}
                <Fieldset
                    id="opening"
                    legend=|| view! { <h2>{opening::QUESTION}</h2> }
                    hint=opening::LESS
                    width=Width::Stacked
                >
                    {choices.into_iter().map(choice).collect_drawn()}
                </Fieldset>
            </QuestionForm>
            {more}
        },
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to="Ready to look together?" /> }
        }>{content}</Page>
    }
}
