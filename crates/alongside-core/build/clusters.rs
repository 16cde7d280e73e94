//! What each character does beside others, as `src/text/clusters.rs` includes it: asked of the library
//! unicode-segmentation, whose own tables are five times as large.

use unicode_segmentation::UnicodeSegmentation;

/// Characters of which it is known what they do: a letter, a mark, a virama, a consonant and a woman.
const PLAIN: char = 'a';
const MARK: char = '\u{301}';
const LINKER: char = '\u{94d}';
const CONSONANT: char = '\u{915}';
const PICTURE: char = '\u{1f469}';
const JOINER: char = '\u{200d}';
const FLAG: char = '\u{1f1ec}';
const LEADING: char = '\u{1100}';
const VOWEL: char = '\u{1161}';
const TRAILING: char = '\u{11a8}';

/// The ranges of all characters that are not [`Class::Other`], in their order: how many others there are before it,
/// how many characters it has, and its class.
pub fn rust() -> String {
    let mut bytes: Vec<u8> = Vec::new();
    let mut end = 0;
    let mut characters = ('\0'..=char::MAX).filter(|it| !is_syllable(*it)).peekable();
    while let Some(first) = characters.next() {
        let class = class(first);
        let mut last = first;
        while let Some(next) = characters.next_if(|&it| self::class(it) == class) {
            last = next;
        }
        if class != "Other" {
            let [first, last] = [first, last].map(u32::from);
            for number in [first - end, last + 1 - first] {
                push(&mut bytes, number);
            }
            bytes.push(place(class));
            end = last + 1;
        }
    }
    let classes = CLASSES.join(",");
    format!(
        "/// What a character does beside others.\n\
         #[derive(Clone, Copy, PartialEq, Eq)]\n\
         enum Class {{ {classes} }}\n\
         const CLASSES: [Class; {count}] = [{all}];\n\
         const RANGES: &[u8] = &{bytes:?};\n",
        count = CLASSES.len(),
        all = CLASSES.map(|class| format!("Class::{class}")).join(","),
    )
}

const CLASSES: [&str; 18] = [
    "Other",
    "Return",
    "Feed",
    "Control",
    "Mark",
    "Unlinked",
    "Linker",
    "Joiner",
    "Spacing",
    "Prepend",
    "Flag",
    "Picture",
    "Consonant",
    "Leading",
    "Vowel",
    "Trailing",
    "Open",
    "Closed",
];

fn place(class: &str) -> u8 {
    let place = CLASSES.iter().position(|it| *it == class).and_then(|it| u8::try_from(it).ok());
    place.expect("each class is in the list")
}

/// In sevens of bits, the lowest first.
fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The syllables of Hangul, which are known by their number.
fn is_syllable(character: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&character)
}

fn is_one<const N: usize>(characters: [char; N]) -> bool {
    let text: String = characters.into_iter().collect();
    text.graphemes(true).count() == 1
}

fn class(c: char) -> &'static str {
    // Most of what there is, and slow to ask about.
    if matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{dffff}' | '\u{e1000}'..) {
        return "Other";
    }
    match () {
        () if c == '\r' => "Return",
        () if c == '\n' => "Feed",
        () if c == JOINER => "Joiner",
        () if !is_one([c, MARK]) => "Control",
        () if is_one([PLAIN, c]) => match () {
            () if is_one([CONSONANT, c, CONSONANT]) => "Linker",
            () if !is_one([PICTURE, c, JOINER, PICTURE]) => "Spacing",
            () if is_one([CONSONANT, c, LINKER, CONSONANT]) => "Mark",
            () => "Unlinked",
        },
        () if is_one([c, PLAIN]) => "Prepend",
        () if is_one([FLAG, c]) => "Flag",
        () if is_one([PICTURE, JOINER, c]) => "Picture",
        () if is_one([CONSONANT, LINKER, c]) => "Consonant",
        () if is_one([c, LEADING]) => "Leading",
        () if is_one([c, VOWEL]) => "Vowel",
        () if is_one([c, TRAILING]) => "Trailing",
        () => "Other",
    }
}
