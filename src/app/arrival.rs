//! The second part of the program: on its way, here, or not arrived. A page of it is drawn only when it is here.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::components::PageHead;
use crate::content::shell::part;
use crate::parts;
use crate::state::Screen;

/// How it stands with the second part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    /// It is on its way.
    Awaited,
    /// It is here.
    Here,
    /// It did not arrive. It can be asked for again.
    Failed,
}

/// The second part, wherever it is asked about.
#[derive(Debug, Clone, Copy)]
pub(super) struct SecondPart(RwSignal<Arrival>);

impl SecondPart {
    /// The second part, which is asked for at once: nobody has to want it first.
    pub(super) fn fetched() -> SecondPart {
        let second = SecondPart(RwSignal::new(Arrival::Awaited));
        second.fetch();
        second
    }

    fn fetch(self) {
        self.0.set(Arrival::Awaited);
        spawn_local(async move {
            let is_here = parts::fetch_later().await.is_ok();
            // Nobody asks any more once the app is gone.
            let _ = self.0.try_set(if is_here { Arrival::Here } else { Arrival::Failed });
        });
    }

    /// Asks for it once more, if it has not arrived.
    pub(super) fn try_again(self) {
        if self.0.get_untracked() == Arrival::Failed {
            self.fetch();
        }
    }

    /// How it stands, for a page that is in it; nothing for one that is not.
    pub(super) fn for_page(self, shown: &Screen) -> Option<Arrival> {
        (!parts::is_first(shown)).then(|| self.0.get())
    }

    /// The page, or what there is in its place until the part is here.
    pub(super) fn page(self, shown: Screen, arrival: Option<Arrival>) -> AnyView {
        match arrival {
            None => parts::first_page(shown),
            Some(Arrival::Here) => here(shown).unwrap_or_else(|| self.failed()),
            Some(Arrival::Awaited) => awaited(),
            Some(Arrival::Failed) => self.failed(),
        }
    }

    fn failed(self) -> AnyView {
        view! {
            <main class="al-wrap al-top" id="main" tabindex="-1">
                <div class="al-measure">
                    <PageHead title=part::NOT_ARRIVED>
                        <p class="al-lead">{part::WHY}</p>
                        <p>{part::NEWER}</p>
                    </PageHead>
                    <div class="al-row">
                        <button class="al-button" type="button" on:click=move |_| self.try_again()>
                            "Try again"
                        </button>
                        <button
                            class="al-button al-button--plain"
                            type="button"
                            on:click=|_| browser::offline::reload()
                        >
                            "Load the page again"
                        </button>
                    </div>
                </div>
            </main>
        }
        .into_any()
    }
}

/// What stands in the page's place for the moment. It is shown only when that takes long.
fn awaited() -> AnyView {
    view! {
        <main class="al-wrap al-top" id="main" tabindex="-1">
            <p class="al-awaited" role="status">
                {part::AWAITED}
            </p>
        </main>
    }
    .into_any()
}

/// A page of the second part, where that is here: then it is there at the first asking.
fn here(shown: Screen) -> Option<AnyView> {
    let page = pin!(parts::later(shown));
    match page.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(page) => page.ok(),
        Poll::Pending => None,
    }
}
