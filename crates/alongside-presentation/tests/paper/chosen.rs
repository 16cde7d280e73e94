//! What can be chosen for a paper, and what its restore code holds.

use alongside_core::answers::Opening;
use alongside_core::bank::StatementId;
use alongside_core::pair::{Paper, Way};
use alongside_formats::codes::{Sent, read};
use alongside_presentation::paper::{Include, choices};
use alongside_testing::sheets::{finished, willing};

use super::{ALL, opened_pair, print, words};

#[test]
fn a_paper_says_what_its_restore_code_holds() {
    for (opening, holds) in [
        (
            Opening::Nothing,
            "The code holds the day and how many actions there are: no answers, no names, no notes.",
        ),
        (Opening::Principles, "The code holds both sets of answers: no names, no notes."),
        (Opening::Statements, "The code holds both sets of answers: no names, no notes."),
    ] {
        let mut pair = willing(Way::OneDevice, opening, opening);
        pair.open(None);
        let paper = print(&pair, Paper::Agreement, &ALL);
        let code = paper.sides[0].code.clone().expect("it was ticked");
        assert_eq!(code.holds, holds, "{opening:?}");
        let Ok(Sent::Round(round)) = read(&code.code) else { panic!("our own code") };
        let pair = round.opened.pair;
        let ratings = StatementId::all().filter(|&it| pair[0].rating(it).is_some()).count();
        assert_eq!(ratings > 0, opening > Opening::Nothing, "and that is what it holds");
    }
}

#[test]
fn what_works_well_is_offered_only_where_there_is_any() {
    let has = |line| {
        let mut pair = finished(Way::OneDevice, line, line);
        pair.open(None);
        choices(&pair, Paper::Agreement).contains(&Include::Strengths)
    };
    assert_eq!(["4 4 4 4 4", "2 2 2 2 2"].map(has), [true, false]);
}

#[test]
fn what_is_not_ticked_is_not_there() {
    let pair = opened_pair();
    let all = print(&pair, Paper::Agreement, &ALL);
    assert_eq!(all.sides[0].code.as_ref().map(|it| it.code.len()), Some(50));
    assert!(words(&all).contains("Oak class") && words(&all).contains("pull together"));
    let none = print(&pair, Paper::Agreement, &[]);
    assert_eq!(none.sides[0].code, None);
    assert!(!words(&none).contains("Oak class") && !words(&none).contains("pull together"));
    let labels: Vec<&str> = none.sides[0].parts.iter().map(|part| part.label).collect();
    assert_eq!(labels, ["We both agree to this"]);
}
