//! The form of the set-up.

use alongside_core::bank::{Frame, PrincipleId, PrincipleSet, Role};
use alongside_core::leader::{
    ExtraStatement, Minutes, Missing, SetUp, SetUpDraft, TITLE_MAX, WORDING_MAX,
};

fn own(words: &str) -> ExtraStatement {
    ExtraStatement::new(words, &format!("{words} (as a TA)")).expect("there are words")
}

#[test]
fn a_form_says_what_is_missing_and_else_makes_the_set_up() {
    let whole = SetUp::new(Minutes::FortyFive, PrincipleSet::ALL)
        .titled("INSET")
        .with_extra(vec![own("We plan."), own("We talk.")]);
    let draft = SetUpDraft::from(&whole);
    assert_eq!(draft.set_up(), Ok(whole.clone()), "as it was");
    for frame in [None, Some(Frame::LookingBack), Some(Frame::StartingOut)] {
        let fixed = whole.clone().framed(frame);
        let draft = SetUpDraft::from(&fixed);
        assert_eq!(draft.frame, frame, "the room's question, or each pair's own");
        assert_eq!(draft.set_up(), Ok(fixed));
    }
    assert_eq!(
        SetUpDraft::from(&SetUp::default()).extra,
        [["", ""]],
        "there is a box to begin with"
    );
    let changed = |change: &dyn Fn(&mut SetUpDraft)| {
        let mut draft = draft.clone();
        change(&mut draft);
        draft.set_up()
    };
    let long = |draft: &mut SetUpDraft| draft.title = "x".repeat(TITLE_MAX + 3);
    assert_eq!(changed(&long), Err(Missing::Shorter(3)), "no word is cut off unasked");
    let wordy = |draft: &mut SetUpDraft| draft.extra[1][1] = "x".repeat(WORDING_MAX + 2);
    let shorter = Missing::ShorterWording(1, Role::TeachingAssistant, 2);
    assert_eq!(changed(&wordy), Err(shorter), "nor of a statement");
    let flags = |draft: &mut SetUpDraft| draft.title = "🏴󠁧󠁢󠁥󠁮󠁧󠁿".repeat(TITLE_MAX);
    assert!(changed(&flags).is_ok(), "a flag is one character, as people see it");
    assert_eq!(changed(&|draft| draft.principles.clear()), Err(Missing::Principle));
    assert_eq!(changed(&|draft| draft.extra[1][0] = "  ".to_owned()), Err(Missing::Wording(1)));
    let cleared = changed(&|draft| draft.extra[0] = Default::default());
    assert_eq!(cleared, Ok(whole.with_extra(vec![own("We talk.")])), "two empty boxes are none");

    let mut draft = draft;
    assert!(draft.may_add());
    draft.extra.push(Default::default());
    assert!(!draft.may_add(), "three at most");
    let one = PrincipleId::from_number(2).expect("one of eight");
    draft.choose(one, false);
    assert_eq!(draft.set_up().expect("whole").principles.count(), 7);
    draft.choose(one, true);
    draft.choose(one, true);
    assert_eq!(draft.set_up().expect("whole").principles, PrincipleSet::ALL);
}
