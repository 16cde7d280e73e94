//! Ideas from the bank: open until one is used, then one line.

use alongside_core::bank::{Idea, StatementId};
use alongside_core::pair::that_matter;
use alongside_core::plan::{ActionDraft, Hands};
use alongside_core::results::findings;
use alongside_core::text::{is_seen, isolate};

use crate::browser::focus;
use crate::components::Undo;
use crate::content::plan::action;
use crate::form::Problems;
use crate::state::Workspace;
use crate::view::prelude::*;

/// What the two could do, or ask of the school: those for the statements that matter first.
#[component]
pub(super) fn Ideas(
    workspace: Workspace,
    draft: RwSignal<ActionDraft>,
    problems: Problems,
    /// The statement that the action is for.
    statement: Option<StatementId>,
) -> Drawn {
    let matter: Vec<StatementId> = match statement {
        Some(statement) => vec![statement],
        None => workspace.peek(that_matter).unwrap_or_default(),
    };
    let matter = StoredValue::new(matter);
    let all = move |draft: &ActionDraft| -> Vec<&'static Idea> {
        let level = draft.hands.unwrap_or(Hands::Ours).level();
        let ideas = |line| matter.with_value(|matter| findings::ideas(line, level, matter));
        draft.line.map(ideas).unwrap_or_default()
    };
    // What there is but the idea whose words are in the box, and whether there is one.
    let others = memo(move || {
        draft.with(|draft| {
            let mut others = all(draft);
            let used = others.iter().position(|idea| idea.text == draft.what.trim());
            used.map(|used| others.remove(used));
            (others, used.is_some())
        })
    });
    let is_folded = RwSignal::new(is_seen(&draft.read_untracked().what));
    // What somebody had typed before an idea took its place.
    let own = RwSignal::new(None::<String>);
    let to_box = || {
        focus::after_render(|| {
            focus::to_id("what");
        });
    };
    let undo = move || {
        own.get().map(|was| {
            let done = action::idea_taken(isolate(was.trim()));
            let put_back = move |()| {
                draft.update(|draft| was.clone_into(&mut draft.what));
                own.set(None);
                to_box();
            };
            view! { <Undo done=done on_undo=Callback::new(put_back) /> }
        })
    };
    let idea = move |idea: &'static Idea| {
        let use_this = move |_| {
            let was = draft.try_update(|draft| draft.take_idea(idea)).flatten();
            if was.is_some() {
                own.set(was);
            }
            is_folded.set(true);
            problems.entered(&|field| field == "what");
            to_box();
        };
        view! {
            <li class="al-idea">
                <p class="al-idea__text">{idea.text}</p>
                <div class="al-row al-row--apart">
                    <span class="al-tag">{idea.effort.words()}</span>
                    <button class="al-button al-button--quiet" type="button" on:click=use_this>
                        "Use this"
                        <span class="al-visually-hidden">{format!(" “{}”", idea.text)}</span>
                    </button>
                </div>
            </li>
        }
    };
    let list = move || others.get().0.into_iter().map(idea).collect_drawn();
    let summary = move || match others.get() {
        (others, false) => action::ideas(others.len()),
        (others, true) if others.is_empty() => action::IDEA_USED.to_owned(),
        (others, true) => action::other_ideas(others.len()),
    };
    let has_any = memo(move || draft.read().line.is_some());
    view! {
        {live(undo)}
        <Shown when=has_any>
            <details class="al-details" prop:open=move || !is_folded.get()>
                <summary class="al-details__summary al-small">{live_words(summary)}</summary>
                <div class="al-details__body">
                    <ul class="al-ideas">{live(list)}</ul>
                </div>
            </details>
        </Shown>
    }
}
