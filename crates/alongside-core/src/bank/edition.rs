//! Which edition of the bank answers are to.

use super::questions::META;

/// The edition of the question bank, 0 to 255: the first number of its version, which grows when a statement
/// changes its meaning. Two people's answers can be put side by side within one edition.
pub const EDITION: u8 = edition_of(META.bank_version).expect("the bank's version is a number");

/// The edition of a bank of this version: the number that it begins with. `None` where it begins with none,
/// or with one above 255.
pub const fn edition_of(version: &str) -> Option<u8> {
    let (bytes, mut place, mut edition) = (version.as_bytes(), 0, 0_u16);
    while place < bytes.len() && bytes[place].is_ascii_digit() {
        edition = edition * 10 + (bytes[place] - b'0') as u16;
        if edition > u8::MAX as u16 {
            return None;
        }
        place += 1;
    }
    if place > 0 { Some(edition as u8) } else { None }
}
