//! The ways to save a picture.

use leptos::prelude::*;

/// What a picture is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PictureFile {
    /// Dots of colour, for a document.
    Png,
    /// Lines and words, sharp at any size.
    Svg,
}

/// A button for each kind of file.
#[component]
pub(super) fn SavePicture(
    /// Called with the kind that is asked for.
    on_save: Callback<PictureFile>,
) -> impl IntoView {
    let button = |file: PictureFile, name: &'static str| {
        view! {
            <button
                class="al-button al-button--plain al-button--small"
                type="button"
                on:click=move |_| on_save.run(file)
            >
                <span class="al-visually-hidden">"Save as picture: "</span>
                {name}
            </button>
        }
    };
    view! {
        <div class="al-row al-screen-only">
            <span class="al-strong">"Save as picture"</span>
            {button(PictureFile::Png, "PNG")}
            {button(PictureFile::Svg, "SVG")}
        </div>
    }
}
