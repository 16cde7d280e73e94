//! Escapes in links and in mail as it is sent: `%2F`, `=2F`, and `%25252F` where several programs
//! escaped one after the other.

/// The character that is escaped behind a sign, and how much of what follows belongs to it.
pub(super) fn escaped(sign: char, rest: &str) -> Option<(char, usize)> {
    let (first, mut length) = escaped_byte(rest)?;
    let more = match first {
        0xc2..0xe0 => 1,
        0xe0..0xf0 => 2,
        0xf0..0xf5 => 3,
        _ => 0,
    };
    let mut bytes = vec![first];
    for _ in 0..more {
        let next = rest[length..].strip_prefix(sign).and_then(escaped_byte);
        let Some((byte, more)) = next else { break };
        bytes.push(byte);
        length += sign.len_utf8() + more;
    }
    let character = String::from_utf8_lossy(&bytes).chars().next()?;
    Some((character, length))
}

/// The byte that two figures stand for. One that was escaped again, as in `%252F`, is one.
fn escaped_byte(rest: &str) -> Option<(u8, usize)> {
    let mut found = None;
    for (place, pair) in rest.as_bytes().chunks_exact(2).enumerate() {
        let digits = pair.iter().map(|&byte| char::from(byte).to_digit(16));
        let Some(byte) = digits.reduce(|high, low| Some(high? * 16 + low?)).flatten() else {
            break;
        };
        found = Some((byte as u8, 2 * place + 2));
        if pair != b"25" {
            break;
        }
    }
    found
}
