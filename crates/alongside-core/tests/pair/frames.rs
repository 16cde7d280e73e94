//! The two questions: which one is asked, what becomes of answers to the other, and that the two never meet.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, Role, Round};
use alongside_core::leader::SetUp;
use alongside_core::pair::incoming::{Receipt, accept, receive};
use alongside_core::pair::{Opened, Partnership, Place, SentSheet, Stage, Way};
use proptest::prelude::*;

use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_frame, any_partnership, blank, finished, put_in, sheet, willing,
};

#[test]
fn a_session_may_say_which_question_and_else_the_pair_does() {
    for chosen in Frame::ALL {
        let begun = |set_up: Option<SetUp>| {
            let mut pair = blank("oak", Way::OneDevice);
            pair.begin(Way::OneDevice, chosen, None, set_up);
            pair.frame
        };
        assert_eq!(begun(None), chosen);
        assert_eq!(begun(Some(SetUp::default())), chosen, "a session that leaves it to the pairs");
        for fixed in Frame::ALL {
            assert_eq!(begun(Some(SetUp::default().framed(Some(fixed)))), fixed);
        }
    }
}

#[test]
fn another_question_begins_blank_and_the_first_one_brings_its_answers_back() {
    let mut pair = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    let before = pair.clone();
    pair.choose_frame(Frame::LookingBack);
    assert_eq!(pair, before, "it is the question already");
    pair.choose_frame(Frame::StartingOut);
    let nothing = blank("oak", Way::OneDevice);
    assert_eq!((&pair.sheets, pair.frame), (&nothing.sheets, Frame::StartingOut));
    assert_eq!(pair.other_sheets, before.sheets, "kept apart");
    assert_eq!(pair.stage(), Stage::HandOver, "nobody is finished with this one");
    put_in(&mut pair, TA, sheet("1 2 – – –"));
    pair.choose_frame(Frame::LookingBack);
    assert_eq!((&pair.sheets, pair.stage()), (&before.sheets, Stage::Ready));
    pair.choose_frame(Frame::StartingOut);
    assert!(pair.is_finished(TA) && !pair.is_finished(T), "and so does the other one");
}

#[test]
fn what_is_open_stays_in_its_question() {
    let mut pair = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    pair.open(None);
    let before = pair.clone();
    pair.choose_frame(Frame::StartingOut);
    assert_eq!(pair, before);
}

#[test]
fn another_round_looks_back_and_asks_about_the_time_since() {
    for frame in Frame::ALL {
        for way in PAIR_WAYS {
            let mut pair = blank("oak", way);
            pair.frame = frame;
            put_in(&mut pair, T, sheet("4 4 3 5 2"));
            put_in(&mut pair, TA, sheet("4 4 3 5 2"));
            pair.other_sheets = [sheet("1 1 1 1 1"), sheet("1 1 1 1 1")];
            assert_eq!(pair.round(), Round::First);
            pair.open(None);
            assert_eq!(pair.opened.as_ref().map(Opened::frame), Some(frame));
            pair.begin_again();
            assert_eq!((pair.frame, pair.round()), (Frame::LookingBack, Round::Again));
            let nothing = blank("oak", way);
            assert_eq!(pair.other_sheets, nothing.other_sheets, "those were of the round before");
            assert_eq!(pair.earlier[0].frame(), frame);
        }
    }
    let [once, again] = [Round::First, Round::Again].map(|it| Frame::LookingBack.question(it));
    assert_eq!(once, "Over the last half-term, how often has this been true?");
    assert_eq!(again, "Since you agreed your actions, how often has this been true?");
    let [once, again] = [Round::First, Round::Again].map(|it| Frame::StartingOut.question(it));
    assert_eq!(once, "How clear is it between the two of you how this will work?");
    assert_eq!(again, "How clear is it now between the two of you how this will work?");
}

/// The answers of somebody at another device, in this frame.
fn sent(role: Role, frame: Frame) -> SentSheet {
    let mut answers = sheet("4 4 4 4 4");
    answers.set_opening(Opening::Statements);
    SentSheet { role, sheet: SharedSheet::of(&answers, frame, PrincipleSet::ALL) }
}

#[test]
fn two_people_who_answered_two_questions_are_told_and_can_mend_it() {
    for own in Role::ALL {
        for frame in Frame::ALL {
            let mut pair = blank("oak", Way::TwoDevices(own));
            pair.frame = frame;
            put_in(&mut pair, own, sheet("3 3 3 3 3"));
            let theirs = sent(own.other(), frame.other());
            let Receipt::Asked(doubt) = receive(&pair, &theirs) else { panic!("they are asked") };
            assert_eq!(doubt.frame, Some(frame.other()));
            accept(&mut pair, &theirs);
            assert_eq!((pair.stage(), pair.other_frame()), (Stage::Ready, Some(frame.other())));
            assert_eq!(pair.shown(Place::Frame), Place::Frame, "here the question can be changed");
            let before = pair.clone();
            pair.open(None);
            assert_eq!(pair, before, "nothing is opened");

            // One way: this person answers the other question.
            let mut changed = pair.clone();
            changed.choose_frame(frame.other());
            assert_eq!((changed.stage(), changed.other_frame()), (Stage::Answering(own), None));
            put_in(&mut changed, own, sheet("2 2 2 2 2"));
            changed.open(None);
            let opened = changed.opened.expect("one question");
            assert_eq!(opened.pair.map(|it| it.frame()), [frame.other(); 2]);
            assert_eq!(changed.other_sheets[own.index()], before.sheets[own.index()]);

            // The other way: the other person sends answers to this question.
            let again = sent(own.other(), frame);
            let Receipt::Asked(doubt) = receive(&pair, &again) else { panic!("they replace some") };
            assert_eq!((doubt.frame, doubt.replaces), (None, true));
            accept(&mut pair, &again);
            assert_eq!(pair.other_frame(), None);
            pair.open(None);
            assert_eq!(pair.opened.as_ref().map(Opened::frame), Some(frame));
        }
    }
}

#[test]
fn the_same_answers_to_another_question_are_other_answers() {
    let mut pair = willing(Way::TwoDevices(T), Opening::Statements, Opening::Statements);
    pair.received = Some(sent(TA, Frame::LookingBack).sheet);
    assert!(matches!(receive(&pair, &sent(TA, Frame::LookingBack)), Receipt::Refused(_)));
    let Receipt::Asked(doubt) = receive(&pair, &sent(TA, Frame::StartingOut)) else {
        panic!("they are not here already")
    };
    assert!(doubt.replaces && doubt.frame == Some(Frame::StartingOut));
}

#[test]
fn the_question_is_asked_until_somebody_at_the_same_device_is_finished() {
    let asks = |pair: &Partnership| pair.shown(Place::Frame) == Place::Frame;
    for way in PAIR_WAYS {
        let mut pair = blank("oak", way);
        assert!(asks(&pair), "{way:?}");
        put_in(&mut pair, T, sheet("4 4 4 4 4"));
        // On a device of one's own nothing of the other person's is taken away by it.
        assert_eq!(asks(&pair), matches!(way, Way::TwoDevices(_)), "{way:?}");
        put_in(&mut pair, TA, sheet("4 4 4 4 4"));
        pair.open(None);
        assert!(!asks(&pair), "{way:?}");
    }
    let mut alone = blank("oak", Way::Alone(T));
    put_in(&mut alone, T, sheet("4 4 4 4 4"));
    assert!(asks(&alone), "whoever is on their own may change it at any time");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn changing_the_question_twice_changes_nothing(pair in any_partnership(), frame in any_frame()) {
        let mut changed = pair.clone();
        changed.choose_frame(frame);
        let is_changed = pair.opened.is_none() && frame != pair.frame;
        prop_assert_eq!(changed.frame == pair.frame, !is_changed);
        changed.choose_frame(pair.frame);
        prop_assert_eq!(changed, pair);
    }

    #[test]
    fn a_round_is_never_of_two_questions(mut pair in any_partnership()) {
        pair.opened = None;
        let is_mixed = pair.other_frame().is_some() && matches!(pair.way, Way::TwoDevices(_));
        pair.open(None);
        if let Some(opened) = &pair.opened {
            let [teacher, ta] = opened.pair.each_ref().map(SharedSheet::frame);
            prop_assert!(teacher == ta && opened.frame() == pair.frame && !is_mixed);
        }
    }
}
