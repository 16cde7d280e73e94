//! How an action went: three words to choose from, and a line.

use alongside_core::plan::{Action, Hands, Outcome, Status, TEXT_MAX};
use alongside_core::text::{isolate, without_turns};

use super::action_card::fact;
use super::{TextArea, WhoMarks};
use crate::view::prelude::*;

/// An action to look back on.
#[component]
pub fn OutcomeCard(
    /// The action.
    action: Action,
    /// How it went, as it is now: another tab may say so too.
    outcome: Derived<Outcome>,
    /// Where its words can be written in, when they are on paper alone.
    edit: Option<String>,
    /// Called with each change.
    on_change: Callback<Outcome>,
    /// Called when a choice is cleared, with the id of the first: the button that did it is gone.
    on_clear: Callback<String>,
) -> Drawn {
    let number = action.id.0;
    let (class, who) = match action.hands {
        Hands::Ours => ("al-action", "Who"),
        Hands::School => ("al-action al-action--school", "Who asks"),
    };
    let change = move |edit: &dyn Fn(&mut Outcome)| {
        let mut outcome = outcome.get_untracked();
        edit(&mut outcome);
        on_change.run(outcome);
    };
    let choice = move |status: Status| {
        let id = choice_id(number, status);
        view! {
            <div class="al-choice al-choice--bare">
                <input
                    class="al-choice__input"
                    type="radio"
                    name=format!("went-{number}")
                    id=id.clone()
                    prop:checked=move || outcome.get().status == Some(status)
                    on:change=move |_| change(&|outcome| outcome.status = Some(status))
                />
                <label class="al-choice__label" for=id>
                    {status.words(action.hands)}
                </label>
            </div>
        }
    };
    let of = format!(" “{}”", isolate(&action.what));
    view! {
        <li class=class>
            <div>
                {action
                    .line
                    .map(|line| {
                        view! { <p class="al-action__from">{line.title()}</p> }
                    })} <p class="al-action__what" dir="auto">
                        {without_turns(&action.what)}
                    </p>
                {edit.map(|edit| view! { <a href=edit>"Write in what it says"</a> })}
            </div>
            <dl class="al-action__facts">
                {action
                    .who
                    .map(|one| {
                        view! {
                            <div>
                                <dt>{who}</dt>
                                <dd>
                                    <WhoMarks who=Some(one) />
                                </dd>
                            </div>
                        }
                    })} {fact("When", action.when)} {fact("How we will know", action.know)}
            </dl>
            <fieldset class="al-switch">
                <legend class="al-switch__legend">
                    "Where is it now?" <span class="al-visually-hidden">{of.clone()}</span>
                </legend>
                {Status::ALL.map(choice).collect_drawn()}
                <Shown when=derived(move || outcome.get().status.is_some())>
                    <button
                        class="al-button al-button--quiet"
                        type="button"
                        on:click=move |_| {
                            change(&|outcome| outcome.status = None);
                            on_clear.run(choice_id(number, Status::ALL[0]));
                        }
                    >
                        "Clear"
                    </button>
                </Shown>
            </fieldset>
            <TextArea
                id=changed_id(number)
                label=move || {
                    view! {
                        "What changed? (optional)"
                        <span class="al-visually-hidden">{of.clone()}</span>
                    }
                }
                is_small=true
                rows=2
                max=TEXT_MAX
                value=derived(move || outcome.get().changed.clone())
                on_input=Callback::new(move |words: String| {
                    change(&|outcome| outcome.changed.clone_from(&words));
                })
            />
        </li>
    }
}

/// The id of the box for what changed.
pub fn changed_id(action: u32) -> String {
    format!("changed-{action}")
}

fn choice_id(action: u32, status: Status) -> String {
    format!("went-{action}-{}", status.key())
}
