//! A stored text that can't be read, as a file.

use alongside_formats::stored::storage::Found;
use alongside_presentation::claims::File;

use super::Giving;
use crate::browser::time;
use crate::view::prelude::*;

/// Offers a text that can't be read, just as it is.
#[component]
pub fn SaveText(
    /// The text and its id.
    found: Found,
) -> Drawn {
    let giving = Giving::new();
    let save = move |_| giving.give(File::unread(&found, time::today()));
    view! {
        <button class="al-button al-button--quiet" type="button" on:click=save>
            "Save what is stored"
        </button>
        {giving.line()}
    }
}
