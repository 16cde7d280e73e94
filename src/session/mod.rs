//! What is open, and the only code that changes it.
//!
//! # Design
//!
//! The open partnership is one signal of a plain core type. Pages read it through memos, so an
//! answer redraws one statement, and change it through [`Session::update`], which saves at once,
//! or at most 150 ms later right upon another save, when the page is put away, and before another
//! partnership is opened.
//! Text that can't be read is a state of its own: nothing is put in its place.

mod begin;
mod device;
mod files;
mod persist;
mod receive;
mod runs;
mod shelf;
mod start;
mod tabs;

use alongside_core::bank::Role;
use alongside_core::leader::SetUp;
use alongside_core::pair::{Partnership, PartnershipId};
use alongside_formats::stored::storage::{Found, SaveError};
use alongside_presentation::route::Route;
use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::browser;
use persist::Keeper;
pub use receive::Brought;
pub use runs::{FoundRun, on_run_elsewhere};

/// What the session has open.
#[derive(Debug, Clone, PartialEq)]
pub enum Open {
    /// No partnership's page is on screen.
    Nothing,
    /// A partnership.
    Ready(Partnership),
    /// The address names a partnership that isn't on this device.
    Missing,
    /// What is stored under the address can't be read. It is left as it is.
    Unreadable(Found),
    /// A partnership that was on the page and isn't stored any more: it was removed elsewhere.
    Removed(Partnership),
}

/// What a page needs to know of [`Open`] without following each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenKind {
    /// As [`Open::Nothing`].
    Nothing,
    /// As [`Open::Ready`].
    Ready,
    /// As [`Open::Missing`].
    Missing,
    /// As [`Open::Unreadable`].
    Unreadable,
    /// As [`Open::Removed`].
    Removed,
}

/// What is on screen. A page is made anew when any of this changes, so that nothing of one
/// person's stays on screen when the device passes to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The page.
    pub route: Route,
    /// What the session has open for it.
    pub kind: OpenKind,
    /// Whose own answers it may show.
    pub role: Option<Role>,
    /// How often something has changed elsewhere, for a page that reads what is stored once; else 0.
    pub changes: u32,
}

/// Whether what is on screen is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// There is nothing to keep.
    Nothing,
    /// Kept, since this moment.
    Saved(DateTime),
    /// Not kept, and why.
    NotSaved(SaveError),
}

/// A partnership that was just removed or opened, told of on the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Removed from this device: its name.
    Removed(String),
    /// Everything of ours was removed from this device.
    Cleared(Cleared),
    /// Opened from a file beside another of the same id: its name.
    SecondCopy(String),
    /// Opened from a file: its name.
    Opened(String),
    /// Opened from a file of everything.
    OpenedAll(Arrived),
    /// What another tab had changed of what was just saved, in words.
    Elsewhere(String),
}

/// What was removed when a device was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleared {
    /// How many stored texts.
    pub texts: usize,
    /// Whether the app's own files were kept.
    pub had_files: bool,
}

/// How many partnerships came with a file of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arrived {
    /// New on this device.
    pub new: usize,
    /// Here already, the same to the letter.
    pub were_here: usize,
    /// Beside another of the same id.
    pub beside_others: usize,
    /// Not readable.
    pub unreadable: usize,
}

/// News, and how many more pages it is told on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    news: News,
    pages: u8,
}

impl Told {
    fn on_next_page(self) -> Option<Told> {
        Some(Told { pages: self.pages.checked_sub(1)?, ..self })
    }
}

/// The session, for every page. A handle: cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    route: RwSignal<Route>,
    open: RwSignal<Open>,
    save: RwSignal<SaveState>,
    news: RwSignal<Option<Told>>,
    has_errors: RwSignal<bool>,
    brought: RwSignal<Option<Brought>>,
    /// Whether the browser has kept a code in the address that was to be taken out of it.
    keeps_code: RwSignal<bool>,
    set_up: RwSignal<Option<SetUp>>,
    /// Whether the browser has agreed to keep what is stored; `None` until it has said.
    is_lasting: RwSignal<Option<bool>>,
    /// Whether a newer version waits to take over.
    has_newer: RwSignal<bool>,
    /// How often another tab has changed something.
    changes: RwSignal<u32>,
    keeper: StoredValue<Keeper, LocalStorage>,
}

/// The session that [`Session::provide`] put in reach.
pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Where in the app we are.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page to show: what the address asks for, as far as it may be seen now.
    pub fn page(self) -> Page {
        let kind = self.open_kind();
        let reads_once = |route: &Route| route.reads_once() && kind != OpenKind::Removed;
        let changes = |route: &Route| if reads_once(route) { self.changes.get() } else { 0 };
        match self.route() {
            Route::In(id, asked) if kind == OpenKind::Ready => {
                let shown = |open: &Partnership| (open.shown(asked), open.own_role());
                let (place, role) = self.with(shown).unwrap_or((asked, None));
                let route = Route::In(id, place);
                Page { changes: changes(&route), route, kind, role }
            }
            route => Page { changes: changes(&route), route, kind, role: None },
        }
    }

    /// What is open, by kind.
    pub fn open_kind(self) -> OpenKind {
        self.open.with(|open| match open {
            Open::Nothing => OpenKind::Nothing,
            Open::Ready(_) => OpenKind::Ready,
            Open::Missing => OpenKind::Missing,
            Open::Unreadable(_) => OpenKind::Unreadable,
            Open::Removed(_) => OpenKind::Removed,
        })
    }

    /// Reads the open partnership. `None` when there is none.
    pub fn with<T>(self, read: impl FnOnce(&Partnership) -> T) -> Option<T> {
        self.open.with(|open| match open {
            Open::Ready(partnership) => Some(read(partnership)),
            _ => None,
        })
    }

    /// As [`Session::with`], without following later changes.
    pub fn peek<T>(self, read: impl FnOnce(&Partnership) -> T) -> Option<T> {
        untrack(|| self.with(read))
    }

    /// What can't be read, when that is what the address names.
    pub fn unreadable(self) -> Option<Found> {
        self.open.with(|open| match open {
            Open::Unreadable(found) => Some(found.clone()),
            _ => None,
        })
    }

    /// What was on the page and was removed elsewhere.
    pub fn removed(self) -> Option<Partnership> {
        self.open.with(|open| match open {
            Open::Removed(partnership) => Some(partnership.clone()),
            _ => None,
        })
    }

    /// Changes the open partnership and has it saved.
    pub fn update(self, change: impl FnOnce(&mut Partnership)) {
        self.open.update(|open| {
            if let Open::Ready(partnership) = open {
                // Before the change, which may date something by it.
                partnership.saved = browser::time::now();
                change(partnership);
            }
        });
        self.save_soon();
    }

    /// Whether what is on screen is kept.
    pub fn save_state(self) -> SaveState {
        self.save.get()
    }

    /// What has just happened to a partnership that isn't open any more.
    pub fn news(self) -> Option<News> {
        self.news.get().map(|told| told.news)
    }

    /// Tells something on the next page.
    pub fn tell(self, news: News) {
        self.news.set(Some(Told { news, pages: 1 }));
    }

    /// Says whether the page shows errors: its title then begins "Error: ".
    pub fn set_has_errors(self, has_errors: bool) {
        self.has_errors.set(has_errors);
    }

    /// Whether the page shows errors.
    pub fn has_errors(self) -> bool {
        self.has_errors.get()
    }

    /// Goes to a page, as a link does.
    pub fn go(self, route: &Route) {
        browser::location::go(&route.to_string());
    }

    /// Goes to a page in place of this one, so that Back passes over this one.
    pub fn replace(self, route: &Route) {
        browser::location::replace(&route.to_string());
    }

    /// The id of the open partnership.
    pub fn id(self) -> Option<PartnershipId> {
        self.peek(|partnership| partnership.id.clone())
    }
}
