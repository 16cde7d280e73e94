//! How long codes are, and the texts that are looked through for them.

/// How many characters a sheet code has (docs/product.md, section 5).
pub const CHARACTERS: usize = 26;

/// How many characters a sheet code has that holds answers to a session's extra statements too
/// (docs/product.md, section 5).
pub const EXTRA_CHARACTERS: usize = 31;

/// How many characters a restore code has (docs/product.md, section 5).
pub const ROUND_CHARACTERS: usize = 50;

/// How many characters a pair code has (docs/product.md, section 5).
pub const PAIR_CHARACTERS: usize = 12;

/// How many characters a session code has that can be typed (docs/product.md, section 5).
pub const SESSION_CHARACTERS: usize = 6;

/// The longest text that is looked through for a code, in bytes. No message is near this long.
pub const MAX_BYTES: usize = 100_000;

/// How many characters of a code stand together where it is shown.
pub(super) const GROUP: usize = 5;
