//! How a session begins, and how it follows the address, the other tabs and the page.

use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::persist::Keeper;
use super::shelf::Shelf;
use super::{Open, SaveState, Session, Told, begin};
use crate::browser;

impl Session {
    /// Starts the session and puts it in reach of every page.
    pub fn provide() -> Session {
        let session = Session {
            route: RwSignal::new(Route::Start),
            open: RwSignal::new(Open::Nothing),
            save: RwSignal::new(SaveState::Nothing),
            news: RwSignal::new(None),
            has_errors: RwSignal::new(false),
            brought: RwSignal::new(None),
            keeps_code: RwSignal::new(false),
            set_up: RwSignal::new(begin::kept()),
            is_lasting: RwSignal::new(None),
            has_newer: RwSignal::new(false),
            changes: RwSignal::new(0),
            keeper: StoredValue::new_local(Keeper::new(Shelf::find())),
        };
        provide_context(session);
        session.route.set(session.arrive(&browser::location::hash()));
        session.open(session.route.get_untracked().partnership());
        browser::location::on_change(move |hash| session.move_to(session.arrive(&hash)));
        browser::page::on_put_away(move || session.flush());
        browser::storage::on_other_tab(move |elsewhere| session.hear_of(elsewhere));
        browser::page::on_back(move |from_memory| session.come_back(from_memory));
        browser::offline::keep(move || session.has_newer.set(true));
        session.hear_whether_lasting();
        session
    }

    /// Goes where the address says.
    fn move_to(self, route: Route) {
        self.news.update(|news| *news = news.take().and_then(Told::on_next_page));
        self.has_errors.set(false);
        if route == Route::Start {
            self.forget_set_up();
        }
        // Opened first: the page that the route brings reads it.
        self.open(route.partnership());
        self.route.set(route);
    }
}
