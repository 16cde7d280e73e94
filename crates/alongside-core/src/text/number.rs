//! Numbers in words.

/// A number in words up to ten, as plain English has it, with "no" for 0; in figures from 11 on.
pub fn number_word(number: usize) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
