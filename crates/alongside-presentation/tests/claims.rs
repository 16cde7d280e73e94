//! What a page says of what it asked the browser to do: each outcome has its words, and none claims more than a
//! page is told.

mod names;
mod taken;

use alongside_core::pair::{Paper, PartnershipId, Way};
use alongside_formats::stored::schema::SchemaError;
use alongside_formats::stored::storage::Found;
use alongside_presentation::claims::{
    File, FileType, Handed, Keys, LATE_WORDS, Offline, OwnFiles, Printed, SET_UP_WORDS, Saved,
    address_words, cleared_words, copied_words, file_words, full_screen_words, lasting_words,
    left_words, not_printed_words, not_removed_words, print_keys_words, stopped_words,
    to_clear_words,
};
use jiff::civil::date;

use alongside_testing::sheets::{T, blank};

const KEYS: [Keys; 3] = [Keys::Ctrl, Keys::Command, Keys::Touch];

const FILES: [OwnFiles; 3] = [OwnFiles::Here, OwnFiles::Gone, OwnFiles::NotSaid];

fn papers() -> Vec<Printed> {
    let all = Paper::ALL.into_iter();
    let pair =
        all.flat_map(|paper| [false, true].map(|is_example| Printed::Paper { paper, is_example }));
    pair.chain([Printed::Blank, Printed::Slips, Printed::School]).collect()
}

/// Every sentence that there is.
fn all_words() -> Vec<String> {
    let mut all = Vec::new();
    for file_type in FileType::ALL {
        all.extend(Handed::ALL.map(|handed| file_words(file_type, "oak.txt", handed)));
    }
    all.extend(papers().into_iter().map(not_printed_words));
    for keys in KEYS {
        all.push(print_keys_words(keys).to_owned());
        all.push(full_screen_words(keys).to_owned());
        all.extend([true, false].map(|is_copied| copied_words("The code", is_copied, keys)));
    }
    all.extend(
        [Offline::Kept, Offline::NotYet, Offline::Never, Offline::OneFile, Offline::NotSaid]
            .map(|it| it.words().to_owned()),
    );
    for files in FILES {
        for saved in [Saved::All, Saved::NotAll, Saved::Nothing] {
            all.extend([0, 1, 2].map(|count| to_clear_words(count, files, false, saved)));
        }
    }
    all.extend(
        [(0, true), (1, false), (2, true)].map(|(texts, files)| cleared_words(texts, files)),
    );
    let names = ["Oak class".to_owned()];
    for files in FILES {
        for (names, could_look) in
            [(&names[..], true), (&names[..], false), (&[], true), (&[], false)]
        {
            all.push(left_words(names, could_look, files));
        }
    }
    all.extend([true, false].map(|is_there| not_removed_words("Oak class", is_there)));
    all.extend([true, false].map(|is_lasting| lasting_words(is_lasting).to_owned()));
    all.extend([None, Some(0), Some(2)].map(|found| stopped_words(found).to_owned()));
    all.extend(address_words().map(str::to_owned));
    all.extend([SET_UP_WORDS, LATE_WORDS].map(str::to_owned));
    all
}

#[test]
fn no_file_is_called_saved_kept_or_arrived() {
    for file_type in FileType::ALL {
        for handed in Handed::ALL {
            let words = file_words(file_type, "oak-class.alongside.json", handed);
            assert!(words.contains("oak-class.alongside.json"), "{words}");
            for claim in
                ["is saved", "was saved", "has been saved", "is kept", "has arrived", "was sent"]
            {
                assert!(!words.contains(claim), "{file_type:?}, {handed:?}: {words}");
            }
        }
    }
}

#[test]
fn each_outcome_of_a_file_says_what_is_known_and_what_to_do() {
    for (file_type, handed, words) in [
        (
            FileType::WORD,
            Handed::Download,
            "Your browser has been given f to save. Look for it in the downloads.",
        ),
        (
            FileType::CALENDAR,
            Handed::Download,
            "Your browser has been given f to save. Look for it in the downloads. Open it to add the day: its title has the name you gave, and nothing of what it is about.",
        ),
        (
            FileType::COPY,
            Handed::Chosen,
            "f has gone to where you chose. Look there for it: this page is not told whether it arrived. Whoever has it can read all that is here, also answers that are put away.",
        ),
        (
            FileType::COPY,
            Handed::NoPlace,
            "This page has not heard of a place for f, so it may not be kept anywhere. Press the button again to choose one.",
        ),
        (
            FileType::WORD,
            Handed::Refused,
            "This browser did not take f. Print the page instead: it says the same.",
        ),
        (
            FileType::ANSWERS,
            Handed::Refused,
            "This browser did not take f. Your answers are as they were. Give the code instead.",
        ),
        (
            FileType::PNG,
            Handed::Refused,
            "This browser did not take f. The table says the same. Try the other kind of picture, or print the page.",
        ),
    ] {
        assert_eq!(file_words(file_type, "f", handed), words);
    }
    // What to do next is never left out.
    for file_type in FileType::ALL {
        let refused = file_words(file_type, "f", Handed::Refused);
        assert!(refused.matches(". ").count() >= 1 && refused.ends_with('.'), "{refused}");
    }
}

#[test]
fn a_print_window_that_does_not_open_leaves_another_way_for_every_paper() {
    let paper = |paper, is_example| Printed::Paper { paper, is_example };
    for (printed, next) in [
        (
            paper(Paper::Agreement, false),
            "Save it as a Word document and print that, or save a copy, at the top of the page, and open it in another browser.",
        ),
        (
            paper(Paper::Request, true),
            "Save it as a Word document and print that, or open the example in another browser.",
        ),
        (
            paper(Paper::Own, false),
            "Save it as a spreadsheet and print that, or save a copy, at the top of the page, and open it in another browser.",
        ),
        (
            paper(Paper::Report, false),
            "Save a copy, at the top of the page, and open it in another browser.",
        ),
        (paper(Paper::Report, true), "Open the example in another browser."),
        (Printed::Blank, "Open this page’s address in another browser, and print it there."),
        (Printed::Slips, "Open this page’s address in another browser, and print it there."),
        (
            Printed::School,
            "Save the counts as a spreadsheet and print that, or paste the codes in another browser.",
        ),
    ] {
        let words = not_printed_words(printed);
        assert_eq!(words, format!("This browser did not open its print window. {next}"));
    }
    for printed in papers() {
        assert!(
            not_printed_words(printed).ends_with("browser.")
                || printed == Printed::Blank
                || printed == Printed::Slips
        );
    }
}

#[test]
fn what_is_not_copied_is_copied_by_what_the_hand_has() {
    assert_eq!(copied_words("The code", true, Keys::Touch), "The code is copied.");
    for (keys, way) in [
        (Keys::Ctrl, "The code is selected here: press Ctrl and C."),
        (Keys::Command, "The code is selected here: press Command and C."),
        (Keys::Touch, "The code is here: touch and hold it, and choose Copy."),
    ] {
        let words = copied_words("The code", false, keys);
        assert_eq!(words, format!("This browser did not copy it. {way}"));
    }
    for keys in KEYS {
        let all = [print_keys_words(keys), full_screen_words(keys)].join(" ");
        assert_eq!(all.contains("Ctrl") || all.contains("F11"), keys == Keys::Ctrl, "{all}");
        assert_eq!(all.contains("Command"), keys == Keys::Command, "{all}");
    }
}

#[test]
fn what_a_device_keeps_is_said_as_it_is_known() {
    use OwnFiles::{Gone, Here, NotSaid};
    for (count, files, saved, begins, ends) in [
        (0, Gone, Saved::All, "There is nothing of Alongside on this device.", "device."),
        (0, Here, Saved::All, "No work is saved in this browser.", "They are removed too."),
        (0, NotSaid, Saved::All, "No work is saved in this browser. It does not say", "a network."),
        (1, NotSaid, Saved::All, "One partnership is saved in this browser.", "want it back."),
        (1, Gone, Saved::All, "One partnership is saved in this browser.", "want it back."),
        (2, Here, Saved::All, "2 partnerships are saved in this browser.", "removed too."),
        (
            1,
            Gone,
            Saved::Nothing,
            "One partnership is on this page alone: this browser saves nothing.",
            "want it back.",
        ),
        (
            2,
            Here,
            Saved::Nothing,
            "2 partnerships are on this page alone: this browser saves nothing.",
            "removed too.",
        ),
        (
            1,
            Gone,
            Saved::NotAll,
            "One partnership is here, and this browser has not saved",
            "back.",
        ),
        (2, Here, Saved::NotAll, "2 partnerships are here, and this browser has not", "too."),
    ] {
        let words = to_clear_words(count, files, false, saved);
        assert!(words.starts_with(begins) && words.ends_with(ends), "{words}");
    }
    for (texts, files, words) in [
        (0, true, "This device is cleared: no saved work and the app’s own files removed."),
        (1, false, "This device is cleared: 1 saved text removed."),
        (2, true, "This device is cleared: 2 saved texts and the app’s own files removed."),
    ] {
        assert!(cleared_words(texts, files).starts_with(words), "{texts}, {files}");
    }
    let names = ["Oak class".to_owned(), "Elm class".to_owned()];
    for (names, could_look, files, words) in [
        (&names[..], true, Gone, "Still here: Oak class, Elm class."),
        (&names[..1], true, Here, "Still here: Oak class, the app’s own files."),
        (&names[..1], true, NotSaid, "Still here: Oak class, and it does not say what else."),
        (&[], true, Here, "Still here: the app’s own files."),
        (&[], true, NotSaid, "does not say whether the app’s own files are removed too."),
        (&[], false, Here, "Still here: the app’s own files, and it does not say what else."),
        (&[], false, Gone, "It does not say what is left."),
        (&[], false, NotSaid, "It does not say what is left."),
    ] {
        let said = left_words(names, could_look, files);
        assert!(said.contains(words), "{said}");
    }
    assert!(not_removed_words("Oak class", true).contains("still on this device"));
    assert!(not_removed_words("Oak class", false).contains("does not say whether"));
    for found in [None, Some(0)] {
        assert!(!stopped_words(found).contains("is stored in this browser is as"), "{found:?}");
    }
    assert!(stopped_words(Some(1)).starts_with("What is stored in this browser is as it was."));
    for (state, word) in [
        (Offline::Kept, "opens in it without"),
        (Offline::NotYet, "not hold"),
        (Offline::Never, "keeps no"),
        (Offline::OneFile, "needs no network"),
        (Offline::NotSaid, "does not say whether"),
    ] {
        assert!(state.words().contains(word), "{state:?}");
    }
}

#[test]
fn no_sentence_pleads_or_shouts() {
    // Product page, section 1.
    for words in all_words() {
        let lower = words.to_lowercase();
        for word in
            ["please", "sorry", "oops", "invalid", "!", "error", "failed", "successful", "user"]
        {
            assert!(!lower.contains(word), "{word:?} in: {words}");
        }
    }
}

#[test]
fn a_file_is_named_and_filled_from_what_it_holds() {
    let mut oak = blank("oak", Way::Alone(T));
    oak.set_label("Oak class");
    let copy = File::copy(&oak, date(2026, 9, 4));
    assert_eq!(
        (copy.kind, copy.name.as_str()),
        (FileType::COPY, "oak-class-2026-09-04.alongside.json")
    );
    assert!(copy.bytes.starts_with(b"{\"alongside\""));
    assert_eq!(File::everything(&[oak], date(2026, 9, 4)).kind, FileType::EVERYTHING);
    let id = PartnershipId::parse("bad").expect("a plain word");
    let found = Found { id, text: "half".to_owned(), content: Err(SchemaError::Truncated) };
    let unread = File::unread(&found, date(2026, 9, 4));
    assert_eq!(
        (unread.name.as_str(), &*unread.bytes),
        ("bad-not-readable-2026-09-04.txt", &b"half"[..])
    );
    for file_type in FileType::ALL {
        assert!(file_type.media_type.contains('/'));
    }
}
