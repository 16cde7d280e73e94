//! What programs do to the text of a code on its way, for the tests of every kind of code.

use proptest::prelude::*;
use proptest::sample::select;

/// Marks that nobody sees: the soft hyphen, joiners of words, the mark of a byte order, directions,
/// selectors of a variant, tags, and a control character as of a file in two bytes a letter.
pub const UNSEEN: [&str; 14] = [
    "\u{ad}",
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{200e}",
    "\u{200f}",
    "\u{202a}",
    "\u{2069}",
    "\u{fe0f}",
    "\u{e0041}",
    "\u{34f}",
    "\0",
];

/// What is put for a dash, and what is seen for none.
pub const DASHES: [&str; 22] = [
    "-", "--", "---", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－", "⁃", "ー", "ｰ", "─", "‾", "˗",
    "\u{ad}", "\u{fffd}", " - ", " – ",
];

/// What ends a line.
pub const ENDS: [&str; 8] =
    ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}", "\u{c}"];

/// What a mail program puts at the start of a line that it quotes.
pub const QUOTES: [&str; 7] = ["> ", ">", ">> ", "> > ", "| ", "＞ ", "\t> "];

/// A letter or digit as other programs write it, as one of six.
fn written(character: char, way: usize) -> char {
    let row =
        |start: u32, first: char| char::from_u32(start + u32::from(character) - u32::from(first));
    let changed = match (way, character) {
        (0, '!'..='~') => row(0xff01, '!'),
        (1, 'A'..='Z') => row(0x1_d400, 'A'),
        (1, '0'..='9') => row(0x1_d7ce, '0'),
        (2, 'A'..='Z') => row(0x24b6, 'A'),
        (2, '1'..='9') => row(0x2460, '1'),
        (3, 'A'..='Z') => row(0x1_d670, 'A'),
        (3, '4'..='9') => row(0x2074, '4'),
        (4, 'S') => Some('ſ'),
        (4, 'K') => Some('\u{212a}'),
        (4, 'A'..='Z') => row(0x1f130, 'A'),
        _ => Some(character.to_ascii_lowercase()),
    };
    changed.unwrap_or(character)
}

/// How a code is changed: for each of its characters what is put before it, and how it is written.
#[derive(Debug, Clone)]
pub struct Disguise {
    before: Vec<&'static str>,
    ways: Vec<usize>,
    dash: &'static str,
    line_end: &'static str,
    quote: &'static str,
    broken_at: prop::sample::Index,
}

/// Any of them, and several at once.
pub fn any_disguise() -> impl Strategy<Value = Disguise> {
    let unseen = prop_oneof![3 => Just(""), 1 => select(&UNSEEN[..])];
    let way = prop_oneof![3 => Just(6_usize), 1 => 0..6_usize];
    (
        proptest::collection::vec(unseen, 60),
        proptest::collection::vec(way, 60),
        select(&DASHES[..]),
        prop_oneof![1 => Just(""), 2 => select(&ENDS[..])],
        prop_oneof![1 => Just(""), 1 => select(&QUOTES[..])],
        any::<prop::sample::Index>(),
    )
        .prop_map(|(before, ways, dash, line_end, quote, broken_at)| Disguise {
            before,
            ways,
            dash,
            line_end,
            quote,
            broken_at,
        })
}

impl Disguise {
    /// The code in fives with dashes, changed: one line, or two where it was broken.
    pub fn of(&self, code: &str) -> String {
        let broken_at = 1 + self.broken_at.index(code.len() - 1);
        let mut text = String::new();
        for (place, character) in code.chars().enumerate() {
            if place > 0 && place % 5 == 0 {
                text.push_str(self.dash);
            }
            if place == broken_at {
                text.push_str(self.line_end);
                text.push_str(if self.line_end.is_empty() { "" } else { self.quote });
            }
            text.push_str(self.before[place]);
            text.push(match self.ways[place] {
                6 => character,
                way => written(character, way),
            });
        }
        text
    }
}
