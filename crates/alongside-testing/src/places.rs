//! The pages of a partnership.

use alongside_core::answers::ExtraId;
use alongside_core::bank::{Line, PrincipleId, Role, StatementId};
use alongside_core::pair::{Paper, Place};
use alongside_core::plan::ActionId;

/// Every page of a partnership: each that is of one thing for every such thing.
pub fn all_places() -> Vec<Place> {
    let mut places = vec![
        Place::Name,
        Place::Rename,
        Place::Frame,
        Place::Principles,
        Place::Tasks,
        Place::Check,
        Place::Profile,
        Place::Plan,
        Place::NewAction(None),
        Place::EditAction(ActionId(7)),
        Place::Review,
        Place::Remove,
        Place::Way,
        Place::HandOver,
        Place::Share,
        Place::Enter,
        Place::Ready,
        Place::Opening,
        Place::Compare,
        Place::Talk(None),
        Place::Finish,
        Place::Again,
        Place::Extra(None),
        Place::PairCode,
    ];
    places.extend(Role::ALL.map(Place::TakeUp));
    places.extend(ExtraId::all().map(|own| Place::Extra(Some(own))));
    places.extend(PrincipleId::all().map(|principle| Place::Answer(principle, None)));
    places.extend(StatementId::all().map(|s| Place::Answer(s.principle(), Some(s))));
    places.extend(StatementId::all().map(|s| Place::NewAction(Some(s))));
    places.extend(PrincipleId::all().map(|principle| Place::Talk(Some(principle))));
    places.extend(Line::all().map(Place::NewActionOn));
    places.extend(StatementId::all().map(Place::AfterTalking));
    places.extend(Paper::ALL.map(Place::Print));
    places
}
