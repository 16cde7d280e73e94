use alongside_core::answers::{Answer, Rating, Sheet, Tally};
use alongside_core::bank::{PrincipleId, STATEMENTS};
use alongside_testing::sheets::{any_sheet, first, sheet};
use proptest::prelude::*;

const fn tally(answered: usize, left_out: usize, kept_private: usize) -> Tally {
    Tally { answered, left_out, kept_private }
}

#[test]
fn what_has_no_answer_is_left_out_and_what_does_not_apply_is_answered() {
    let mut sheet = sheet("5 x – 4 –");
    assert_eq!(sheet.tally(first()), tally(3, 2, 0));
    sheet.set_left_out(first(), true);
    assert_eq!(sheet.tally(first()), tally(3, 2, 0), "on purpose or not");
}

#[test]
fn only_a_rating_can_be_kept_private() {
    let mut sheet = sheet("5 x – 4 –");
    for statement in first().statements() {
        sheet.set_private(statement, true);
    }
    assert_eq!(sheet.tally(first()), tally(3, 2, 2));
    let [one, ..] = first().statements();
    sheet.set_answer(one, None);
    assert_eq!(sheet.tally(first()), tally(2, 3, 1), "an answer that was taken back is none");
    sheet.set_answer(one, Some(Answer::Rated(Rating::ALL[0])));
    assert_eq!(sheet.tally(first()), tally(3, 2, 2));
}

proptest! {
    #[test]
    fn every_statement_is_counted_once(sheet in any_sheet()) {
        let all: Tally = PrincipleId::all().map(|principle| sheet.tally(principle)).sum();
        prop_assert_eq!(all.statements(), STATEMENTS);
        prop_assert!(all.kept_private <= all.answered);
        prop_assert_eq!(Sheet::default().extra_tally(3), tally(0, 3, 0));
    }
}
