//! How long codes are, and the texts that are looked through for them.

/// The characters of a sheet code.
pub const CHARACTERS: usize = 25;

/// The characters of a sheet code that has answers to a session's own statements too.
pub const EXTRA_CHARACTERS: usize = 30;

/// The characters of a restore code.
pub const ROUND_CHARACTERS: usize = 50;

/// The characters of a pair code.
pub const PAIR_CHARACTERS: usize = 11;

/// The characters of a session code that can be typed.
pub const SESSION_CHARACTERS: usize = 6;

/// The longest text that is looked through for a code, in bytes. No message is near this long.
pub const MAX_BYTES: usize = 100_000;

/// How many characters stand together.
pub(super) const GROUP: usize = 5;
