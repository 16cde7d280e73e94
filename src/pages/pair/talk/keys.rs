//! The keys of a clicker: on to the next topic, and back.

use alongside_core::pair::{Place, TalkWays};

use crate::browser::keys::{self, Taken};
use crate::browser::page::{self, Edge};
use crate::pages::pair::round::Round;

/// Follows the keys as long as it is kept. Page down goes on where the end of the page is in view, page up goes back
/// where its beginning is; else they scroll, as ever. The arrows to the sides go at once, but not from a box or a
/// choice, which has them for itself.
pub(super) fn follow_keys(round: Round, ways: TalkWays) -> impl Sized + use<> {
    let go = move |place: Place| {
        round.go(place);
        Taken::Yes
    };
    keys::listen(move |key| match key {
        "PageDown" if page::is_at(Edge::End) => go(ways.next),
        "PageUp" if page::is_at(Edge::Start) => go(ways.back),
        "ArrowRight" if !page::is_in_control() => go(ways.next),
        "ArrowLeft" if !page::is_in_control() => go(ways.back),
        _ => Taken::No,
    })
}
