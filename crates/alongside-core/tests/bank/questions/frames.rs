//! The two frames and the words for few pairs: what the build takes, and what it stops at.

use alongside_core::bank::{Frame, FrameWords, NOT_RATED, SCHOOL};
use expect_test::expect;

use super::rules::{FILE, check, check_fails};

/// The file from the frame of this key on, with a change to what comes first there.
fn in_frame(key: &str, from: &str, to: &str) -> String {
    let (before, after) = FILE.split_once(&format!("[frame.{key}]\n")).expect("the frame is there");
    assert!(after.contains(from), "there is no {from:?}");
    format!("{before}[frame.{key}]\n{}", after.replacen(from, to, 1))
}

/// What the build says of the same change in each frame, without its line.
#[track_caller]
fn check_in_each(from: &str, to: &str, fault: &str) {
    for frame in Frame::ALL {
        let text = in_frame(frame.key(), from, to);
        let found = check::check(&text).expect_err("a broken bank passed").to_string();
        let line = found.strip_prefix("content/en-GB.toml:").and_then(|it| it.split_once(": "));
        assert_eq!(line.map(|(_, fault)| fault), Some(fault), "{frame:?}: {found}");
    }
}

#[test]
fn a_scale_out_of_order_or_number_fails_in_either_frame() {
    check_in_each("value = 1", "value = 2", "scale point 1 should be here, not 2");
    check_in_each("value = 5", "value = 6", "scale point 5 should be here, not 6");
    check_in_each("min = 1", "min = 0", "min 1 should be here, not 0");
    check_in_each("max = 5", "max = 4", "max 5 should be here, not 4");
    for frame in Frame::ALL {
        let key = frame.key();
        let table = format!("[[frame.{key}.points]]\n");
        let (before, rest) = FILE.split_once(&table).expect("there are points");
        let (_, after) = rest.split_once(&table).expect("there are several");
        let four =
            check::check(&format!("{before}{table}{after}")).expect_err("four points passed");
        assert!(four.to_string().ends_with("scale point 1 should be here, not 2"), "{four}");
        let sixth = format!("{table}value = 6\nlabel = \"a\"\ndescriptor = \"b\"\n\n");
        let words = format!("[frame.{key}.words]");
        let text = FILE.replacen(&words, &format!("{sixth}{words}"), 1);
        let six = check::check(&text).expect_err("six points passed").to_string();
        assert!(six.ends_with("there are 6 scale points, not 5"), "{six}");
        let (before, rest) =
            FILE.split_once(&format!("{table}value = 5")).expect("there is a fifth");
        let (_, after) = rest.split_once(&words).expect("the words come next");
        let four =
            check::check(&format!("{before}{words}{after}")).expect_err("four points passed");
        assert!(four.to_string().ends_with("there are 4 scale points, not 5"), "{four}");
    }
}

#[test]
fn a_frame_that_is_missing_or_unknown_fails() {
    check_fails(
        ("[frame.looking-back]", "[frame.looking-forward]"),
        expect!["content/en-GB.toml:94: missing field `title`"],
    );
    check_fails(
        ("[frame.starting-out.words]", "[frame.starting-out.names]"),
        expect![
            "content/en-GB.toml:166: unknown field `names`, expected one of `title`, `when_to_use`, `answer_about`, `answer_about_again`, `question`, `question_again`, `reading_note`, `min`, `max`, `points`, `words`"
        ],
    );
    check_fails(
        ("[not_rated]", "[not_rates]"),
        expect!["content/en-GB.toml:1: missing field `not_rated`"],
    );
}

#[test]
fn shares_of_few_pairs_that_are_out_of_order_fail() {
    check_fails(
        ("from_thirds = 1", "from_thirds = 2"),
        expect!["content/en-GB.toml:210: from_thirds 1 should be here, not 2"],
    );
    check_fails(
        ("from_thirds = 0", "from_thirds = 1"),
        expect!["content/en-GB.toml:209: from_thirds 0 should be here, not 1"],
    );
    check_fails(
        ("\nmost = { label", "\nmore = { label"),
        expect![
            "content/en-GB.toml:211: unknown field `more`, expected one of `few`, `some`, `most`"
        ],
    );
}

#[test]
fn the_words_of_each_frame_are_those_of_the_file() {
    let bank = check::check(FILE).expect("the bank passes");
    for (frame, file) in Frame::ALL.into_iter().zip(bank.frame.all()) {
        let FrameWords { title, when_to_use, answer_about, .. } = frame.words();
        let FrameWords { answer_about_again, question, question_again, reading_note, .. } =
            frame.words();
        super::same_words(
            &[
                title,
                when_to_use,
                answer_about,
                answer_about_again,
                question,
                question_again,
                reading_note,
            ],
            &file.words(),
        );
        for (point, in_file) in frame.words().points.iter().zip(file.points.get_ref()) {
            super::same_words(&[point.label, point.descriptor], &in_file.words());
        }
        let names = &frame.words().results;
        let names = [
            names.strength,
            names.mixed,
            names.to_build,
            names.shared_strength,
            names.shared_to_build,
            names.seen_differently,
            names.seen_differently_means,
            names.teacher_higher,
            names.ta_higher,
        ];
        for (name, (_, in_file)) in names.into_iter().zip(file.words.words()) {
            let in_file = in_file.get_ref();
            assert!(name.starts_with(char::is_uppercase), "{name} stands by itself");
            assert_eq!(name.to_lowercase(), in_file.to_lowercase());
            assert_eq!(name.get(1..), in_file.get(1..));
        }
    }
    super::same_words(&[NOT_RATED.label, NOT_RATED.descriptor], &bank.not_rated.words());
    let school = &bank.school;
    super::same_list(&[SCHOOL.small_group_note], std::slice::from_ref(&school.small_group_note));
    for (share, in_file) in SCHOOL.shares.iter().zip(school.words.all()) {
        super::same_words(&[share.label, share.means], &in_file.words());
    }
}

#[test]
fn a_frame_is_named_by_its_key_and_has_its_own_words() {
    for frame in Frame::ALL {
        assert_eq!(Frame::from_key(frame.key()), Some(frame));
        assert_eq!(Frame::ALL[frame.index()], frame);
        assert_eq!(frame.other().other(), frame);
        assert_ne!(frame.words(), frame.other().words());
    }
    assert_eq!(Frame::from_key("looking-forward"), None);
}
