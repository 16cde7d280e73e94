//! Any session, and what is answered in it.

use alongside_core::answers::{Answer, EXTRA_MAX};
use alongside_core::leader::{ExtraStatement, Minutes, SetUp, WORDING_MAX};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{any_answer, any_frame, any_principles, any_words};

/// Answers, which are private, and whether the rest is left out.
pub fn any_extra_sheet() -> impl Strategy<Value = ([Option<Answer>; 3], [bool; 3], bool)> {
    ([any_answer(), any_answer(), any_answer()], any::<[bool; 3]>(), any::<bool>())
}

/// How any session may be set up.
pub fn any_set_up() -> impl Strategy<Value = SetUp> {
    let extra = || {
        let wording = || any_words(1).prop_map(|words| words.chars().take(WORDING_MAX).collect());
        let both = (wording(), option::weighted(0.7, wording()));
        both.prop_map(|(teacher, ta): (String, Option<String>)| {
            ExtraStatement::new(&teacher, ta.as_ref().unwrap_or(&teacher)).expect("there are words")
        })
    };
    let minutes = select(Minutes::ALL.as_slice());
    let title = prop_oneof![Just(String::new()), any_words(1)];
    let room = (option::of(any_frame()), any_principles());
    (minutes, title, room, vec(extra(), 0..=EXTRA_MAX)).prop_map(
        |(minutes, title, (frame, principles), extra)| {
            SetUp::new(minutes, principles).framed(frame).titled(&title).with_extra(extra)
        },
    )
}
