//! Codes that drafts of Alongside made, before its first edition. They are recognised, so that a person can be told,
//! and never read. A draft's restore code is told by what it says: see [`super::round`].

use super::envelope::{Kind, SYMBOL_BITS};

const fn kind(characters: usize, mark: u16) -> Kind {
    Kind { characters, version_bits: SYMBOL_BITS, version: 1, mark }
}

/// Sheets, without and with a session's extra statements.
const SHEETS: [Kind; 2] = [kind(25, 0), kind(30, 0x6B4)];

const PAIR: Kind = kind(11, 0x5E1);

const SESSION: Kind = kind(6, 0x3C6);

/// How many characters a draft's codes with somebody's answers have.
pub(super) const CHARACTERS: [usize; 2] = [SHEETS[1].characters, SHEETS[0].characters];

/// How many characters a draft's pair code has.
pub(super) const PAIR_CHARACTERS: usize = PAIR.characters;

/// Whether the characters are a sheet code of a draft.
pub(super) fn is_sheet(code: &[char]) -> bool {
    SHEETS.iter().any(|kind| kind.open(code).is_ok())
}

/// Whether the characters are a pair code of a draft.
pub(super) fn is_pair(code: &[char]) -> bool {
    PAIR.open(code).is_ok()
}

/// Whether the characters are a short session code of a draft.
pub(super) fn is_session(code: &[char]) -> bool {
    SESSION.open(code).is_ok()
}
