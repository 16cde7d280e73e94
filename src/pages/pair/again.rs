//! Answer again: a second round, weeks later.

use alongside_core::pair::{Partnership, Place};
use alongside_presentation::route::Route;

use crate::components::{Back, Page, PageHead, href};
use crate::content::pair::again;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// What a new round does, and the two ways on.
#[component]
pub fn AgainPage() -> Drawn {
    let workspace = use_workspace();
    let Some(id) = workspace.id() else { return ().drawn() };
    let back = href(&id, Place::Compare);
    let stay = back.clone();
    // Paper doesn't tell how they answered.
    let is_restored = workspace.peek(Partnership::is_restored) == Some(true);
    let begin = Callback::new(move |place: Place| {
        workspace.update(Partnership::begin_again);
        workspace.go(&Route::In(id.clone(), place));
    });
    let first = if is_restored { Place::Way } else { Place::Tasks };
    let other_way = (!is_restored).then(|| {
        view! {
            <button
                class="al-button al-button--plain"
                type="button"
                on:click=move |_| begin.run(Place::Way)
            >
                "Begin, and answer in another way"
            </button>
        }
    });
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to="Look together" /> }
        }>
            <div class="al-measure">
                <PageHead title=again::TITLE>
                    <p class="al-lead">{again::LEAD}</p>
                </PageHead>
                <div class="al-stack">
                    <p>{again::WHAT_STAYS}</p>
                    <div class="al-row">
                        <button
                            class="al-button"
                            type="button"
                            on:click=move |_| begin.run(first)
                        >
                            "Begin a new round"
                        </button>
                        <a class="al-button al-button--plain" href=stay>
                            "Not now"
                        </a>
                        {other_way}
                    </div>
                </div>
            </div>
        </Page>
    }
}
