//! How the workspace begins, and how it follows the address, the other tabs and the page.

use alongside_core::answers::Pace;
use alongside_core::pair::{Partnership, Place};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::autosave::Autosave;
use super::flash::PendingFlash;
use super::incoming::CodeReader;
use super::storage_backend::{Reader, StorageBackend};
use super::{Document, DocumentKind, SaveState, Screen, Workspace, set_up};
use crate::browser::{self, tab};

/// For which partnership somebody has the device in this tab.
const DEVICE: &str = "device";

impl Workspace {
    /// Starts the workspace, which reads texts and codes by these once there are any, and puts it in reach of every
    /// page.
    pub fn provide((reader, code_reader): (Option<Reader>, Option<CodeReader>)) -> Workspace {
        let workspace = Workspace {
            route: RwSignal::new(Route::Start),
            document: RwSignal::new(Document::Nothing),
            save: RwSignal::new(SaveState::Nothing),
            flash: RwSignal::new(None),
            has_errors: RwSignal::new(false),
            brought: RwSignal::new(None),
            keeps_code: RwSignal::new(false),
            set_up: RwSignal::new(set_up::kept()),
            is_lasting: RwSignal::new(None),
            has_newer: RwSignal::new(false),
            changes: RwSignal::new(0),
            pace: RwSignal::new(Pace::default()),
            is_late: RwSignal::new(false),
            code_reader: StoredValue::new(code_reader),
            autosave: StoredValue::new_local(Autosave::new(StorageBackend::find(reader))),
        };
        provide_context(workspace);
        // Known before the first page is drawn.
        let _ = workspace.list();
        workspace.show_page(workspace.arrive(&browser::location::hash()));
        browser::location::on_change(move |hash| workspace.move_to(workspace.arrive(&hash)));
        // As long as the page is there.
        for heard in browser::page::on_put_away(move || workspace.flush()) {
            heard.forget();
        }
        browser::storage::on_other_tab(move |elsewhere| workspace.hear_of(elsewhere));
        browser::page::on_back(move |from_memory| workspace.come_back(from_memory));
        browser::offline::keep(move || workspace.has_newer.set(true));
        workspace.hear_whether_lasting();
        workspace
    }

    /// Whether a page has to wait for what reads stored texts.
    pub fn waits_for_reader(self, screen: &Screen) -> bool {
        let reads_nothing =
            matches!(screen.route, Route::New | Route::NewRole(..) | Route::Session(_));
        !reads_nothing && screen.kind != DocumentKind::Ready && self.is_late.get()
    }

    /// Reads by this from now on, and first what could not be read yet.
    pub fn read_by(self, reader: Reader) {
        self.autosave.update_value(|autosave| autosave.backend.reader = Some(reader));
        self.read_what_was_late();
        self.come_back(false);
    }

    /// Reads codes by this from now on, and first one in the address that could not be read yet.
    pub fn read_codes_by(self, reader: CodeReader) {
        self.code_reader.set_value(Some(reader));
        self.read_what_was_late();
    }

    fn read_what_was_late(self) {
        if self.is_late.get_untracked() {
            self.is_late.set(false);
            self.show_page(self.arrive(&browser::location::hash()));
        }
    }

    /// Shows the page of an address. What it names is opened first: the page reads it.
    fn show_page(self, route: Route) {
        self.open(route.partnership());
        self.ask_who_comes(&route);
        self.route.set(route);
    }

    /// Goes where the address says.
    fn move_to(self, route: Route) {
        self.flash.update(|flash| *flash = flash.take().and_then(PendingFlash::on_next_page));
        self.has_errors.set(false);
        if route == Route::Start {
            self.forget_set_up();
            // Back leads to no answers.
            if self.peek(Partnership::has_begun_in_view) == Some(true) {
                self.update(Partnership::put_down);
            }
        }
        self.show_page(route);
    }

    /// Puts answers away that somebody has begun at a device for two, where whoever has the device has it in another tab:
    /// a reload shows what was on screen. Pages that show no answer leave it where it is.
    fn ask_who_comes(self, route: &Route) {
        if matches!(route, Route::In(_, Place::Rename | Place::Remove)) {
            return;
        }
        let is_here = tab::get(DEVICE) == self.id().map(|id| id.as_str().to_owned());
        match self.peek(Partnership::has_begun_in_view) {
            Some(true) if !is_here => self.update(Partnership::put_down),
            _ => self.keep_device(),
        }
    }

    /// Keeps that whoever has the device has it in this tab.
    pub(super) fn keep_device(self) {
        if let Some(id) = self.id() {
            tab::set(DEVICE, Some(id.as_str()));
        }
    }
}
