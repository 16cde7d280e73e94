//! Codes written, and how they are shown and sent.

use alongside_core::answers::SharedSheet;
use alongside_core::bank::Role;
use alongside_core::leader::{PairResult, SetUp};
use alongside_core::pair::Opened;
use alongside_core::plan::Plan;

use super::limits::GROUP;
use super::{pair, round, session, sheet};

/// The code of what leaves the device of a person: their ratings, or none from a person who opens nothing. It
/// has [`super::CHARACTERS`] capitals and digits, and [`super::EXTRA_CHARACTERS`] with ratings of a session's
/// extra statements. Notes never travel this way.
pub fn encode(role: Role, sheet: &SharedSheet) -> String {
    sheet::encode(role, &sheet.to_send())
}

/// The restore code of a round and its plan, for the agreement on paper: [`super::ROUND_CHARACTERS`] capitals
/// and digits. It says both people's ratings, and of the plan only how many actions there are.
pub fn encode_round(round: &Opened, plan: &Plan) -> String {
    round::encode(round, plan)
}

/// The session code of a set-up: [`super::SESSION_CHARACTERS`] capitals and digits, or, with a title or
/// extra statements, as many as those take.
pub fn encode_session(set_up: &SetUp) -> String {
    session::encode(set_up)
}

/// The end of a link that opens a set-up, from the `#`.
pub fn session_fragment(code: &str) -> String {
    format!("#/session/{code}")
}

/// The pair code of a result: [`super::PAIR_CHARACTERS`] capitals and digits.
pub fn encode_pair(result: PairResult) -> String {
    pair::encode(result)
}

/// A pair code as it is shown: two groups of five and one of two, with dashes, so that it stays in
/// one piece where it is pasted among others.
pub fn dashed(code: &str) -> String {
    in_fives(code).replace(' ', "-")
}

/// A code as it is shown: groups of five with a space between.
pub fn in_fives(code: &str) -> String {
    let mut shown = String::new();
    for (place, character) in code.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            shown.push(' ');
        }
        shown.push(character);
    }
    shown
}

/// The end of a link that carries a code, from the `#`, so that no server ever sees it.
pub fn link_fragment(code: &str) -> String {
    format!("#/code/{code}")
}
