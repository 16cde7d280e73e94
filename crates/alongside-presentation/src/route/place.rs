//! The addresses of one partnership's pages.

use alongside_core::answers::ExtraId;
use alongside_core::bank::{Line, PrincipleId, Role, StatementId};
use alongside_core::pair::{Paper, Place};
use alongside_core::plan::ActionId;

/// Whether the page shows what is stored as it was when the page was made: see [`super::Route::reads_once`].
pub(super) fn reads_once(place: Place) -> bool {
    matches!(
        place,
        Place::Tasks
            | Place::Check
            | Place::Profile
            | Place::HandOver
            | Place::TakeUp(_)
            | Place::Share
            | Place::Ready
            | Place::Again
            | Place::PairCode
            | Place::Remove
    )
}

/// The place that the parts of an address name.
pub(super) fn parse(parts: &[&str]) -> Option<Place> {
    Some(match *parts {
        [] => Place::Tasks,
        ["name"] => Place::Name,
        ["rename"] => Place::Rename,
        ["frame"] => Place::Frame,
        ["principles"] => Place::Principles,
        ["check"] => Place::Check,
        ["profile"] => Place::Profile,
        ["plan"] => Place::Plan,
        ["plan", "new"] => Place::NewAction(None),
        ["plan", "new", key] => match Line::from_key(key) {
            Some(line) => Place::NewActionOn(line),
            None => Place::NewAction(Some(StatementId::from_key(key)?)),
        },
        ["finish"] => Place::Finish,
        ["plan", action] => Place::EditAction(ActionId(number(action)?)),
        ["review"] => Place::Review,
        ["print"] => Place::Print(Paper::Agreement),
        ["print", key] => Place::Print(Paper::from_key(key)?),
        ["remove"] => Place::Remove,
        ["way"] => Place::Way,
        ["hand-over"] => Place::HandOver,
        ["take-up", role] => Place::TakeUp(Role::from_key(role)?),
        ["share"] => Place::Share,
        ["enter"] => Place::Enter,
        ["ready"] => Place::Ready,
        ["opening"] => Place::Opening,
        ["compare"] => Place::Compare,
        ["talk"] => Place::Talk(None),
        ["talk", principle] => Place::Talk(Some(PrincipleId::from_key(principle)?)),
        ["compare", statement] => Place::AfterTalking(StatementId::from_key(statement)?),
        ["again"] => Place::Again,
        ["pair-code"] => Place::PairCode,
        ["own"] => Place::Extra(None),
        ["own", key] => Place::Extra(Some(ExtraId::from_key(key)?)),
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

/// A number as `to_string` writes it, so that each route has one address.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}

/// The end of an address that names a place.
pub(super) fn address(place: Place) -> String {
    match place {
        Place::Tasks => String::new(),
        Place::Name => "/name".to_owned(),
        Place::Rename => "/rename".to_owned(),
        Place::Frame => "/frame".to_owned(),
        Place::Principles => "/principles".to_owned(),
        Place::Check => "/check".to_owned(),
        Place::Profile => "/profile".to_owned(),
        Place::Plan => "/plan".to_owned(),
        Place::NewAction(None) => "/plan/new".to_owned(),
        Place::NewAction(Some(statement)) => format!("/plan/new/{}", statement.key()),
        Place::NewActionOn(line) => format!("/plan/new/{}", line.key()),
        Place::EditAction(ActionId(id)) => format!("/plan/{id}"),
        Place::Finish => "/finish".to_owned(),
        Place::Review => "/review".to_owned(),
        Place::Print(Paper::Agreement) => "/print".to_owned(),
        Place::Print(paper) => format!("/print/{}", paper.key()),
        Place::Remove => "/remove".to_owned(),
        Place::Way => "/way".to_owned(),
        Place::HandOver => "/hand-over".to_owned(),
        Place::TakeUp(role) => format!("/take-up/{}", role.key()),
        Place::Share => "/share".to_owned(),
        Place::Enter => "/enter".to_owned(),
        Place::Ready => "/ready".to_owned(),
        Place::Opening => "/opening".to_owned(),
        Place::Compare => "/compare".to_owned(),
        Place::Talk(None) => "/talk".to_owned(),
        Place::Talk(Some(principle)) => format!("/talk/{}", principle.key()),
        Place::AfterTalking(statement) => format!("/compare/{}", statement.key()),
        Place::Again => "/again".to_owned(),
        Place::PairCode => "/pair-code".to_owned(),
        Place::Extra(None) => "/own".to_owned(),
        Place::Extra(Some(own)) => format!("/own/{}", own.key()),
        Place::Answer(principle, None) => format!("/answer/{}", principle.key()),
        Place::Answer(principle, Some(statement)) => {
            format!("/answer/{}/{}", principle.key(), statement.key())
        }
    }
}
