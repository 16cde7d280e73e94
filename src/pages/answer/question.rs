//! A statement to answer.

use alongside_core::answers::Answer;
use leptos::prelude::*;

use super::unanswered::Open;
use crate::browser::focus;
use crate::components::{Rate, option_id};

/// One statement. When its answer is cleared, the keyboard goes on at its first word.
#[component]
pub(super) fn Question(
    /// The statement.
    open: Open,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called with each new answer, and with `None` when it is cleared.
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let first = option_id(&open.key, Answer::ALL[0]);
    let answered = move |given: Option<Answer>| {
        on_answer.run(given);
        if given.is_none() {
            let first = first.clone();
            focus::after_render(move || {
                focus::to_id(&first);
            });
        }
    };
    view! {
        <Rate
            key=open.key
            wording=open.wording
            number=open.number
            answer=answer
            on_answer=Callback::new(answered)
        />
    }
}
