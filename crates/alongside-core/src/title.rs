//! The title of each page: what it is, whose answers, then the app's name
//! (product page, section 6, "All").

use crate::partnership::Partnership;
use crate::route::{Place, Route};

const APP: &str = "Alongside";

/// The title where what is stored can't be read.
pub const UNREADABLE: &str = "This partnership cannot be read here – Alongside";

/// The title of a page. A partnership's label stays out of it: titles are kept in histories.
pub fn title(route: &Route, partnership: Option<&Partnership>) -> String {
    match (route, partnership) {
        (Route::Start, _) => {
            format!("{APP}: a self-audit for a teacher and a teaching assistant")
        }
        (Route::New, _) => format!("How will you answer? – {APP}"),
        (Route::NewRole, _) => format!("Which of you is answering? – {APP}"),
        (Route::Open, _) => format!("Open a file – {APP}"),
        (Route::Clear, _) => format!("Clear this device – {APP}"),
        (Route::NotFound, _) => format!("This page is not here – {APP}"),
        (Route::In(..), None) => format!("This partnership is not here – {APP}"),
        (Route::In(_, place), Some(partnership)) => {
            format!("{} – {} – {APP}", place_title(*place, partnership), partnership.role().name())
        }
    }
}

fn place_title(place: Place, partnership: &Partnership) -> String {
    match place {
        Place::Name => "What should we call this partnership?".to_owned(),
        Place::Rename => "Rename".to_owned(),
        Place::Principles => "Which principles?".to_owned(),
        Place::Tasks => "Answer on your own".to_owned(),
        Place::Answer(principle, _) => {
            let title = principle.get().title;
            let chosen = partnership.principles;
            let place = chosen.place(principle);
            place.map_or(title.to_owned(), |n| format!("{title}, {n} of {}", chosen.count()))
        }
        Place::Check => "Check your answers".to_owned(),
        Place::Profile => "Your own profile".to_owned(),
        Place::Plan => "What you will do".to_owned(),
        Place::NewAction(_) => "Make an action".to_owned(),
        Place::EditAction(_) => "Change an action".to_owned(),
        Place::Print => "Print".to_owned(),
        Place::Remove => "Remove".to_owned(),
    }
}
