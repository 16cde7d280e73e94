//! Texts to copy, by the browser or by hand.

use alongside_presentation::claims::copied_words;
use leptos::task::spawn_local;

use crate::browser::{clipboard, focus, page};
use crate::components::Said;
use crate::view::prelude::*;

const BY_HAND: &str = "by-hand";

/// A button for a link alone.
#[component]
pub fn CopyLink(
    /// The link.
    link: String,
) -> Drawn {
    view! { <Copies texts=vec![("The link", "Copy the link", link)] /> }
}

/// The buttons, what became of the last one, and the text itself where the browser wouldn't
/// copy it.
#[component]
pub fn Copies(
    /// Each text: its name, the words of its button, and itself.
    texts: Vec<(&'static str, &'static str, String)>,
) -> Drawn {
    let said = RwSignal::new(String::new());
    let by_hand = RwSignal::new(None::<(&'static str, String)>);
    let button = move |name: &'static str, words: &'static str, text: String| {
        let copy = move |_| {
            let text = text.clone();
            spawn_local(async move {
                let copied = clipboard::copy(&text).await;
                by_hand.set((!copied).then_some((name, text)));
                if !copied {
                    focus::after_render(|| clipboard::select(BY_HAND));
                }
                said.set(copied_words(name, copied, page::keys()));
            });
        };
        view! {
            <button class="al-button al-button--plain al-button--small" type="button" on:click=copy>
                {words}
            </button>
        }
    };
    let field = move || {
        by_hand.get().map(|(name, text)| {
            view! {
                <div class="al-field">
                    <label class="al-field__label" for=BY_HAND>
                        {name}
                        ", to copy by hand"
                    </label>
                    <input class="al-field__input" id=BY_HAND type="text" readonly value=text />
                </div>
            }
        })
    };
    view! {
        <div class="al-row">
            {texts.into_iter().map(|(name, words, text)| button(name, words, text)).collect_drawn()}
        </div>
        <Said words=said />
        {live(field)}
    }
}
