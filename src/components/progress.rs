//! How far along: one box a principle for the eye, and the same in words.

use alongside_core::answers::Progress;

use crate::view::prelude::*;

/// The boxes and the words.
#[component]
pub fn ProgressBoxes(
    /// How far each principle is, in order.
    #[prop(into)]
    progress: Derived<Vec<Progress>>,
    /// The same in words.
    #[prop(into)]
    words: Derived<String>,
    /// What is left, beside the words; empty where nothing is.
    #[prop(optional, into)]
    more: Option<Derived<String>>,
) -> Drawn {
    let class = |progress| match progress {
        Progress::Completed => "al-progress__box al-progress__box--done",
        Progress::InProgress(_) => "al-progress__box al-progress__box--part",
        Progress::NotStarted => "al-progress__box",
    };
    let boxes = move || {
        let progress = progress.get().into_iter();
        progress.map(|progress| view! { <span class=class(progress)></span> }).collect_drawn()
    };
    view! {
        <div class="al-progress">
            <div class="al-progress__boxes" aria-hidden="true">
                {live(boxes)}
            </div>
            <p class="al-progress__words">
                <span class="al-progress__now">{live_words(move || words.get())}</span>
                {more
                    .map(|more| {
                        view! { " " <span class="al-soft">{live_words(move || more.get())}</span> }
                    })}
            </p>
        </div>
    }
}
