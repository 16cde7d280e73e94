//! The pages of one partnership.

use core::fmt;

use crate::bank::{PrincipleId, StatementId};
use crate::plan::ActionId;
use crate::setup::OwnId;

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
    /// The session's own statements. With one of them, the page opens at it.
    Own(Option<OwnId>),
    /// Check answers.
    Check,
    /// The own profile.
    Profile,
    /// The actions.
    Plan,
    /// A new action, perhaps for a statement.
    NewAction(Option<StatementId>),
    /// A new action on a principle.
    NewActionOn(PrincipleId),
    /// Change an action.
    EditAction(ActionId),
    /// How did it go? What was agreed, looked back on.
    Review,
    /// Something on paper.
    Print(Paper),
    /// Remove this partnership?
    Remove,
    /// How will you answer? For somebody who began on their own.
    Way,
    /// The device is handed over: nobody's answers are on screen.
    HandOver,
    /// The own answers as a code, a link and a file.
    Share,
    /// Enter the other person's code.
    Enter,
    /// Ready to look together?
    Ready,
    /// What will you open together?
    Opening,
    /// Both sets, side by side.
    Compare,
    /// Change a rating after talking.
    AfterTalking(StatementId),
    /// Both sets as a chart and a table.
    Results,
    /// Answer again?
    Again,
    /// The pair code for the whole-school picture.
    PairCode,
}

/// What a partnership can print (product page, section 6, "Print").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// What the two have agreed, or one person's plan.
    Agreement,
    /// Both people's results, statement by statement as far as they are open.
    Report,
    /// One person's results.
    Own,
    /// What the school is asked to do, with no ratings.
    Request,
}

impl Paper {
    /// In the order of the page.
    pub const ALL: [Paper; 4] = [Paper::Agreement, Paper::Report, Paper::Own, Paper::Request];

    /// The word in an address; the agreement needs none.
    fn key(self) -> &'static str {
        match self {
            Paper::Agreement => "",
            Paper::Report => "report",
            Paper::Own => "own",
            Paper::Request => "request",
        }
    }

    fn from_key(key: &str) -> Option<Paper> {
        Paper::ALL.into_iter().skip(1).find(|paper| paper.key() == key)
    }
}

impl Place {
    /// As [`super::Route::reads_once`].
    pub(super) fn reads_once(self) -> bool {
        matches!(
            self,
            Place::Tasks
                | Place::Check
                | Place::Profile
                | Place::HandOver
                | Place::Share
                | Place::Ready
                | Place::Results
                | Place::Again
                | Place::PairCode
                | Place::Remove
        )
    }

    pub(super) fn parse(parts: &[&str]) -> Option<Place> {
        Some(match *parts {
            [] => Place::Tasks,
            ["name"] => Place::Name,
            ["rename"] => Place::Rename,
            ["principles"] => Place::Principles,
            ["check"] => Place::Check,
            ["profile"] => Place::Profile,
            ["plan"] => Place::Plan,
            ["plan", "new"] => Place::NewAction(None),
            ["plan", "new", key] => match PrincipleId::from_key(key) {
                Some(principle) => Place::NewActionOn(principle),
                None => Place::NewAction(Some(StatementId::from_key(key)?)),
            },
            ["plan", action] => Place::EditAction(ActionId(number(action)?)),
            ["review"] => Place::Review,
            ["print"] => Place::Print(Paper::Agreement),
            ["print", paper] => Place::Print(Paper::from_key(paper)?),
            ["remove"] => Place::Remove,
            ["way"] => Place::Way,
            ["hand-over"] => Place::HandOver,
            ["share"] => Place::Share,
            ["enter"] => Place::Enter,
            ["ready"] => Place::Ready,
            ["opening"] => Place::Opening,
            ["compare"] => Place::Compare,
            ["compare", statement] => Place::AfterTalking(StatementId::from_key(statement)?),
            ["results"] => Place::Results,
            ["again"] => Place::Again,
            ["pair-code"] => Place::PairCode,
            ["own"] => Place::Own(None),
            ["own", key] => Place::Own(Some(OwnId::from_key(key)?)),
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
            Place::NewActionOn(principle) => write!(f, "/plan/new/{}", principle.key()),
            Place::EditAction(ActionId(id)) => write!(f, "/plan/{id}"),
            Place::Review => write!(f, "/review"),
            Place::Print(Paper::Agreement) => write!(f, "/print"),
            Place::Print(paper) => write!(f, "/print/{}", paper.key()),
            Place::Remove => write!(f, "/remove"),
            Place::Way => write!(f, "/way"),
            Place::HandOver => write!(f, "/hand-over"),
            Place::Share => write!(f, "/share"),
            Place::Enter => write!(f, "/enter"),
            Place::Ready => write!(f, "/ready"),
            Place::Opening => write!(f, "/opening"),
            Place::Compare => write!(f, "/compare"),
            Place::AfterTalking(statement) => write!(f, "/compare/{}", statement.key()),
            Place::Results => write!(f, "/results"),
            Place::Again => write!(f, "/again"),
            Place::PairCode => write!(f, "/pair-code"),
            Place::Own(None) => write!(f, "/own"),
            Place::Own(Some(own)) => write!(f, "/own/{}", own.key()),
            Place::Answer(principle, None) => write!(f, "/answer/{}", principle.key()),
            Place::Answer(principle, Some(statement)) => {
                write!(f, "/answer/{}/{}", principle.key(), statement.key())
            }
        }
    }
}
