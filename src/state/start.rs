//! How the workspace begins, and how it follows the address, the other tabs and the page.

use alongside_core::answers::Pace;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::autosave::Autosave;
use super::flash::PendingFlash;
use super::storage_backend::StorageBackend;
use super::{Document, SaveState, Workspace, set_up};
use crate::browser;

impl Workspace {
    /// Starts the workspace and puts it in reach of every page.
    pub fn provide() -> Workspace {
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
            autosave: StoredValue::new_local(Autosave::new(StorageBackend::find())),
        };
        provide_context(workspace);
        workspace.route.set(workspace.arrive(&browser::location::hash()));
        workspace.open(workspace.route.get_untracked().partnership());
        browser::location::on_change(move |hash| workspace.move_to(workspace.arrive(&hash)));
        browser::page::on_put_away(move || workspace.flush());
        browser::storage::on_other_tab(move |elsewhere| workspace.hear_of(elsewhere));
        browser::page::on_back(move |from_memory| workspace.come_back(from_memory));
        browser::offline::keep(move || workspace.has_newer.set(true));
        workspace.hear_whether_lasting();
        workspace
    }

    /// Goes where the address says.
    fn move_to(self, route: Route) {
        self.flash.update(|flash| *flash = flash.take().and_then(PendingFlash::on_next_page));
        self.has_errors.set(false);
        if route == Route::Start {
            self.forget_set_up();
        }
        // Opened first: the page that the route brings reads it.
        self.open(route.partnership());
        self.route.set(route);
    }
}
