//! What you will do: the list of actions.

mod actions;
mod agree;
mod empty;
mod keep;

use alongside_core::pair::Place;
use alongside_core::plan::{Action, Unfinished};
use alongside_core::text::isolate;
use leptos::prelude::*;

use actions::{Actions, card_id};
use agree::Agree;
use empty::NoActions;
use keep::Keep;

use super::left_form::{LeftForm, carry_on};
use crate::browser::{focus, time};
use crate::components::{
    CollectAny, FlashNotice, Onward, Page, PageHead, RoleName, Shown, Undo, given_name, href, live,
    live_words,
};
use crate::content::plan::list as words;
use crate::state::use_workspace;

/// The list, in our hands first.
#[component]
pub fn PlanPage() -> impl IntoView {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().into_any() };
    let (id, role, label) = (open.id.clone(), open.own_role(), open.label.clone());
    let is_alone = open.is_alone();
    let removed = RwSignal::new(None::<(usize, Action)>);
    let actions =
        Memo::new(move |_| workspace.with(|open| open.plan.actions().to_vec()).unwrap_or_default());
    let standing = Memo::new(move |_| workspace.with(|open| open.plan.standing()));
    let tag = move || {
        let standing = standing.get().filter(|_| !is_alone && !actions.read().is_empty());
        standing.map(|standing| view! { <span class="al-tag">{standing.words()}</span> })
    };
    let lead = move || workspace.with(|open| open.plan.in_words(time::today())).unwrap_or_default();
    let (list_id, keep_id) = (id.clone(), id.clone());
    let list = move || {
        let id = list_id.clone();
        match actions.read().is_empty() {
            true => view! { <NoActions workspace=workspace id=id /> }.into_any(),
            false => {
                view! { <Actions workspace=workspace id=id actions=actions removed=removed /> }
                    .into_any()
            }
        }
    };
    let undo = move || {
        removed.get().map(|(index, action)| {
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
        })
    };
    let gives_code = (open.shown(Place::PairCode) == Place::PairCode).then(|| {
        let [collects, get, says] = words::PAIR_CODE;
        view! { <p>{collects} <a href=href(&id, Place::PairCode)>{get}</a> {says}</p> }
    });
    let unfinished =
        Memo::new(move |_| workspace.with(|open| open.unfinished.clone()).unwrap_or_default());
    let begun_id = id.clone();
    let begun = move |left: Unfinished| {
        let place = match left.edits {
            Some(action) => Place::EditAction(action),
            None => Place::NewAction(left.statement),
        };
        let form = left.form.clone();
        view! { <LeftForm left=left href=href(&begun_id, place) on_carry_on=move || carry_on(&form) /> }
    };
    let begun = move || unfinished.get().into_iter().map(&begun).collect_any();
    view! {
        <Page margin=move || {
            view! { <Onward open=open.clone() here=Place::Plan /> }
        }>
            <div class="al-measure al-measure--form">
                <FlashNotice words=workspace.flash() />
                <PageHead
                    caption=move || {
                        view! {
                            {role.map(|role| view! { <RoleName role=role /> " " })}
                            {given_name(label.clone())} " " {live(tag)}
                        }
                    }
                    title="What you will do"
                >
                    <p class="al-lead">{live_words(lead)}</p>
                </PageHead>
                <div class="al-stack al-stack--sections">
                    {live(begun)} {live(undo)} {live(list)}
                    <Shown when=move || !actions.read().is_empty()>
                        {(!is_alone).then(|| view! { <Agree workspace=workspace /> })}
                        <Keep workspace=workspace id=keep_id.clone() is_alone=is_alone />
                    </Shown>
                    {gives_code}
                </div>
            </div>
        </Page>
    }
    .into_any()
}
