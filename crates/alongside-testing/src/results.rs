//! What pairs give to the whole-school picture.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, LINES, Line};
use alongside_core::leader::{PairResult, Salt};
use alongside_core::results::comparison::{Pair, PairFinding};
use proptest::prelude::*;

use crate::pairs::shared_in;
use crate::sheets::{any_frame, principle};

/// A result, looking back, with these groups: one digit for each line in order, as a code has them.
pub fn result(groups: &str, salt: u16) -> PairResult {
    result_in(Frame::LookingBack, groups, salt)
}

/// Such a result in this frame.
pub fn result_in(frame: Frame, groups: &str, salt: u16) -> PairResult {
    let digits: Vec<u8> = groups.bytes().map(|digit| digit - b'0').collect();
    let digits = digits.try_into().expect("nine digits");
    of_groups(frame, digits, [false; LINES], salt)
}

fn of_groups(
    frame: Frame,
    groups: [u8; LINES],
    needs_school: [bool; LINES],
    salt: u16,
) -> PairResult {
    // The principle after the one of a group's digit stands as the group has it; the first has no answers.
    let rows = [
        (2, "4 4 4 4 4", "4 4 4 4 4"),
        (3, "5 5 5 5 5", "3 3 3 3 3"),
        (4, "3 3 3 3 3", "3 3 3 3 3"),
        (5, "2 2 2 2 2", "2 2 2 2 2"),
    ];
    let sheets = shared_in(frame, &rows);
    let finding = |line: Line| {
        let alike = principle(groups[line.index()] + 1);
        PairFinding { line, ..Pair::new(&sheets, Opening::Principles).finding(alike) }
    };
    let findings: Vec<_> = Line::all().map(finding).collect();
    let needs = |line: Line| needs_school[line.index()];
    PairResult::of_findings(frame, &findings, needs, Salt::new(salt))
}

/// Any result of a pair that opened its principles, in either frame.
pub fn any_result() -> impl Strategy<Value = PairResult> {
    any_frame().prop_flat_map(any_result_in)
}

/// Any result of a pair in this frame that opened its principles.
pub fn any_result_in(frame: Frame) -> impl Strategy<Value = PairResult> {
    let groups = prop::array::uniform9(0_u8..5);
    let needs_school = prop::array::uniform9(prop::bool::weighted(0.2));
    (groups, needs_school, any::<u16>())
        .prop_map(move |(groups, needs, salt)| of_groups(frame, groups, needs, salt))
}

/// Different results, looking back, as many as asked for.
pub fn many(count: u16) -> Vec<PairResult> {
    many_in(Frame::LookingBack, count)
}

/// Different results in this frame, as many as asked for.
pub fn many_in(frame: Frame, count: u16) -> Vec<PairResult> {
    (0..count).map(|salt| result_in(frame, "123401234", salt)).collect()
}
