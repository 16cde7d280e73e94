//! Versions 4 and 5: a session's set-up, what was answered of its own statements, and forms half-way.

use alongside_core::answers::{Answer, ExtraId, Rating, SharedSheet};
use alongside_core::bank::{META, Role};
use alongside_core::leader::{Minutes, Salt};
use alongside_core::plan::ActionId;
use alongside_formats::stored::schema::{decode, encode};

use super::V3;
use alongside_testing::sheets::{T, principle};

/// Version 4: the same pair in a session with two statements of its own. This file doesn't change either
/// once version 4 has been shipped.
const V4: &str = include_str!("../../fixtures/v4.alongside.json");

/// Version 5: the same pair with two forms left half-way and a note that is to be shortened. This file doesn't
/// change either once version 5 has been shipped.
const V5: &str = include_str!("../../fixtures/v5.alongside.json");

#[test]
fn version_5_is_read_for_what_it_says_and_written_again_to_the_letter() {
    let pair = decode(V5).expect("version 5 is readable for ever");
    assert_eq!(encode(&pair), V5.trim().replace("0.1-draft", META.bank_version));
    let [change, new] = pair.unfinished.as_slice() else { panic!("two forms were left") };
    assert_eq!((change.form.as_str(), change.edits), ("k3x", Some(ActionId(1))));
    let began = change.began.as_ref().map(|began| began.what.as_str());
    assert_eq!(began, Some("Put the key points in one place."));
    assert_eq!(change.draft.what, "Half a change");
    assert_eq!((new.edits, new.began.as_ref()), (None, None));
    assert_eq!((new.draft.review, new.draft.other_date), (None, true));
    let over: Vec<_> = pair.sheet(T).notes_over(pair.principles).collect();
    assert_eq!(over, [(principle(2), 1)]);
    let (mut before, mut now) = (decode(V4).expect("version 4 is readable for ever"), pair);
    for side in [&mut before, &mut now] {
        side.unfinished.clear();
        side.sheet_mut(T).set_note(principle(2), "");
    }
    assert_eq!(now, before, "the rest is as before");
}

#[test]
fn version_4_is_read_for_what_it_says() {
    let pair = decode(V4).expect("version 4 is readable for ever");
    assert_eq!(decode(&encode(&pair)).as_ref(), Ok(&pair), "written as today, with nothing lost");
    let set_up = pair.set_up.as_ref().expect("they began in a session");
    assert_eq!((set_up.minutes, set_up.title()), (Minutes::FortyFive, "Working together"));
    let wordings = set_up.extra().iter().map(|own| Role::ALL.map(|role| own.wording(role)));
    assert_eq!(
        wordings.collect::<Vec<_>>(),
        [["We start as one.", "We start as one."], ["I say thank you.", "The teacher thanks me."]]
    );
    assert_eq!(pair.salt, Some(Salt::new(777)));
    let [first, second, third] =
        std::array::from_fn(|index| ExtraId::all().nth(index).expect("there are three"));
    let own = pair.sheet(T);
    assert_eq!(own.extra_answer(first), Some(Answer::Rated(Rating::Often)));
    assert_eq!(own.extra_answer(second), Some(Answer::NotApplicable));
    assert_eq!([first, second, third].map(|id| own.is_extra_private(id)), [true, false, false]);
    assert!(own.is_extra_left_out());
    let received = pair.received.as_ref().and_then(SharedSheet::extra).expect("they came with it");
    assert_eq!(received.ratings, [Some(Rating::Rarely), None, None]);
    assert_eq!(Some(received.mark), pair.extra_mark());
    let open = pair.opened.as_ref().expect("the second round is open");
    let both = [Rating::Often, Rating::Rarely];
    assert_eq!(open.extra(set_up), Some(vec![(first, Some(both)), (second, None)]));
    let before = decode(V3).expect("version 3 is readable for ever");
    let (earlier, plan) = (before.earlier.clone(), before.plan.clone());
    assert_eq!((&pair.earlier, &pair.plan), (&earlier, &plan), "the rest is as before");
}
