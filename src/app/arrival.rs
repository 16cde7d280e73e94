//! The parts of the program that come after the first: on their way, here, or not arrived. A page that needs one is
//! drawn only when that is here.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use leptos::task::spawn_local;

use crate::browser;
use crate::components::PageHead;
use crate::content::shell::part;
use crate::parts;
use crate::state::{Screen, Workspace};
use crate::view::prelude::*;

/// How it stands with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    /// It is on its way.
    Awaited,
    /// It is here.
    Here,
    /// It did not arrive. It can be asked for again.
    Failed,
}

/// What comes after the first part, wherever it is asked about.
#[derive(Clone, Copy)]
pub(super) struct LaterParts {
    workspace: Workspace,
    /// What reads stored texts.
    reader: RwSignal<Arrival>,
    /// The pages that are not in the first part.
    pages: RwSignal<Arrival>,
    /// Whether those have been asked for.
    wants_pages: RwSignal<bool>,
    /// Whether the first page may be drawn.
    has_begun: RwSignal<bool>,
}

/// So long the page stays as it came for what reads stored texts: mostly that comes with the program. Before that there
/// would be a page without its middle.
const WITHOUT_READER: Duration = Duration::from_secs(1);

impl LaterParts {
    /// What reads stored texts is asked for at once, and all pages once the first is read: nobody has to want them.
    pub(super) fn fetched(workspace: Workspace) -> LaterParts {
        let [reader, pages] = [(); 2].map(|()| RwSignal::new(Arrival::Awaited));
        let [wants_pages, has_begun] = [(); 2].map(|()| RwSignal::new(false));
        let parts = LaterParts { workspace, reader, pages, wants_pages, has_begun };
        parts.fetch_reader();
        follow(move || {
            if wants_pages.get() {
                parts.fetch_pages();
            }
        });
        follow(move || {
            if has_begun.get() && reader.get() != Arrival::Awaited {
                when_idle(move || wants_pages.raise());
            }
        });
        parts
    }

    /// Has the first page drawn in a task of its own, after what is around it and after what is stored has been read: a
    /// press is heard between them.
    pub(super) fn begin(self, shown: Memo<Screen>) {
        // Once. The app may be gone by then.
        let begin = move || self.has_begun.raise();
        follow(move || {
            let is_read = self.awaits_reader(&shown.read()).is_none();
            if is_read {
                spawn_local(async move {
                    browser::next_task().await;
                    begin();
                });
            }
        });
        set_timeout(begin, WITHOUT_READER);
        follow(move || {
            let shown = shown.read();
            let is_read = self.awaits_reader(&shown).is_none();
            if !parts::may_be_first(&shown.route) || is_read && !parts::is_first(&shown) {
                self.wants_pages.raise();
            }
        });
    }

    /// Whether what is here is to be shown.
    pub(super) fn has_begun(self) -> bool {
        self.has_begun.get()
    }

    fn fetch_reader(self) {
        self.reader.set(Arrival::Awaited);
        spawn_local(async move {
            let reader = parts::reader().await;
            browser::next_task().await;
            if told(self.reader, reader.is_ok())
                && let Ok(reader) = reader
            {
                self.workspace.read_by(reader);
            }
        });
    }

    fn fetch_pages(self) {
        self.pages.set(Arrival::Awaited);
        spawn_local(async move {
            let codes = parts::fetch_later().await;
            // Before a page asks what was in its address.
            if let Ok(reader) = codes
                && self.pages.try_get_untracked().is_some()
            {
                self.workspace.read_codes_by(reader);
            }
            told(self.pages, codes.is_ok());
        });
    }

    /// Asks once more for what has not arrived.
    pub(super) fn try_again(self) {
        if self.reader.get_untracked() == Arrival::Failed {
            self.fetch_reader();
        }
        if self.pages.get_untracked() == Arrival::Failed {
            self.fetch_pages();
        }
    }

    /// How it stands with what a page needs; nothing for one of the first part that needs no more.
    pub(super) fn for_page(self, shown: &Screen) -> Option<Arrival> {
        if !self.has_begun.get() {
            return Some(Arrival::Awaited);
        }
        // Until it has read, nobody knows which page it is.
        let reader = self.awaits_reader(shown);
        reader.or_else(|| (!parts::is_first(shown)).then(|| self.pages.get()))
    }

    /// How it stands with what reads stored texts, where a page waits for that.
    pub(super) fn awaits_reader(self, shown: &Screen) -> Option<Arrival> {
        let waits = self.workspace.waits_for_reader(shown);
        waits.then(|| self.reader.get()).filter(|&reader| reader != Arrival::Here)
    }

    /// The page, or what there is in its place until the part is here.
    pub(super) fn page(self, shown: Screen, arrival: Option<Arrival>) -> Drawn {
        match arrival {
            None => parts::first_page(shown),
            Some(Arrival::Here) => here(shown).unwrap_or_else(|| self.failed()),
            Some(Arrival::Awaited) => awaited(),
            Some(Arrival::Failed) => self.failed(),
        }
    }

    fn failed(self) -> Drawn {
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
                        {load_again()}
                    </div>
                </div>
            </main>
        }
    }
}

/// Says how it stands with a part that was asked for, and whether it is here. Nobody asks any more once the app is
/// gone.
fn told(part: RwSignal<Arrival>, is_here: bool) -> bool {
    let arrival = if is_here { Arrival::Here } else { Arrival::Failed };
    part.try_set(arrival).is_none() && is_here
}

/// What stands in the page's place for the moment. It is shown only when that takes long, and longer still what to do
/// about it: nobody knows of a part that hangs whether it will come.
fn awaited() -> Drawn {
    view! {
        <main class="al-wrap al-top al-stack" id="main" tabindex="-1">
            <p class="al-awaited" role="status">
                {part::AWAITED}
            </p>
            <p class="al-row al-awaited al-awaited--long">{load_again()}</p>
        </main>
    }
}

fn load_again() -> Drawn {
    view! {
        <button
            class="al-button al-button--plain"
            type="button"
            on:click=|_| browser::offline::reload()
        >
            "Load the page again"
        </button>
    }
}

/// A page of the second part, where that is here: then it is there at the first asking.
fn here(shown: Screen) -> Option<Drawn> {
    let page = pin!(parts::later(shown));
    match page.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(page) => page.ok(),
        Poll::Pending => None,
    }
}
