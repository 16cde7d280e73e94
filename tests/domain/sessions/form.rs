//! The form of the set-up.

use alongside_core::answers::Role;
use alongside_core::bank::PrincipleId;
use alongside_core::principles::PrincipleSet;
use alongside_core::schema::{decode_set_up_form, encode_set_up_form};
use alongside_core::setup::{Minutes, Missing, SetUp, SetUpDraft, TITLE_MAX, WORDING_MAX};

use super::own;

#[test]
fn a_form_says_what_is_missing_and_else_makes_the_set_up() {
    let whole = SetUp::new(Minutes::FortyFive, PrincipleSet::ALL)
        .titled("INSET")
        .with_own(vec![own("We plan."), own("We talk.")]);
    let draft = SetUpDraft::from(&whole);
    assert_eq!(draft.set_up(), Ok(whole.clone()), "as it was");
    assert_eq!(SetUpDraft::from(&SetUp::default()).own, [["", ""]], "there is a box to begin with");
    let changed = |change: &dyn Fn(&mut SetUpDraft)| {
        let mut draft = draft.clone();
        change(&mut draft);
        draft.set_up()
    };
    let long = |draft: &mut SetUpDraft| draft.title = "x".repeat(TITLE_MAX + 3);
    assert_eq!(changed(&long), Err(Missing::Shorter(3)), "no word is cut off unasked");
    let wordy = |draft: &mut SetUpDraft| draft.own[1][1] = "x".repeat(WORDING_MAX + 2);
    let shorter = Missing::ShorterWording(1, Role::TeachingAssistant, 2);
    assert_eq!(changed(&wordy), Err(shorter), "nor of a statement");
    let flags = |draft: &mut SetUpDraft| draft.title = "🏴󠁧󠁢󠁥󠁮󠁧󠁿".repeat(TITLE_MAX);
    assert!(changed(&flags).is_ok(), "a flag is one character, as people see it");
    assert_eq!(changed(&|draft| draft.principles.clear()), Err(Missing::Principle));
    assert_eq!(changed(&|draft| draft.own[1][0] = "  ".to_owned()), Err(Missing::Wording(1)));
    let cleared = changed(&|draft| draft.own[0] = Default::default());
    assert_eq!(cleared, Ok(whole.with_own(vec![own("We talk.")])), "two empty boxes are none");

    let mut draft = draft;
    assert!(draft.may_add());
    draft.own.push(Default::default());
    assert!(!draft.may_add(), "three at most");
    let one = PrincipleId::from_number(2).expect("one of eight");
    draft.choose(one, false);
    assert_eq!(draft.set_up().expect("whole").principles.count(), 7);
    draft.choose(one, true);
    draft.choose(one, true);
    assert_eq!(draft.set_up().expect("whole").principles, PrincipleSet::ALL);
}

/// Whatever stands in the boxes, whole or not: no address has room for half a statement.
#[test]
fn a_form_that_makes_no_set_up_is_kept_for_its_tab() {
    let mut half = SetUpDraft::from(&SetUp::default());
    half.own = vec![["  We \"plan\".\n".to_owned(), String::new()], Default::default()];
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
