//! People's text within ours, where it is plain text.
//!
//! # Design
//!
//! A name in another script, or a mark of direction in one, would turn the sentence around it. So it is put
//! between marks that keep it apart (UAX #9, "Explicit Directional Isolates"), as `<bdi>` does in a page.
//! Text that can only run from left to right is left alone: it needs none, and somebody may search for it.
//!
//! Where people's text has a place of its own, what is around it is safe, but an override in it would still turn
//! the letters themselves. So embeddings and overrides are left out wherever people's text is put out, and only
//! there: what is stored, and what is in a box, has them.

const BEGIN: char = '\u{2068}';

const END: char = '\u{2069}';

/// The text, so that nothing in it can turn what stands around it: [`without_turns`], between marks where it could,
/// and without what is no character of a text.
pub fn isolate(text: &str) -> String {
    let mut inner = without_turns(text);
    inner.retain(|it| is_printed(it) || it == '\n');
    match text.chars().any(may_turn) {
        true => format!("{BEGIN}{inner}{END}"),
        false => inner,
    }
}

/// The text in the direction of its own letters, for a place that it has to itself. Embeddings, overrides and
/// isolates that it holds are left out, for what begins one may lack its end.
pub fn without_turns(text: &str) -> String {
    text.chars().filter(|it| !is_embedding(*it)).collect()
}

/// Whether a character is one of a text: no control, and none that Unicode keeps free for programs.
pub fn is_printed(character: char) -> bool {
    let is_free = u32::from(character) & 0xfffe == 0xfffe;
    !is_free && !character.is_control() && !matches!(character, '\u{fdd0}'..='\u{fdef}')
}

/// Whether there is anything to see in the text: more than spaces, controls and format characters.
pub fn is_seen(text: &str) -> bool {
    !text.chars().all(|it| it.is_whitespace() || it.is_control() || is_format(it))
}

/// Whether a character takes no place of its own: marks of direction, joiners and the like. Of the general
/// category Cf those that stand in text, with the fillers of Hangul and the blank of Braille.
pub fn is_format(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// What begins or ends a stretch of another direction.
fn is_embedding(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character runs from right to left or is a mark of direction: the blocks that Unicode keeps for
/// such scripts (UAX #9, table 4, and DerivedBidiClass.txt).
fn may_turn(character: char) -> bool {
    is_embedding(character)
        || matches!(
            character,
            '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}'
                | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        )
}
