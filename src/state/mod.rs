//! What is open, and the only code that changes it.
//!
//! # Design
//!
//! The open partnership is one signal of a plain core type. Pages read it through memos, so an
//! answer redraws one statement, and change it through [`Workspace::update`], which saves at once,
//! or at most 150 ms later right upon another save, when the page is put away, and before another
//! partnership is opened.
//! Text that can't be read is a state of its own: nothing is put in its place.

mod autosave;
mod device;
mod file_words;
mod files;
mod flash;
mod held;
mod incoming;
mod runs;
mod set_up;
mod start;
mod storage_backend;
mod tabs;

use alongside_core::answers::Pace;
use alongside_core::bank::{Frame, Role};
use alongside_core::leader::SetUp;
use alongside_core::pair::{Partnership, PartnershipId, Place};
use alongside_formats::stored::storage::{Found, SaveError};
use alongside_presentation::route::Route;
use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::browser;
use autosave::Autosave;
pub use file_words::{read_words, schema_words};
use flash::PendingFlash;
pub use flash::{Arrived, Cleared, FlashMessage};
pub use incoming::{Brought, CodeReader};
pub use runs::{FoundRun, on_run_elsewhere};
pub use storage_backend::Reader;

/// What the workspace has open: what the address names, as far as it is here and can be read.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
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

/// What a page needs to know of [`Document`] without following each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// As [`Document::Nothing`].
    Nothing,
    /// As [`Document::Ready`].
    Ready,
    /// As [`Document::Missing`].
    Missing,
    /// As [`Document::Unreadable`].
    Unreadable,
    /// As [`Document::Removed`].
    Removed,
}

/// What is on screen. A page is made anew when any of this changes, so that nothing of one
/// person's stays on screen when the device passes to the other, and no answer is given to another question than the one
/// on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The page.
    pub route: Route,
    /// What the workspace has open for it.
    pub kind: DocumentKind,
    /// Whose own answers it may show.
    pub role: Option<Role>,
    /// Which question its statements are answered to; `None` where nothing is open.
    pub frame: Option<Frame>,
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

/// What is open, how it is kept and where in the app we are, for every page. A handle: cheap to copy.
#[derive(Clone, Copy)]
pub struct Workspace {
    route: RwSignal<Route>,
    document: RwSignal<Document>,
    save: RwSignal<SaveState>,
    flash: RwSignal<Option<PendingFlash>>,
    has_errors: RwSignal<bool>,
    brought: RwSignal<Option<Brought>>,
    /// Whether the browser has kept a code in the address that was to be taken out of it.
    keeps_code: RwSignal<bool>,
    /// Nothing until it is here.
    code_reader: StoredValue<Option<CodeReader>>,
    set_up: RwSignal<Option<SetUp>>,
    /// Whether the browser has agreed to keep what is stored; `None` until it has said.
    is_lasting: RwSignal<Option<bool>>,
    /// Whether a newer version waits to take over.
    has_newer: RwSignal<bool>,
    /// How often another tab has changed something.
    changes: RwSignal<u32>,
    /// How quickly whoever is at this page answers.
    pace: RwSignal<Pace>,
    /// Whether something is stored that could not be read yet, since what reads it was not here.
    is_late: RwSignal<bool>,
    autosave: StoredValue<Autosave, LocalStorage>,
}

/// The workspace that [`Workspace::provide`] put in reach.
pub fn use_workspace() -> Workspace {
    expect_context()
}

impl Workspace {
    /// Where in the app we are.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page to show: what the address asks for, as far as it may be seen now.
    pub fn screen(self) -> Screen {
        let kind = self.document_kind();
        let reads_once = |route: &Route| route.reads_once() && kind != DocumentKind::Removed;
        let changes = |route: &Route| if reads_once(route) { self.changes.get() } else { 0 };
        match self.route() {
            Route::In(id, asked) if kind == DocumentKind::Ready => {
                let shown =
                    |open: &Partnership| (open.shown(asked), open.own_role(), Some(open.frame));
                let (place, role, frame) = self.with(shown).unwrap_or((asked, None, None));
                let route = Route::In(id, place);
                Screen { changes: changes(&route), route, kind, role, frame }
            }
            route => Screen { changes: changes(&route), route, kind, role: None, frame: None },
        }
    }

    /// What is open, by kind.
    pub fn document_kind(self) -> DocumentKind {
        self.document.with(|open| match open {
            Document::Nothing => DocumentKind::Nothing,
            Document::Ready(_) => DocumentKind::Ready,
            Document::Missing => DocumentKind::Missing,
            Document::Unreadable(_) => DocumentKind::Unreadable,
            Document::Removed(_) => DocumentKind::Removed,
        })
    }

    /// Reads the open partnership. `None` when there is none.
    pub fn with<T>(self, read: impl FnOnce(&Partnership) -> T) -> Option<T> {
        self.document.with(|open| match open {
            Document::Ready(partnership) => Some(read(partnership)),
            _ => None,
        })
    }

    /// The open partnership and whose own answers may be on screen. `None` where nobody's may.
    pub fn partnership_and_role(self) -> Option<(Partnership, Role)> {
        self.peek(|open| Some((open.clone(), open.own_role()?))).flatten()
    }

    /// As [`Workspace::with`], without following later changes.
    pub fn peek<T>(self, read: impl FnOnce(&Partnership) -> T) -> Option<T> {
        untrack(|| self.with(read))
    }

    /// What can't be read, when that is what the address names.
    pub fn unreadable(self) -> Option<Found> {
        self.document.with(|open| match open {
            Document::Unreadable(found) => Some(found.clone()),
            _ => None,
        })
    }

    /// What was on the page and was removed elsewhere.
    pub fn removed(self) -> Option<Partnership> {
        self.document.with(|open| match open {
            Document::Removed(partnership) => Some(partnership.clone()),
            _ => None,
        })
    }

    /// Changes the open partnership and has it saved.
    pub fn update(self, change: impl FnOnce(&mut Partnership)) {
        self.document.update(|open| {
            if let Document::Ready(partnership) = open {
                // Before the change, which may date something by it.
                partnership.date_change(browser::time::now());
                change(partnership);
            }
        });
        self.save_soon();
    }

    /// Takes in that an answer was given just now.
    pub fn keep_pace(self) {
        self.pace.update(|pace| pace.answered(browser::time::now_ms()));
    }

    /// About how many minutes so many statements without an answer take, at the pace of whoever answers here.
    pub fn minutes_left(self, statements: usize) -> u32 {
        self.pace.get().minutes_left(statements)
    }

    /// Whether what is on screen is kept.
    pub fn save_state(self) -> SaveState {
        self.save.get()
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

    /// Gives the device to a person, who may then change their answers, and goes to this page of theirs.
    pub fn take_up(self, role: Role, place: Place) {
        self.update(|open| open.take_up(role));
        self.pace.set(Pace::default());
        self.keep_device();
        if let Some(id) = self.id() {
            self.go(&Route::In(id, place));
        }
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
