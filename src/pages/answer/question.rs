//! A statement to answer.

use alongside_core::answers::Answer;
use alongside_core::bank::{Frame, Role};

use super::asked::AskedStatement;
use crate::browser::focus;
use crate::components::{Rate, RateLook, option_id};
use crate::state::Workspace;
use crate::view::prelude::*;

/// One statement, with its answer in the workspace. When its answer is cleared, the keyboard goes on at its
/// first word.
#[component]
pub(super) fn Question(
    workspace: Workspace,
    /// Which question is answered.
    frame: Frame,
    /// Who answers.
    role: Role,
    /// What it says of its words.
    look: RateLook,
    /// The statement.
    asked: AskedStatement,
) -> Drawn {
    let which = asked.which;
    let answer = memo(move || workspace.with(|open| which.answer(open.sheet(role))).flatten());
    let first = option_id(&asked.key, Answer::ALL[0]);
    let on_answer = move |given: Option<Answer>| {
        workspace.update(|open| which.set_answer(open.sheet_mut(role), given));
        if given.is_some() {
            workspace.keep_pace();
        }
        if given.is_none() {
            let first = first.clone();
            focus::after_render(move || {
                focus::to_id(&first);
            });
        }
    };
    view! {
        <Rate
            key=asked.key
            wording=asked.wording
            number=asked.number
            frame=frame
            look=look
            answer=answer.into()
            on_answer=Callback::new(on_answer)
        />
    }
}
