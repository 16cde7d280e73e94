//! Two tabs of which one has changed the question.

use alongside_core::answers::{Answer, Rating, Sheet};
use alongside_core::bank::{Frame, Role, StatementId};
use alongside_core::pair::{Partnership, Stage, Way};
use proptest::prelude::*;

use super::{check_both_ways, done};
use alongside_testing::sheets::{
    T, TA, any_frame, any_role, any_sheet, any_way, blank, finished, sheet, statement,
};

/// What a person said at this device to the question of a frame.
fn said(pair: &Partnership, frame: Frame, role: Role) -> &Sheet {
    let sheets = if pair.frame == frame { &pair.sheets } else { &pair.other_sheets };
    &sheets[role.index()]
}

const FOUR: Option<Answer> = Some(Answer::Rated(Rating::Often));

#[test]
fn an_answer_given_while_the_question_is_changed_stays_with_the_question_that_was_asked() {
    let base = blank("oak", Way::Alone(T));
    let answered = done(&base, |p| p.sheet_mut(T).set_answer(statement(3), FOUR));
    let changed = done(&base, |p| {
        p.choose_frame(Frame::StartingOut);
        p.sheet_mut(T).set_answer(statement(9), FOUR);
    });
    let both = done(&changed, |p| p.other_sheets[0].set_answer(statement(3), FOUR));
    check_both_ways(&base, &answered, &changed, &both);
}

#[test]
fn what_is_opened_in_one_tab_stays_in_its_question_whatever_the_other_chose() {
    let base = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    let opened = done(&base, |p| p.open(Some(TA)));
    let changed = done(&base, |p| {
        p.choose_frame(Frame::StartingOut);
        p.sheet_mut(T).set_answer(statement(9), FOUR);
    });
    let both = done(&opened, |p| p.other_sheets[0].set_answer(statement(9), FOUR));
    check_both_ways(&base, &opened, &changed, &both);
    assert_eq!((both.stage(), both.frame), (Stage::Open, Frame::LookingBack));
}

#[test]
fn a_round_begun_in_one_tab_is_looking_back_in_both() {
    let mut base = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    base.choose_frame(Frame::StartingOut);
    base.sheets = base.other_sheets.clone();
    base.open(None);
    assert_eq!(base.frame, Frame::StartingOut);
    let again = done(&base, |p| {
        p.begin_again();
        p.take_up(T);
        p.sheet_mut(T).set_answer(statement(0), FOUR);
    });
    let talked = done(&base, |p| p.talk_about(statement(2), true));
    let both = done(&talked, |p| {
        p.begin_again();
        p.take_up(T);
        p.sheet_mut(T).set_answer(statement(0), FOUR);
    });
    check_both_ways(&base, &again, &talked, &both);
    assert_eq!((both.frame, both.earlier[0].frame()), (Frame::LookingBack, Frame::StartingOut));
}

proptest! {
    #[test]
    fn no_answer_is_lost_where_one_tab_changed_the_question(
        (way, frame, role) in (any_way(), any_frame(), any_role()),
        (sheets, others) in ([any_sheet(), any_sheet()], [any_sheet(), any_sheet()]),
        (ours, theirs) in (0_usize..20, 20_usize..40),
        is_ours_changed in any::<bool>(),
    ) {
        let base = Partnership { frame, sheets, other_sheets: others, ..blank("oak", way) };
        let [ours, theirs] = [ours, theirs].map(statement);
        let answer = |sheet: &mut Sheet, it: StatementId| {
            let given = if sheet.answer(it) == FOUR { Answer::NotApplicable } else { FOUR.expect("one") };
            sheet.set_answer(it, Some(given));
        };
        let changed = done(&base, |p| {
            p.choose_frame(frame.other());
            answer(p.sheet_mut(role), ours);
        });
        let answered = done(&base, |p| answer(p.sheet_mut(role), theirs));
        let merged = match is_ours_changed {
            true => Partnership::merged(&base, &changed, &answered),
            false => Partnership::merged(&base, &answered, &changed),
        };
        prop_assert_eq!(merged.frame, frame.other());
        for role in Role::ALL {
            prop_assert_eq!(said(&merged, frame.other(), role), said(&changed, frame.other(), role));
            prop_assert_eq!(said(&merged, frame, role), said(&answered, frame, role));
        }
    }

    #[test]
    fn two_tabs_that_change_the_question_alike_keep_both_answers(
        frame in any_frame(), sheets in [any_sheet(), any_sheet()],
    ) {
        let base = Partnership { frame, sheets, ..blank("oak", Way::OneDevice) };
        let by = |role| done(&base, |p| {
            p.choose_frame(frame.other());
            p.sheet_mut(role).set_answer(statement(7), FOUR);
        });
        let both = done(&by(T), |p| p.sheet_mut(TA).set_answer(statement(7), FOUR));
        prop_assert_eq!(Partnership::merged(&base, &by(T), &by(TA)), both);
    }
}

#[test]
fn a_sheet_put_aside_is_merged_answer_by_answer() {
    let mut base = blank("oak", Way::OneDevice);
    base.other_sheets = [sheet("1 2 3 4 5"), sheet("5 4 3 2 1")];
    let one = done(&base, |p| p.other_sheets[0].set_answer(statement(0), FOUR));
    let other = done(&base, |p| p.other_sheets[0].set_answer(statement(1), FOUR));
    let both = done(&one, |p| p.other_sheets[0].set_answer(statement(1), FOUR));
    check_both_ways(&base, &one, &other, &both);
}
