//! The form of a set-up, kept for its tab.

use alongside_core::leader::{SetUp, SetUpDraft, TITLE_MAX};
use alongside_formats::stored::schema::{decode_set_up_form, encode_set_up_form};

/// Whatever stands in the boxes, whole or not: no address has room for half a statement.
#[test]
fn a_form_that_makes_no_set_up_is_kept_for_its_tab() {
    let mut half = SetUpDraft::from(&SetUp::default());
    half.extra = vec![["  We \"plan\".\n".to_owned(), String::new()], Default::default()];
    half.title = "x".repeat(TITLE_MAX + 3);
    half.principles.clear();
    assert!(half.set_up().is_err());
    for draft in [half, SetUpDraft::from(&SetUp::default())] {
        assert_eq!(decode_set_up_form(&encode_set_up_form(&draft)), Ok(draft));
    }
    let text = encode_set_up_form(&SetUpDraft::from(&SetUp::default()));
    let four = text.replace("[\"\",\"\"]", "[\"\",\"\"],[\"\",\"\"],[\"\",\"\"],[\"\",\"\"]");
    for other in ["", "{}", "[]", &text[1..], &text.replace("\"minutes\":", "\"minutes\":1"), &four]
    {
        assert!(decode_set_up_form(other).is_err(), "{other}");
    }
}
