//! Codes read, wherever in a text they stand.

use alongside_core::leader::{PairResult, SetUp};

use super::error::{CodeError, Elsewhere};
use super::limits::{
    CHARACTERS, EXTRA_CHARACTERS, MAX_BYTES, PAIR_CHARACTERS, ROUND_CHARACTERS, SESSION_CHARACTERS,
};
use super::message::{Dialect, Look, Message, Shape};
use super::sent::Sent;
use super::{draft, pair, round, session, sheet};

/// The set-up that a session code says.
///
/// # Errors
/// [`CodeError`] says why it is no such code.
pub fn read_session(code: &str) -> Result<SetUp, CodeError> {
    let message = Message::of(code, Dialect::Plain, Look::Folded);
    session::decode(message.all())
}

/// The set-up that a session code says as [`encode_session`](super::encode_session) wrote it. `None` for any other
/// text, also where [`read_session`] finds a code in it: looking for one takes much more of the program.
pub fn written_session(code: &str) -> Option<SetUp> {
    let characters: Vec<char> = code.chars().collect();
    session::decode(&characters).ok()
}

/// The result that the characters of a pair code say, without what stood between them.
///
/// # Errors
/// [`CodeError`] says why it is no such code.
pub fn read_pair(code: &[char]) -> Result<PairResult, CodeError> {
    pair::decode(code)
}

/// Reads the one code in whatever is entered where the other person's code is asked for: as [`read`], but a
/// session is begun elsewhere.
///
/// # Errors
/// [`CodeError`] says why there is no such code to read.
pub fn read_other_persons(text: &str) -> Result<Sent, CodeError> {
    match read(text)? {
        Sent::Session(_) => Err(CodeError::Elsewhere(Elsewhere::Session)),
        sent => Ok(sent),
    }
}

/// Reads the one code in whatever a person types or pastes: a code with any spaces and dashes, a link, also
/// as mail filters mangle it, or a whole message. The same code twice is one code.
///
/// # Errors
/// [`CodeError`] says why there is no one code to read.
pub fn read(text: &str) -> Result<Sent, CodeError> {
    if text.len() > MAX_BYTES {
        return Err(CodeError::TooLong);
    }
    let message = Message::of(text, Dialect::Plain, Look::Folded);
    if let Some(sent) = only_code(&message)? {
        return Ok(sent);
    }
    if !text.is_ascii()
        && let Some(sent) = only_code(&Message::of(text, Dialect::Plain, Look::Apart))?
    {
        return Ok(sent);
    }
    // Only when the plain reading finds nothing: in "code=1A…" the sign is just a sign.
    if text.contains('=')
        && let Some(sent) = only_code(&Message::of(text, Dialect::QuotedPrintable, Look::Folded))?
    {
        return Ok(sent);
    }
    if has_draft(&message) {
        return Err(CodeError::Draft);
    }
    if message.is_empty() {
        return Err(CodeError::Nothing);
    }
    if let Some(set_up) = session_in(&message) {
        return set_up.map(|set_up| Sent::Session(Box::new(set_up)));
    }
    if has_pair(&message) {
        return Err(CodeError::Elsewhere(Elsewhere::Pair));
    }
    let attempt = message.attempt(&[ROUND_CHARACTERS, CHARACTERS]).ok_or(CodeError::NoCode)?;
    Err(decode(attempt).err().unwrap_or(CodeError::NoCode))
}

/// Whether a draft's code with somebody's answers stands in a message.
fn has_draft(message: &Message) -> bool {
    let is_round = |code| matches!(round::decode(code), Err(CodeError::Draft));
    message.stretches(ROUND_CHARACTERS).any(|(code, _)| is_round(code))
        || draft::CHARACTERS
            .into_iter()
            .any(|length| message.stretches(length).any(|(code, _)| draft::is_sheet(code)))
}

/// Whether a pair's code stands in a message, of this version or a draft's. One of a later version can hardly be told from
/// what is spoilt.
fn has_pair(message: &Message) -> bool {
    let is_pair = |code: &[char]| {
        code.iter().any(char::is_ascii_digit)
            && matches!(pair::decode(code), Ok(_) | Err(CodeError::Draft))
    };
    [PAIR_CHARACTERS, draft::PAIR_CHARACTERS]
        .into_iter()
        .any(|length| message.stretches(length).any(|(code, _)| is_pair(code)))
}

/// The set-up of a session, from its link or where nothing else was typed; or what is wrong with it.
/// `None` where it isn't one that is meant.
fn session_in(message: &Message) -> Option<Result<SetUp, CodeError>> {
    let mut from_link = message.sessions().map(session::decode);
    if let Some(first) = from_link.next() {
        return Some(from_link.find(Result::is_ok).filter(|_| first.is_err()).unwrap_or(first));
    }
    let all = message.all();
    let is_as_long = all.len() == SESSION_CHARACTERS;
    (is_as_long && all.iter().any(char::is_ascii_digit)).then(|| session::decode(all))
}

/// What characters stand for that are meant as a code: as one of the kind whose length is nearest.
fn decode(code: &[char]) -> Result<Sent, CodeError> {
    match 2 * code.len() > CHARACTERS + ROUND_CHARACTERS {
        true => round::decode(code).map(|round| Sent::Round(Box::new(round))),
        false => sheet::decode(code).map(|sheet| Sent::Sheet(Box::new(sheet))),
    }
}

/// The one code in a message, if there is any. A restore code comes first: half of it could by a
/// rare chance pass for a sheet.
fn only_code(message: &Message) -> Result<Option<Sent>, CodeError> {
    for characters in [ROUND_CHARACTERS, EXTRA_CHARACTERS, CHARACTERS] {
        if let Some(sent) = only(message, characters)? {
            return Ok(Some(sent));
        }
    }
    Ok(None)
}

/// The one code of so many characters. What plainly has the shape of a code comes first: words of
/// prose could by a rare chance pass the check too.
fn only(message: &Message, characters: usize) -> Result<Option<Sent>, CodeError> {
    let (mut plain, mut other) = (None, None);
    for (stretch, shape) in message.stretches(characters) {
        let found = match shape {
            Shape::Plain => &mut plain,
            // Words of prose in a row. A code hardly ever has letters alone.
            Shape::Other if !stretch.iter().any(char::is_ascii_digit) => continue,
            Shape::Other => &mut other,
        };
        let Ok(sent) = decode(stretch) else { continue };
        *found = match found.take() {
            Some(Ok(earlier)) if earlier != sent => Some(Err(CodeError::Several)),
            Some(earlier) => Some(earlier),
            None => Some(Ok(sent)),
        };
    }
    plain.or(other).transpose()
}
