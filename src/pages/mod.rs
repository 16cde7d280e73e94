//! One file a screen, in the order in which somebody meets them.

mod about;
mod action;
mod again;
mod answer;
mod blank;
mod check;
mod clear;
mod compare;
mod enter;
mod finish;
mod framed;
mod full_screen;
mod hand_over;
mod handed;
mod join;
mod missing;
mod name;
mod new;
mod onward;
mod open;
mod own;
mod pair_code;
mod plan;
mod principles;
mod print;
mod profile;
mod projector;
mod question;
mod ready;
mod remove;
mod removed;
mod results;
mod review;
mod run;
mod school;
mod share;
mod slips;
mod start;
mod tasks;
mod trainer;
mod unanswered;

pub use about::AboutPage;
pub use action::ActionPage;
pub use again::AgainPage;
pub use answer::AnswerPage;
pub use blank::BlankPage;
pub use check::CheckPage;
pub use clear::ClearPage;
pub use compare::{AfterTalkingPage, ComparePage};
pub use enter::EnterPage;
pub use framed::FramedPage;
pub use hand_over::HandOverPage;
pub(crate) use handed::Giving;
pub use join::JoinPage;
pub use missing::{MissingPage, NotFoundPage, UnreadablePage};
pub use name::NamePage;
pub use new::{NewPage, RolePage};
pub use open::OpenPage;
pub use own::OwnPage;
pub use pair_code::PairCodePage;
pub use plan::PlanPage;
pub use principles::PrinciplesPage;
pub use print::PrintPage;
pub use profile::ProfilePage;
pub use projector::ProjectorPage;
pub use ready::{OpeningPage, ReadyPage};
pub use remove::RemovePage;
pub use removed::RemovedPage;
pub use results::ResultsPage;
pub use review::ReviewPage;
pub use run::RunPage;
pub use school::SchoolPage;
pub use share::SharePage;
pub use slips::SlipsPage;
pub use start::StartPage;
pub use tasks::TasksPage;
pub use trainer::TrainerPage;

use alongside_core::bank::Role;
use alongside_core::pair::{Partnership, PartnershipId, Place};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::browser;
use crate::components::PageError;
use crate::session::Session;

/// The address of a place in a partnership.
fn href(id: &PartnershipId, place: Place) -> String {
    Route::In(id.clone(), place).to_string()
}

/// The open partnership and whose own answers may be on screen. `None` where nobody's may.
fn own(session: Session) -> Option<(Partnership, Role)> {
    session.peek(|open| Some((open.clone(), open.own_role()?))).flatten()
}

/// The problems of a page, their summary and their words at the fields.
#[derive(Clone, Copy)]
struct Problems {
    session: Session,
    errors: RwSignal<Vec<PageError>>,
}

impl Problems {
    fn new(session: Session) -> Problems {
        Problems { session, errors: RwSignal::new(Vec::new()) }
    }

    /// Shows the problems, or their absence, and says whether there were none. The summary takes
    /// the focus.
    fn show(self, errors: Vec<PageError>) -> bool {
        let none = errors.is_empty();
        self.errors.set(errors);
        self.session.set_has_errors(!none);
        if !none {
            browser::focus::after_render(|| {
                browser::focus::to_id("problem");
            });
        }
        none
    }

    /// The words at one field.
    fn at(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            let errors = self.errors.read();
            errors.iter().find(|error| error.field == field).map(|error| error.words.clone())
        })
    }

    fn all(self) -> Signal<Vec<PageError>> {
        self.errors.into()
    }

    /// Moves the focus to a field: what a link in the summary does.
    fn go(self) -> Callback<&'static str> {
        Callback::new(|field| {
            browser::focus::to_id(field);
        })
    }
}
