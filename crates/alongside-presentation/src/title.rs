//! The title of each page: what it is, whose answers, then the app's name
//! (docs/product.md, section 6, "All").

use alongside_core::leader::ASKED_IN_SESSION;
use alongside_core::pair::{Partnership, Place};

use crate::paper;
use crate::route::{How, Route};

const APP: &str = "Alongside";

/// The title where what was on the page was removed elsewhere.
pub const REMOVED: &str = "Removed from this device – Alongside";

/// The title where what is stored can't be read.
pub const UNREADABLE: &str = "This partnership cannot be read here – Alongside";

/// The title of a page that says of itself what it is.
pub fn called(name: &str) -> String {
    format!("{name} – {APP}")
}

/// The title of a page. A partnership's label stays out of it: titles are kept in histories.
pub fn title(route: &Route, partnership: Option<&Partnership>) -> String {
    match (route, partnership) {
        (Route::Start, _) => {
            format!("{APP}: a self-audit for a teacher and a teaching assistant")
        }
        (Route::New, _) => format!("Two questions before you begin – {APP}"),
        (Route::NewRole(How::OneDevice, _), _) => format!("Who answers first? – {APP}"),
        (Route::NewRole(..), _) => format!("Which of you is answering? – {APP}"),
        (Route::Open, _) => format!("Open a file – {APP}"),
        (Route::Blank(frame), _) => {
            format!("Print blank audits: {} – {APP}", frame.words().title)
        }
        (Route::Example(_), _) => format!("An example pair – {APP}"),
        (Route::Trainer, _) => format!("Print a trainer pack – {APP}"),
        (Route::Run(_), _) => format!("Run a session – {APP}"),
        (Route::Projector(_), _) => format!("Projector view – {APP}"),
        (Route::Slips(_), _) => format!("Print slips – {APP}"),
        (Route::Session(_), _) => format!("Join the session – {APP}"),
        (Route::School, _) => format!("Whole-school picture – {APP}"),
        (Route::About(about), _) => format!("{} – {APP}", about.title()),
        (Route::Clear, _) => format!("Clear this device – {APP}"),
        (Route::NotFound, _) => format!("This page is not here – {APP}"),
        (Route::In(..), None) => format!("This partnership is not here – {APP}"),
        (Route::Enter | Route::Code(_), _) => format!("Enter a code – {APP}"),
        (Route::In(_, asked), Some(partnership)) => {
            // What is on screen, which isn't always what the address asks for.
            let place = place_title(partnership.shown(*asked), partnership);
            match partnership.own_role() {
                Some(role) => format!("{place} – {} – {APP}", role.name()),
                None => format!("{place} – {APP}"),
            }
        }
    }
}

fn place_title(place: Place, partnership: &Partnership) -> String {
    match place {
        Place::Name => "What should we call this partnership?".to_owned(),
        Place::Rename => "Rename".to_owned(),
        Place::Frame => "Have the two of you worked together yet?".to_owned(),
        Place::Principles => "Which principles?".to_owned(),
        Place::Tasks => "Answer on your own".to_owned(),
        Place::Answer(principle, _) => {
            let title = principle.get().title;
            let chosen = partnership.principles;
            let place = chosen.place(principle);
            place.map_or(title.to_owned(), |n| format!("{title}, {n} of {}", chosen.count()))
        }
        Place::Extra(_) => ASKED_IN_SESSION.to_owned(),
        Place::PairCode => "Your pair code".to_owned(),
        Place::Check => "Check your answers".to_owned(),
        Place::Profile => "Your own profile".to_owned(),
        Place::Way => "How will you answer?".to_owned(),
        Place::HandOver => "Pass the device over".to_owned(),
        Place::TakeUp(_) => "Before answers are shown".to_owned(),
        Place::Share => "Share your answers".to_owned(),
        Place::Enter => "Enter a code".to_owned(),
        Place::Ready => "Ready to look together?".to_owned(),
        Place::Opening => "What will you open together?".to_owned(),
        Place::Compare => "Look together".to_owned(),
        Place::Talk(None) => "Talk".to_owned(),
        Place::Talk(Some(principle)) => format!("Talk: {}", principle.get().title),
        Place::AfterTalking(_) => "Change after talking".to_owned(),
        Place::Again => "Answer again".to_owned(),
        Place::Plan => "What you will do".to_owned(),
        Place::NewAction(_) | Place::NewActionOn(_) => "Make an action".to_owned(),
        Place::EditAction(_) => "Change an action".to_owned(),
        Place::Finish => "Take it with you".to_owned(),
        Place::Review => "How did it go?".to_owned(),
        Place::Print(paper) => (paper::kind(paper).page)(partnership).to_owned(),
        Place::Remove => "Remove".to_owned(),
    }
}
