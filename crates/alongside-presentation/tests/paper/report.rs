//! The full report: how many sides it is laid out on, and which differences it marks.

use alongside_core::bank::FRAMING;
use alongside_core::pair::{Paper, Partnership};
use alongside_core::plan::{ActionDraft, Hands};
use alongside_presentation::paper::Block;
use alongside_testing::sheets::first;

use super::{blocks, lines, opened_pair, print};

/// The titles of the sides.
fn sides(pair: &Partnership) -> Vec<String> {
    print(pair, Paper::Report, &[]).sides.into_iter().map(|side| side.title).collect()
}

fn with_actions(count: usize, letters: usize) -> Partnership {
    let mut pair = opened_pair();
    for _ in 0..count {
        let (what, hands) = ("x".repeat(letters), Some(Hands::Ours));
        let draft = ActionDraft { what, hands, ..ActionDraft::new(first()) };
        pair.plan.add(&draft).expect("ready");
    }
    pair
}

#[test]
fn what_came_of_it_stands_with_the_results_where_it_has_room() {
    let two = ["Our full report", "Statement by statement"];
    let three = ["Our full report", "Statement by statement", "What came of it"];
    for (pair, expected) in [
        (opened_pair(), &two[..]),
        (with_actions(3, 100), &two),
        (with_actions(3, 200), &three),
        (with_actions(4, 20), &three),
    ] {
        assert_eq!(sides(&pair), expected);
        let report = print(&pair, Paper::Report, &[]);
        let went = report.sides.iter().flat_map(|side| &side.parts).flat_map(|part| &part.blocks);
        let shown = went.filter(|block| matches!(block, Block::Action(..))).count();
        assert_eq!(shown, pair.plan.actions().len(), "each once");
        let has_list = blocks(&report).any(|block| matches!(block, Block::Named(..)));
        let has_short = report.sides[0].foot.contains(FRAMING.not_for_this_tool);
        assert_ne!(has_list, has_short, "whom to turn to, in one way or the other");
    }
    let mut again = with_actions(1, 20);
    again.earlier = vec![opened_pair().opened.expect("it is open")];
    assert_eq!(sides(&again), three, "then and now needs its room");
}

#[test]
fn two_steps_or_more_apart_are_marked() {
    let report = print(&opened_pair(), Paper::Report, &[]);
    let apart: Vec<_> = lines(&report).iter().map(|line| line.apart).collect();
    assert_eq!(apart, [None, None, None, None, Some("Three")]);
    let own = print(&opened_pair(), Paper::Own, &[]);
    assert!(lines(&own).iter().all(|line| line.apart.is_none()), "of one person nothing is");
}
