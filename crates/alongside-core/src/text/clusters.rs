//! What people count as one character: the extended grapheme clusters of Unicode (UAX #29).
//!
//! # Design
//!
//! The library unicode-segmentation has each range of characters in twelve bytes; here they are a few kilobytes,
//! which `build/clusters.rs` makes by asking the library. A test holds the two to each other.

include!(concat!(env!("OUT_DIR"), "/clusters.rs"));

/// The characters of a text as people count them, each with where it begins.
pub(super) fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    core::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let mut before = Before::nothing();
        let end = rest.char_indices().find(|&(_, next)| !before.takes(next));
        let cluster = &rest[..end.map_or(rest.len(), |(end, _)| end)];
        let at = start;
        start += cluster.len();
        Some((at, cluster))
    })
}

/// What stands before a character in its cluster, as far as it matters.
struct Before {
    /// The last one; nothing at the beginning.
    last: Option<Class>,
    /// One half of a flag, without the other.
    has_half_flag: bool,
    picture: Picture,
    conjunct: Conjunct,
}

/// A picture, after which a joiner lets another one follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Picture {
    None,
    Shown,
    Joined,
}

/// A consonant of a script of India, which takes another one after a virama.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Conjunct {
    None,
    Begun,
    Linked,
}

impl Before {
    fn nothing() -> Before {
        let (picture, conjunct) = (Picture::None, Conjunct::None);
        Before { last: None, has_half_flag: false, picture, conjunct }
    }

    /// Whether the next character belongs to the cluster. It is then part of what stands before.
    fn takes(&mut self, next: char) -> bool {
        use Class::{
            Closed, Consonant, Control, Feed, Flag, Joiner, Leading, Linker, Mark, Open, Prepend,
            Return, Spacing, Trailing, Unlinked, Vowel,
        };
        let next = class_of(next);
        let belongs = self.last.is_none_or(|last| match (last, next) {
            (Return, Feed) => true,
            (Return | Feed | Control, _) | (_, Return | Feed | Control) => false,
            (Leading, Leading | Vowel | Open | Closed)
            | (Open | Vowel, Vowel | Trailing)
            | (Closed | Trailing, Trailing)
            | (_, Mark | Unlinked | Linker | Joiner | Spacing)
            | (Prepend, _) => true,
            (_, Consonant) => self.conjunct == Conjunct::Linked,
            (Joiner, Class::Picture) => self.picture == Picture::Joined,
            (Flag, Flag) => self.has_half_flag,
            _ => false,
        });
        self.has_half_flag = next == Flag && !(self.last == Some(Flag) && self.has_half_flag);
        self.picture = match (self.picture, next) {
            (_, Class::Picture) | (Picture::Shown, Mark | Unlinked | Linker) => Picture::Shown,
            (Picture::Shown, Joiner) => Picture::Joined,
            _ => Picture::None,
        };
        self.conjunct = match (self.conjunct, next) {
            (_, Consonant) => Conjunct::Begun,
            (Conjunct::Begun | Conjunct::Linked, Linker) => Conjunct::Linked,
            (conjunct, Mark | Joiner) => conjunct,
            _ => Conjunct::None,
        };
        self.last = Some(next);
        belongs
    }
}

fn class_of(character: char) -> Class {
    match character {
        // What most texts are made of.
        ' '..='~' | '\u{b0}'..='\u{2ff}' | '\u{3400}'..='\u{9fff}' => return Class::Other,
        // Hangul: each twenty-eighth syllable ends with its vowel.
        '\u{ac00}'..='\u{d7a3}' => {
            let is_open = (u32::from(character) - 0xac00).is_multiple_of(28);
            return if is_open { Class::Open } else { Class::Closed };
        }
        _ => {}
    }
    let mut bytes = RANGES.iter();
    let mut end = 0;
    loop {
        let (Some(others), Some(length)) = (number(&mut bytes), number(&mut bytes)) else {
            return Class::Other;
        };
        let class = bytes.next().and_then(|&class| CLASSES.get(usize::from(class)));
        let start = end + others;
        end = start + length;
        if u32::from(character) < end {
            return match class {
                Some(&class) if u32::from(character) >= start => class,
                _ => Class::Other,
            };
        }
    }
}

/// The next number, in sevens of bits.
fn number(bytes: &mut core::slice::Iter<'_, u8>) -> Option<u32> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = u32::from(*bytes.next()?);
        number |= (byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
        shift += 7;
    }
}
