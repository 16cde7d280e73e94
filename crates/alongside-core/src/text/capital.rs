//! Words as a sentence begins.

/// The words with a capital at their beginning.
pub fn capital(words: impl Into<String>) -> String {
    let mut words = words.into();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}
