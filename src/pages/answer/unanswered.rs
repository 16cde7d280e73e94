//! Statements without an answer: asked about once, and nobody is forced.

use alongside_core::answers::Answer;

use super::asked::AskedStatement;
use crate::browser::focus;
use crate::components::{Ask, option_id, theirs};
use crate::content::answer::unanswered;
use crate::view::prelude::*;

/// Asks about these, and takes the focus to the question.
pub(super) fn ask(asking: RwSignal<Vec<AskedStatement>>, statements: Vec<AskedStatement>) {
    asking.set(statements);
    focus::after_render(|| {
        focus::to_id("unanswered");
    });
}

/// The end of a page of statements: the question where some have no answer, and the button.
#[component]
pub(super) fn Continue(
    /// What the button says.
    button: String,
    /// What is asked about, if anything.
    asking: RwSignal<Vec<AskedStatement>>,
    /// Called when they are to be left out.
    on_leave_out: Callback<()>,
) -> Drawn {
    // One filled button at a time: what is asked comes first.
    let class = move || match asking.read().is_empty() {
        true => "al-button",
        false => "al-button al-button--plain",
    };
    view! {
        {live(move || {
            let statements = asking.get();
            (!statements.is_empty())
                .then(|| {
                    view! {
                        <Unanswered
                            statements=statements
                            asking=asking
                            on_leave_out=on_leave_out
                        />
                    }
                })
        })}
        <div class="al-row">
            <button class=class type="submit">
                {button}
            </button>
        </div>
    }
}

/// "2 statements have no answer", with the two ways on.
#[component]
fn Unanswered(
    /// Which.
    statements: Vec<AskedStatement>,
    /// What is asked about.
    asking: RwSignal<Vec<AskedStatement>>,
    /// Called when they are to be left out.
    on_leave_out: Callback<()>,
) -> Drawn {
    let first_option = |asked: &AskedStatement| option_id(&asked.key, Answer::ALL[0]);
    let item = move |asked: AskedStatement| {
        let target = first_option(&asked);
        let link = format!("#{target}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::to_id(&target);
        };
        view! {
            <li>
                <a class="al-ask__link" href=link on:click=go>
                    {asked.number}
                    " "
                    {theirs(asked.wording)}
                </a>
            </li>
        }
    };
    let (title, [answer, leave_out]) = match statements.len() {
        1 => (unanswered::ONE.to_owned(), ["Answer it", "Leave it out"]),
        count => (unanswered::many(count), ["Answer them", "Leave them out"]),
    };
    let first = statements.first().map(first_option).unwrap_or_default();
    let answer_them = move |_| {
        focus::to_id(&first);
        asking.set(Vec::new());
    };
    view! {
        <Ask id="unanswered" title=title>
            <ul class="al-ask__list">{statements.into_iter().map(item).collect_drawn()}</ul>
            <div class="al-row">
                <button class="al-button al-button--small" type="button" on:click=answer_them>
                    {answer}
                </button>
                <button
                    class="al-button al-button--plain al-button--small"
                    type="button"
                    on:click=move |_| on_leave_out.run(())
                >
                    {leave_out}
                </button>
            </div>
        </Ask>
    }
}
