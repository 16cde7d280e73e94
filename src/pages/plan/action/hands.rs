//! Whose hands an action is in: said, and changed by one quiet button.

use alongside_core::bank::{Control, Line};
use alongside_core::pair::Subject;
use alongside_core::plan::{ActionDraft, Hands, Who};

use crate::browser::focus;
use crate::content::plan::action::hands as words;
use crate::view::prelude::*;

/// The id of the button.
pub(super) const SWITCH: &str = "hands-switch";

/// Whose hands it is in, as who mostly holds the key says. What is typed stays when it is changed.
#[component]
pub(super) fn WhoseHands(
    /// What the form is about, where that is fixed.
    about: Option<Subject>,
    draft: RwSignal<ActionDraft>,
    /// Whether somebody has chosen: from then on another principle changes nothing here.
    is_chosen: RwSignal<bool>,
) -> Drawn {
    let is_led = move || {
        let control = match about {
            Some(about) => Some(about.control()),
            None => draft.read().line.map(Line::control),
        };
        // Where the teaching assistant is to do it, the teacher does not lead it.
        let is_tas = draft.read().who == Some(Who::TeachingAssistant);
        control == Some(Control::Teacher) && !is_tas
    };
    let hands = memo(move || (draft.read().hands.unwrap_or(Hands::Ours), is_led()));
    let said = move || match hands.get() {
        (Hands::Ours, is_led) => {
            let [ours, alone, led] = words::OURS;
            view! {
                <strong>{ours}</strong>
                {if is_led { led } else { alone }}
            }
        }
        (Hands::School, _) => {
            let [needs, goes] = words::SCHOOL;
            view! {
                <strong>{needs}</strong>
                {goes}
            }
        }
    };
    let change = move |_| {
        is_chosen.set(true);
        draft.update(|draft| draft.hands = Some(draft.hands.unwrap_or(Hands::Ours).other()));
        focus::after_render(|| {
            focus::to_id(SWITCH);
        });
    };
    let other = move || match hands.get().0 {
        Hands::Ours => words::ASK_INSTEAD,
        Hands::School => words::KEEP_IT,
    };
    view! {
        <div class="al-derived">
            <p class="al-derived__words" role="status">
                {live(said)}
            </p>
            <button class="al-button al-button--quiet" type="button" id=SWITCH on:click=change>
                {live_words(other)}
            </button>
        </div>
    }
}
