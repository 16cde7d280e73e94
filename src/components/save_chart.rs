//! The ways to save a picture.

use crate::view::prelude::*;

/// What a picture is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChartFile {
    /// Dots of colour, for a document.
    Png,
    /// Lines and words, sharp at any size.
    Svg,
}

/// A button for each kind of file.
#[component]
pub(super) fn SaveChart(
    /// Called with the kind that is asked for, and with where to say what became of it.
    on_save: Callback<(ChartFile, RwSignal<String>)>,
) -> Drawn {
    let said = RwSignal::new(String::new());
    let button = |file: ChartFile, name: &'static str| {
        view! {
            <button
                class="al-button al-button--plain al-button--small"
                type="button"
                on:click=move |_| on_save.run((file, said))
            >
                <span class="al-visually-hidden">"Save as picture: "</span>
                {name}
            </button>
        }
    };
    view! {
        <div class="al-row al-screen-only">
            <span class="al-strong">"Save as picture"</span>
            {button(ChartFile::Png, "PNG")}
            {button(ChartFile::Svg, "SVG")}
            <p class="al-small" role="status">
                {live(move || said.get())}
            </p>
        </div>
    }
}
