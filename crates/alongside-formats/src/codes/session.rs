//! What a session code says: a set-up, as six characters, or with a title and extra statements as many
//! as they take.
//!
//! # Design
//!
//! Six characters can be typed from a projector, and hold minutes, frame and principles: a digit below 3, one below 3
//! with 0 where each pair says which frame, and one below 256. Words of the leader's own can't be typed in again by a
//! room: they travel by link or square only, in the same alphabet, so that neither mail filters nor a phone's keyboard
//! change them. The long form is bytes: version, minutes, frame, principles, the title, the statements, and behind all
//! that a check of sixteen bits, which catches whatever spoils sixteen neighbouring bits. Both forms are frozen: a
//! change is a new version.

use alongside_core::answers::EXTRA_MAX;
use alongside_core::bank::{Frame, PRINCIPLES, PrincipleId, PrincipleSet, Role};
use alongside_core::leader::{ExtraStatement, Minutes, SetUp};
use crc::{CRC_16_IBM_3740, Crc, NoTable};

use super::envelope::{Kind, SYMBOL_BITS, pop_digit, push_digit};
use super::error::CodeError;
use super::limits::SESSION_CHARACTERS;
use super::{alphabet, draft, ratings};

/// The kind of code that the short form is.
const SHORT: Kind =
    Kind { characters: SESSION_CHARACTERS, version_bits: SYMBOL_BITS, version: 1, mark: 0xDEA };

/// The version of the long form.
const VERSION: u8 = 1;

/// No long form is longer, in characters: a full title and three full statements, each letter of four
/// bytes, take 6,600.
pub(super) const LONGEST: usize = 7_000;

/// Stands for a length, where the second wording is the first.
const THE_SAME: u16 = u16::MAX;

const CRC: Crc<u16, NoTable> = Crc::<u16, NoTable>::new(&CRC_16_IBM_3740);

/// What the check of the long form is combined with. A draft's has the check as it is.
const MARK: u16 = 0x9C35;

/// What a session can say of its pairs' frame: nothing, or one of the two.
const FRAMES: [Option<Frame>; 3] = [None, Some(Frame::LookingBack), Some(Frame::StartingOut)];

/// How many choices of principles there are, with none of them as one.
const CHOICES: u16 = 1 << PRINCIPLES;

/// The code of a set-up.
pub(super) fn encode(set_up: &SetUp) -> String {
    if !set_up.is_plain() {
        return long(set_up);
    }
    let mut content = [0; SHORT.bytes()];
    push_digit(&mut content, Minutes::ALL.len() as u16, set_up.minutes as u16);
    push_digit(&mut content, FRAMES.len() as u16, frame_digit(set_up.frame));
    push_digit(&mut content, CHOICES, chosen(set_up.principles));
    SHORT.seal(&content)
}

/// The set-up that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check`, `Newer` or `Draft`.
pub(super) fn decode(code: &[char]) -> Result<SetUp, CodeError> {
    match code.len() > 2 * SESSION_CHARACTERS {
        true => read_long(code),
        false if draft::is_session(code) => Err(CodeError::Draft),
        // What no set-up can say passed the check by chance.
        false => short(SHORT.open(code)?).ok_or(CodeError::Check),
    }
}

fn short(mut content: Vec<u8>) -> Option<SetUp> {
    let principles = set(pop_digit(&mut content, CHOICES))?;
    let frame = ratings::pop_of(&mut content, FRAMES);
    let minutes = ratings::pop_of(&mut content, Minutes::ALL);
    ratings::is_spent(&content).then_some(SetUp::new(minutes, principles).framed(frame))
}

fn frame_digit(frame: Option<Frame>) -> u16 {
    frame.map_or(0, |frame| 1 + frame.index() as u16)
}

/// The principles as bits, the first one lowest.
fn chosen(principles: PrincipleSet) -> u16 {
    principles.iter().map(|principle| 1 << principle.index()).sum()
}

fn set(bits: u16) -> Option<PrincipleSet> {
    PrincipleSet::of(PrincipleId::all().filter(|it| bits >> it.index() & 1 == 1))
}

fn long(set_up: &SetUp) -> String {
    let frame = frame_digit(set_up.frame) as u8;
    let mut bytes = vec![VERSION, set_up.minutes as u8, frame, chosen(set_up.principles) as u8];
    push_words(&mut bytes, set_up.title());
    bytes.push(set_up.extra().len() as u8);
    for statement in set_up.extra() {
        let [teacher, ta] = Role::ALL.map(|role| statement.wording(role));
        push_words(&mut bytes, teacher);
        match teacher == ta {
            true => bytes.extend(THE_SAME.to_be_bytes()),
            false => push_words(&mut bytes, ta),
        }
    }
    bytes.extend((CRC.checksum(&bytes) ^ MARK).to_be_bytes());
    let mut code = String::from(alphabet::character(VERSION));
    let (mut waiting, mut bits) = (0_u32, 0);
    for &byte in &bytes[1..] {
        waiting = waiting << 8 | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            code.push(alphabet::character((waiting >> bits & 0b1_1111) as u8));
        }
    }
    if bits > 0 {
        code.push(alphabet::character((waiting << (5 - bits) & 0b1_1111) as u8));
    }
    code
}

fn push_words(bytes: &mut Vec<u8>, words: &str) {
    bytes.extend((words.len() as u16).to_be_bytes());
    bytes.extend(words.as_bytes());
}

fn read_long(code: &[char]) -> Result<SetUp, CodeError> {
    if code.len() > LONGEST {
        return Err(CodeError::TooLong);
    }
    let mut symbols = Vec::with_capacity(code.len());
    for &character in code {
        let stranger = CodeError::Letter(character.to_ascii_uppercase());
        symbols.push(alphabet::symbol(character).ok_or(stranger)?);
    }
    let Some((&version, symbols)) = symbols.split_first() else { return Err(CodeError::Nothing) };
    if version > VERSION {
        // A later form may have another check.
        return Err(CodeError::Newer);
    }
    let mut bytes = vec![version];
    let (mut waiting, mut bits) = (0_u32, 0);
    for &symbol in symbols {
        waiting = waiting << 5 | u32::from(symbol);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((waiting >> bits) as u8);
            waiting &= (1 << bits) - 1;
        }
    }
    let is_filled = bits < 5 && waiting == 0;
    let Some((bytes, check)) = bytes.split_last_chunk().filter(|_| is_filled) else {
        return Err(CodeError::Check);
    };
    match CRC.checksum(bytes) ^ u16::from_be_bytes(*check) {
        MARK => set_up(Words(bytes)).ok_or(CodeError::Check),
        0 => Err(CodeError::Draft),
        _ => Err(CodeError::Check),
    }
}

/// What is still to be read.
struct Words<'b>(&'b [u8]);

impl<'b> Words<'b> {
    fn number(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn length(&mut self) -> Option<u16> {
        let (length, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u16::from_be_bytes(*length))
    }

    fn text(&mut self, length: u16) -> Option<&'b str> {
        let (text, rest) = self.0.split_at_checked(usize::from(length))?;
        self.0 = rest;
        core::str::from_utf8(text).ok()
    }
}

fn set_up(mut words: Words) -> Option<SetUp> {
    words.number().filter(|&version| version == VERSION)?;
    let minutes = *Minutes::ALL.get(usize::from(words.number()?))?;
    let frame = *FRAMES.get(usize::from(words.number()?))?;
    let principles = set(words.number()?.into())?;
    let length = words.length()?;
    let title = words.text(length)?;
    let count = words.number()?;
    let mut extra = Vec::new();
    for _ in 0..count {
        let length = words.length()?;
        let teacher = words.text(length)?;
        let ta = match words.length()? {
            THE_SAME => teacher,
            length => words.text(length)?,
        };
        let statement = ExtraStatement::new(teacher, ta)?;
        let is_whole = statement.wording(Role::Teacher) == teacher
            && statement.wording(Role::TeachingAssistant) == ta;
        extra.push(is_whole.then_some(statement)?);
    }
    let set_up = SetUp::new(minutes, principles).framed(frame).titled(title).with_extra(extra);
    let is_whole = words.0.is_empty() && usize::from(count) <= EXTRA_MAX && set_up.title() == title;
    (is_whole && !set_up.is_plain()).then_some(set_up)
}
