//! What is long, and what is too long.

use alongside_core::answers::NOTE_MAX;
use alongside_core::pair::{LABEL_MAX, Way};
use alongside_core::plan::{ActionDraft, FormId, Unfinished};
use alongside_core::text::length::KEPT_MAX;
use alongside_formats::stored::schema::{SchemaError, decode, encode};
use alongside_testing::sheets::{T, blank, first};

#[test]
fn a_text_past_everything_that_is_kept_is_damage() {
    let mut oak = blank("oak", Way::Alone(T));
    oak.sheet_mut(T).set_note(first(), &"x".repeat(KEPT_MAX));
    let text = encode(&oak);
    let longer = text.replace(&"x".repeat(KEPT_MAX), &"x".repeat(KEPT_MAX + 1));
    assert!(decode(&text).is_ok());
    assert!(matches!(decode(&longer), Err(SchemaError::Damaged(why)) if why.contains("note")));
}

#[test]
fn a_pasted_page_does_not_swell_what_is_stored() {
    let mut draft = ActionDraft::new(first());
    draft.know = "é".repeat(1_000_000);
    let form = FormId::parse("a1").expect("letters and digits");
    let kept = Unfinished::new(form, None, None, Some(&draft), &draft);
    assert_eq!(kept.draft.know.chars().count(), KEPT_MAX);
    let mut oak = blank("oak", Way::Alone(T));
    oak.unfinished = vec![kept];
    let text = encode(&oak);
    assert_eq!(decode(&text), Ok(oak));
}

#[test]
fn a_long_note_and_a_name_of_flags_are_stored_to_the_letter() {
    let mut oak = blank("oak", Way::Alone(T));
    oak.set_label(&"🇬🇧".repeat(LABEL_MAX + 1));
    for one in ["🇬🇧", "e\u{301}", "👩‍👩‍👧‍👦"] {
        oak.sheet_mut(T).set_note(first(), &one.repeat(NOTE_MAX + 50));
        assert_eq!(decode(&encode(&oak)), Ok(oak.clone()), "{one}");
    }
}
