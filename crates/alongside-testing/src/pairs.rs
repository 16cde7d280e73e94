//! Pairs at random.

use alongside_core::answers::{Answer, Rating, SharedSheet, Sheet};
use alongside_core::bank::{Frame, PrincipleId, PrincipleSet, StatementId};
use alongside_core::results::comparison::StatementPair;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::sheets::{any_answer, any_frame, first, principle, sheet, statement};

/// Answers to one principle that keep near one rating, as people's do, so that every finding comes
/// up often enough.
fn principle_answers() -> impl Strategy<Value = Vec<Option<Answer>>> {
    let near = |middle: u8| {
        let rating = (middle.saturating_sub(1).max(1)..=(middle + 1).min(5))
            .prop_map(|value| Rating::from_value(value).map(Answer::Rated));
        prop_oneof![8 => rating, 2 => any_answer()]
    };
    (1_u8..=5).prop_flat_map(move |middle| vec(near(middle), 5))
}

/// A sheet with some answers kept private.
pub fn any_own() -> impl Strategy<Value = Sheet> {
    (vec(principle_answers(), 8), vec(prop::bool::weighted(0.1), 40)).prop_map(
        |(answers, private)| {
            let mut sheet = Sheet::default();
            let answers = answers.into_iter().flatten().zip(private);
            for (statement, (answer, private)) in StatementId::all().zip(answers) {
                sheet.set_answer(statement, answer);
                sheet.set_private(statement, private);
            }
            sheet
        },
    )
}

/// Mostly all principles.
fn any_set() -> impl Strategy<Value = PrincipleSet> {
    let some = vec(0_usize..8, 1..8).prop_map(|chosen| {
        PrincipleSet::of(chosen.into_iter().filter_map(PrincipleId::from_index))
            .expect("at least one")
    });
    prop_oneof![3 => Just(PrincipleSet::ALL), 1 => some]
}

/// What one person shares in this frame.
pub fn any_shared_in(frame: Frame) -> impl Strategy<Value = SharedSheet> {
    (any_own(), any_set()).prop_map(move |(sheet, set)| SharedSheet::of(&sheet, frame, set))
}

/// What one person shares.
pub fn any_shared() -> impl Strategy<Value = SharedSheet> {
    any_frame().prop_flat_map(any_shared_in)
}

/// What two people share in one frame. They need not have answered the same principles.
pub fn any_pair() -> impl Strategy<Value = [SharedSheet; 2]> {
    any_frame().prop_flat_map(any_pair_in)
}

/// What two people share in this frame. They need not have answered the same principles.
pub fn any_pair_in(frame: Frame) -> impl Strategy<Value = [SharedSheet; 2]> {
    [any_shared_in(frame), any_shared_in(frame)]
}

/// Any of the forty.
pub fn any_statement() -> impl Strategy<Value = StatementId> {
    (0_usize..40).prop_map(statement)
}

/// Two sheets, looking back, from each principle's number with the teacher's and the teaching assistant's
/// answers to it, as [`sheet`] reads them.
pub fn shared(rows: &[(u8, &str, &str)]) -> [SharedSheet; 2] {
    shared_in(Frame::LookingBack, rows)
}

/// Such sheets in this frame.
pub fn shared_in(frame: Frame, rows: &[(u8, &str, &str)]) -> [SharedSheet; 2] {
    let mut sheets = [Sheet::default(), Sheet::default()];
    for &(number, teacher, ta) in rows {
        let statements = principle(number).statements();
        for (person, line) in sheets.iter_mut().zip([teacher, ta]) {
            let answers = first().statements().map(|it| sheet(line).answer(it));
            for (statement, answer) in statements.into_iter().zip(answers) {
                person.set_answer(statement, answer);
            }
        }
    }
    sheets.map(|sheet| SharedSheet::of(&sheet, frame, PrincipleSet::ALL))
}

/// Their numbers.
pub fn numbers(pairs: &[StatementPair]) -> Vec<String> {
    pairs.iter().map(|pair| pair.statement.number()).collect()
}
