//! Every address in the app, after the `#`.
//!
//! What stands after `#` never reaches a server, works under any folder, and from a file. An
//! address names places, never a label, an answer or a note.

use core::fmt;

use crate::bank::{PrincipleId, StatementId};
use crate::partnership::PartnershipId;
use crate::plan::ActionId;

/// Where in the app somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// The first page, with the partnerships on this device.
    Start,
    /// How will you answer?
    New,
    /// Which of you is answering?
    NewRole,
    /// Open a file that was saved before.
    Open,
    /// Clear this device.
    Clear,
    /// A page of one partnership.
    In(PartnershipId, Place),
    /// An address that leads nowhere.
    NotFound,
}

/// A page of one partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// What should we call this partnership?
    Name,
    /// The same question later on, from the list of partnerships.
    Rename,
    /// Which principles?
    Principles,
    /// The list of principles with how far each is.
    Tasks,
    /// The statements of one principle. With a statement, the page opens at it.
    Answer(PrincipleId, Option<StatementId>),
    /// Check answers.
    Check,
    /// The own profile.
    Profile,
    /// The actions.
    Plan,
    /// A new action, perhaps for a statement.
    NewAction(Option<StatementId>),
    /// Change an action.
    EditAction(ActionId),
    /// The plan on paper.
    Print,
    /// Remove this partnership?
    Remove,
}

impl Route {
    /// The route that an address's part after `#` names. A trailing slash doesn't matter.
    pub fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match *parts.as_slice() {
            [""] => Route::Start,
            ["new"] => Route::New,
            ["new", "role"] => Route::NewRole,
            ["open"] => Route::Open,
            ["clear"] => Route::Clear,
            ["p", id, ref place @ ..] => {
                let place = PartnershipId::parse(id).zip(Place::parse(place));
                place.map_or(Route::NotFound, |(id, place)| Route::In(id, place))
            }
            _ => Route::NotFound,
        }
    }

    /// The partnership that the address is about.
    pub fn partnership(&self) -> Option<&PartnershipId> {
        match self {
            Route::In(id, _) => Some(id),
            _ => None,
        }
    }
}

impl Place {
    fn parse(parts: &[&str]) -> Option<Place> {
        Some(match *parts {
            [] => Place::Tasks,
            ["name"] => Place::Name,
            ["rename"] => Place::Rename,
            ["principles"] => Place::Principles,
            ["check"] => Place::Check,
            ["profile"] => Place::Profile,
            ["plan"] => Place::Plan,
            ["plan", "new"] => Place::NewAction(None),
            ["plan", "new", statement] => Place::NewAction(Some(StatementId::from_key(statement)?)),
            ["plan", action] => Place::EditAction(ActionId(number(action)?)),
            ["print"] => Place::Print,
            ["remove"] => Place::Remove,
            ["answer", principle] => Place::Answer(PrincipleId::from_key(principle)?, None),
            ["answer", principle, statement] => {
                let principle = PrincipleId::from_key(principle)?;
                let statement = StatementId::from_key(statement)?;
                (statement.principle() == principle)
                    .then_some(Place::Answer(principle, Some(statement)))?
            }
            _ => return None,
        })
    }
}

/// A number as `to_string` writes it, so that each route has one address.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Start | Route::NotFound => write!(f, "#/"),
            Route::New => write!(f, "#/new"),
            Route::NewRole => write!(f, "#/new/role"),
            Route::Open => write!(f, "#/open"),
            Route::Clear => write!(f, "#/clear"),
            Route::In(id, place) => write!(f, "#/p/{}{place}", id.as_str()),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Tasks => Ok(()),
            Place::Name => write!(f, "/name"),
            Place::Rename => write!(f, "/rename"),
            Place::Principles => write!(f, "/principles"),
            Place::Check => write!(f, "/check"),
            Place::Profile => write!(f, "/profile"),
            Place::Plan => write!(f, "/plan"),
            Place::NewAction(None) => write!(f, "/plan/new"),
            Place::NewAction(Some(statement)) => write!(f, "/plan/new/{}", statement.key()),
            Place::EditAction(ActionId(id)) => write!(f, "/plan/{id}"),
            Place::Print => write!(f, "/print"),
            Place::Remove => write!(f, "/remove"),
            Place::Answer(principle, None) => write!(f, "/answer/{}", principle.key()),
            Place::Answer(principle, Some(statement)) => {
                write!(f, "/answer/{}/{}", principle.key(), statement.key())
            }
        }
    }
}
