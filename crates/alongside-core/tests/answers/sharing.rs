//! What of a sheet the other person may see, and how far two people open theirs.

use Opening::{Nothing, Principles, Statements};
use alongside_core::answers::{
    Answer, ExtraRatings, NOTE_MAX, Opening, Rating, Said, SharedSheet, Sheet,
};
use alongside_core::bank::{Frame, PrincipleSet};
use alongside_core::pair::Way;
use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_frame, any_shared, any_sheet, principle, statement, willing,
};
use proptest::prelude::*;

#[test]
fn the_more_cautious_choice_wins_whosever_it_is() {
    #[track_caller]
    fn check(one: Opening, other: Opening, joint: Opening) {
        assert_eq!((one.joint(other), other.joint(one)), (joint, joint));
        for way in PAIR_WAYS {
            assert_eq!(willing(way, one, other).joint_opening(), joint, "{way:?}");
            assert_eq!(willing(way, other, one).joint_opening(), joint, "{way:?}");
        }
    }
    check(Nothing, Nothing, Nothing);
    check(Nothing, Principles, Nothing);
    check(Nothing, Statements, Nothing);
    check(Principles, Principles, Principles);
    check(Principles, Statements, Principles);
    check(Statements, Statements, Statements);
    assert_eq!(Sheet::default().opening(), Principles, "until a person chooses");
}

#[test]
fn what_is_open_does_not_tell_whose_the_more_cautious_choice_was() {
    for way in PAIR_WAYS {
        for one in Opening::ALL {
            for other in Opening::ALL {
                let (mut pair, mut swapped) = (willing(way, one, other), willing(way, other, one));
                pair.open(None);
                swapped.open(None);
                assert_eq!(pair.opened, swapped.opened, "{way:?} {one:?} {other:?}");
            }
        }
    }
}

#[test]
fn what_they_agree_on_is_never_more_than_each_chose_alone() {
    for way in PAIR_WAYS {
        for (one, other) in
            Opening::ALL.into_iter().flat_map(|it| Opening::ALL.map(|other| (it, other)))
        {
            let mut pair = willing(way, one, other);
            let most = one.min(other);
            assert_eq!(pair.most_open(), most, "{way:?} {one:?} {other:?}");
            for agreed in Opening::ALL {
                pair.agree_to_open(agreed);
                assert_eq!(pair.joint_opening(), agreed.min(most), "{way:?} agreed on {agreed:?}");
                // What a stored text says counts no further.
                pair.agreed = Some(agreed);
                assert_eq!(pair.joint_opening(), agreed.min(most), "{way:?} agreed on {agreed:?}");
                let mut open = pair.clone();
                open.open(None);
                let opening = open.opened.map(|it| it.opening);
                assert_eq!(opening, Some(agreed.min(most)), "{way:?} agreed on {agreed:?}");
            }
        }
    }
}

#[test]
fn whoever_chose_less_can_choose_more_in_their_own_answers() {
    let mut pair = willing(Way::OneDevice, Statements, Nothing);
    pair.agree_to_open(Nothing);
    pair.take_up(TA);
    pair.sheet_mut(TA).set_opening(Statements);
    pair.put_away(TA);
    assert_eq!(pair.joint_opening(), Statements);
}

#[test]
fn what_came_from_another_device_counts_only_while_two_devices_are_used() {
    let mut pair = willing(Way::TwoDevices(T), Statements, Nothing);
    pair.way = Way::OneDevice;
    pair.sheet_mut(TA).set_opening(Statements);
    assert_eq!((pair.most_open(), pair.joint_opening()), (Statements, Statements));
}

proptest! {
    #[test]
    fn private_and_does_not_apply_are_the_same_to_the_other(
        frame in any_frame(), sheet in any_sheet(), index in 0_usize..40,
    ) {
        let statement = statement(index);
        let with = |answer: Option<Answer>, private: bool| {
            let mut sheet = sheet.clone();
            sheet.set_answer(statement, answer);
            sheet.set_private(statement, private);
            SharedSheet::of(&sheet, frame, PrincipleSet::ALL)
        };
        let withheld = with(Some(Answer::NotApplicable), false);
        prop_assert_eq!(withheld.said(statement), Said::Withheld);
        prop_assert_eq!(withheld.rating(statement), None);
        for answer in Answer::ALL {
            prop_assert_eq!(&with(Some(answer), true), &withheld);
        }
        let left_out = with(None, false);
        prop_assert_eq!(left_out.said(statement), Said::LeftOut, "it is not said that there is an answer");
        prop_assert_eq!(&with(None, true), &left_out);
        for rating in Rating::ALL {
            let shared = with(Some(Answer::Rated(rating)), false);
            prop_assert_eq!(shared.said(statement), Said::Rated(rating), "and the rest are seen");
            prop_assert_eq!(shared.frame(), frame);
        }
        let mut left_out = sheet.clone();
        left_out.set_left_out(statement.principle(), !sheet.is_left_out(statement.principle()));
        let shared = SharedSheet::of(&sheet, frame, PrincipleSet::ALL);
        prop_assert_eq!(SharedSheet::of(&left_out, frame, PrincipleSet::ALL), shared);
    }

    #[test]
    fn a_note_is_seen_only_once_it_is_shared(mut sheet in any_sheet(), number in 1_u8..=8) {
        let principle = principle(number);
        sheet.set_note(principle, &"é".repeat(NOTE_MAX + 1));
        for (is_shared, length) in [(false, 0), (true, NOTE_MAX + 1)] {
            sheet.set_note_shared(principle, is_shared);
            let shared = SharedSheet::of(&sheet, Frame::StartingOut, PrincipleSet::ALL);
            prop_assert_eq!(shared.note(principle).chars().count(), length);
        }
        sheet.set_note(principle, "");
        let shared = SharedSheet::of(&sheet, Frame::StartingOut, PrincipleSet::ALL);
        prop_assert_eq!(shared.note(principle), "");
    }

    #[test]
    fn nothing_of_a_principle_that_was_not_chosen_is_shared(sheet in any_sheet(), number in 1_u8..=8) {
        let principle = principle(number);
        let of = |set| SharedSheet::of(&sheet, Frame::LookingBack, set);
        let shared = of(PrincipleSet::of([principle]).expect("one"));
        for other in PrincipleSet::ALL.iter().filter(|&other| other != principle) {
            prop_assert_eq!(shared.said_of(other), [Said::LeftOut; 5]);
            prop_assert_eq!(shared.note(other), "");
        }
        let of_all = of(PrincipleSet::ALL);
        prop_assert_eq!(shared.said_of(principle), of_all.said_of(principle));
        prop_assert_eq!(shared.note(principle), of_all.note(principle));
        prop_assert_eq!(shared.opening(), sheet.opening());
    }

    #[test]
    fn who_opens_nothing_sends_nothing_and_who_opens_anything_sends_it_all(shared in any_shared()) {
        let sent = shared.to_send();
        match shared.opening() {
            Nothing => {
                let mut blank = SharedSheet::blank(shared.frame(), shared.principles(), Nothing);
                blank.set_extra(shared.extra().map(|own| ExtraRatings::blank(own.mark)));
                prop_assert_eq!(sent, blank);
            }
            Principles | Statements => prop_assert_eq!(sent, shared),
        }
    }
}
