//! People's names in what is said.

use alongside_presentation::claims::{
    FileType, Handed, OwnFiles, file_words, left_words, not_removed_words,
};

#[test]
fn a_name_turns_none_of_the_words_around_it() {
    let apart = "\u{2068}כיתה א\u{2069}";
    let names = ["כיתה א\u{202e}".to_owned()];
    for handed in Handed::ALL {
        let words = file_words(FileType::WORD, &names[0], handed);
        assert!(words.contains(apart), "{words}");
    }
    for said in [
        left_words(&names, true, OwnFiles::Here),
        left_words(&names, false, OwnFiles::Gone),
        not_removed_words(&names[0], true),
        not_removed_words(&names[0], false),
    ] {
        assert!(said.contains(apart), "{said}");
    }
}
