//! Crockford's base 32: ten digits and the capitals without I, L, O and U, five bits each.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The five bits that a character stands for: in either case, with O for zero, I and L for one.
/// `None` for a character that no code has.
pub(super) fn symbol(character: char) -> Option<u8> {
    let capital = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|&letter| char::from(letter) == capital)?;
    Some(place as u8)
}

/// The character that five bits are written as.
pub(super) fn character(symbol: u8) -> char {
    char::from(ALPHABET[usize::from(symbol) % ALPHABET.len()])
}
