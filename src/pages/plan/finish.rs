//! The end: what to take away, and what to leave nothing of.

mod more;
mod steps;

use alongside_core::dates;
use alongside_core::pair::{Partnership, Place};
use alongside_core::plan::Standing;

use more::More;
use steps::Steps;

use super::look_back::look_back;
use crate::components::{Onward, Page, PageHead, RoleName, given_name, href};
use crate::content::plan::finish as words;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The ways to keep what was agreed, in order, and what is done of them.
#[component]
pub fn FinishPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let (role, label) = (open.own_role(), open.label.clone());
    let agreed = match open.plan.standing() {
        Standing::Agreed(on) => {
            let day = dates::without_weekday(on);
            Some(match label.as_str() {
                "" => words::agreed(day),
                _ => words::and_agreed(day),
            })
        }
        _ => None,
    };
    let lead = if open.is_alone() { words::LEAD_ALONE } else { words::LEAD };
    let first = first(&open);
    let here = open.clone();
    view! {
        <Page margin=move || {
            view! { <Onward open=here.clone() here=Place::Finish /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead
                    caption=move || {
                        view! {
                            {role.map(|role| view! { <RoleName role=role /> " " })}
                            <span>
                                {given_name(label.clone())}
                                {agreed.clone()}
                            </span>
                        }
                    }
                    title=words::TITLE
                >
                    <p class="al-lead">{lead}</p>
                    {first}
                </PageHead>
                <div class="al-stack al-stack--sections">
                    <Steps workspace=workspace open=open.clone() />
                    <More workspace=workspace open=open />
                    {look_back(workspace)}
                </div>
            </div>
        </Page>
    }
}

/// What is better done before: nothing is planned, or not both have agreed.
fn first(open: &Partnership) -> Option<Drawn> {
    let [why, way] = match open.plan.standing() {
        _ if open.plan.actions().is_empty() => words::NO_ACTIONS,
        Standing::Draft | Standing::AgreeAgain if !open.is_alone() && !open.is_restored() => {
            words::DRAFT
        }
        _ => return None,
    };
    let plan = href(&open.id, Place::Plan);
    Some(view! { <p>{why} <a href=plan>{way}</a></p> })
}
