//! What pairs give to the whole-school picture.

use alongside_core::answers::{Answer, Rating, Sheet};
use alongside_core::bank::PrincipleId;
use alongside_core::leader::{PairResult, Salt};
use alongside_core::pair::Way;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::sheets::{T, TA, finished, put_in};

/// A result with these groups, one digit each in bank order, as a code has them.
pub fn result(groups: &str, salt: u16) -> PairResult {
    // By way of an open pair: nothing else makes a result.
    let rated = |values: [u8; 8]| {
        let mut sheet = Sheet::default();
        for principle in PrincipleId::all() {
            let rating = Rating::from_value(values[principle.index()]).map(Answer::Rated);
            principle.statements().into_iter().for_each(|it| sheet.set_answer(it, rating));
        }
        sheet
    };
    let values = |of: fn(u8) -> u8| {
        let mut digits = groups.bytes().map(of);
        rated(std::array::from_fn(|_| digits.next().expect("eight digits")))
    };
    let mut pair = finished(Way::OneDevice, "", "");
    put_in(&mut pair, T, values(|group| [0, 4, 5, 3, 2][usize::from(group - b'0')]));
    put_in(&mut pair, TA, values(|group| [0, 4, 3, 3, 2][usize::from(group - b'0')]));
    pair.open(None);
    PairResult::of(&pair, Salt::new(salt)).expect("principles are open")
}

/// Any result of a pair that opened its principles.
pub fn any_result() -> impl Strategy<Value = PairResult> {
    let groups = vec(select(&b"01234"[..]), 8);
    (groups, any::<u16>())
        .prop_map(|(groups, salt)| result(core::str::from_utf8(&groups).expect("ASCII"), salt))
}

/// Different results, as many as asked for.
pub fn many(count: u16) -> Vec<PairResult> {
    (0..count).map(|salt| result("12340123", salt)).collect()
}
