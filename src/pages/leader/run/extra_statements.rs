//! Statements that the leader adds, each from both sides.

use alongside_core::answers::EXTRA_MAX;
use alongside_core::bank::Role;
use alongside_core::leader::{Missing, SetUpDraft, WORDING_MAX};

use super::Made;
use crate::browser::focus;
use crate::components::{FieldError, RoleMark, TextArea};
use crate::content::leader::form;
use crate::view::prelude::*;

/// Up to three.
#[component]
pub(super) fn ExtraStatements(draft: RwSignal<SetUpDraft>, made: Made) -> Drawn {
    let add = move |_| {
        draft.update(|draft| draft.extra.push(Default::default()));
        let id = box_id(draft.read_untracked().extra.len() - 1, Role::Teacher);
        focus::after_render(move || {
            focus::to_id(&id);
        });
    };
    // Each by itself: another one leaves the boxes that are being edited alone.
    let boxes = (0..EXTRA_MAX).map(|place| {
        view! {
            <Shown when=derived(move || place < draft.read().extra.len())>
                <Both draft=draft made=made place=place />
            </Shown>
        }
    });
    view! {
        <fieldset class="al-stack" aria-describedby="own-hint">
            <legend class="al-legend">"Add a statement of your own (optional)"</legend>
            <p class="al-soft" id="own-hint">
                {form::OWN_HINT}
            </p>
            {boxes.collect_drawn()}
            <Shown when=derived(move || draft.read().may_add())>
                <div class="al-row">
                    <button class="al-button al-button--quiet" type="button" on:click=add>
                        "Add another statement"
                    </button>
                </div>
            </Shown>
        </fieldset>
    }
}

fn box_id(place: usize, role: Role) -> String {
    format!("own-{}-{}", place + 1, role.key())
}

/// The two boxes of one statement.
#[component]
fn Both(draft: RwSignal<SetUpDraft>, made: Made, place: usize) -> Drawn {
    let error_id = format!("own-{}-error", place + 1);
    let missing = derived(move || {
        (made.get() == Err(Missing::Wording(place))).then(|| form::OWN_ONE_SIDED.to_owned())
    });
    let one = |role: Role| {
        let text = move || {
            draft.read().extra.get(place).map(|both| both[role.index()].clone()).unwrap_or_default()
        };
        let change = move |new: String| {
            draft.update(|draft| {
                if let Some(both) = draft.extra.get_mut(place) {
                    both[role.index()] = new;
                }
            });
        };
        let whose = match role {
            Role::Teacher => "Teacher’s wording",
            Role::TeachingAssistant => "Teaching assistant’s wording",
        };
        let too_long = derived(move || match made.get() {
            Err(Missing::ShorterWording(at, of, over)) if (at, of) == (place, role) => {
                Some(form::own_too_long(WORDING_MAX, over))
            }
            _ => None,
        });
        view! {
            <TextArea
                id=box_id(place, role)
                label=move || {
                    view! {
                        <RoleMark role=role />
                        " "
                        {whose}
                        <span class="al-visually-hidden">
                            {format!(" of statement {}", place + 1)}
                        </span>
                    }
                }
                is_small=true
                max=WORDING_MAX
                value=derived(text)
                error=too_long
                group=error_id.clone()
                on_input=Callback::new(change)
            />
        }
    };
    let both = Role::ALL.map(one).collect_drawn();
    view! {
        <div class="al-stack al-stack--tight">
            <FieldError id=error_id words=missing />
            <div class="al-grid al-grid--two">{both}</div>
        </div>
    }
}
