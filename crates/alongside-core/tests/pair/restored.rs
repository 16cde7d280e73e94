//! A pair whose round comes back from paper.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, Line, PrincipleSet};
use alongside_core::pair::{Opened, Partnership, PartnershipId, SentRound, Stage, Talk};
use alongside_core::plan::{Action, ActionDraft, ActionId, Hands};
use alongside_testing::pairs::shared_in;
use jiff::civil::date;

fn restored(frame: Frame) -> Partnership {
    let pair = shared_in(frame, &[(1, "4 4 4 4 4", "3 3 3 3 3")]);
    let (at, opening, talk) = (date(2026, 9, 4), Opening::Principles, Talk::default());
    let opened = Opened { at, opening, first: None, pair, talk };
    let round = SentRound { opened, ours: 2, school: 1 };
    let id = PartnershipId::parse("oak").expect("a plain word is an id");
    let pair = Partnership::restored(id, &round, date(2026, 10, 1).at(8, 0, 0, 0));
    assert!(pair.is_restored() && pair.holds(&round));
    pair
}

#[test]
fn it_is_open_in_the_question_that_was_asked_and_then_looks_back() {
    for frame in Frame::ALL {
        let mut pair = restored(frame);
        assert_eq!((pair.frame, pair.stage()), (frame, Stage::Open));
        assert_eq!(pair.principles, PrincipleSet::ALL);
        pair.begin_again();
        assert_eq!((pair.frame, pair.earlier[0].frame()), (Frame::LookingBack, frame));
    }
}

fn action(pair: &Partnership, id: u32) -> &Action {
    pair.plan.get(ActionId(id)).expect("it is there")
}

#[test]
fn its_actions_are_on_paper_until_somebody_writes_them_in() {
    let mut pair = restored(Frame::LookingBack);
    let of: Vec<_> = pair.plan.actions().iter().map(|it| (it.hands, it.is_on_paper)).collect();
    assert_eq!(of, [(Hands::Ours, true), (Hands::Ours, true), (Hands::School, true)]);
    assert!(pair.plan.actions().iter().all(|it| it.line.is_none() && it.hours.is_none()));

    let when = "On Fridays".to_owned();
    let dated = ActionDraft { when, ..ActionDraft::from(action(&pair, 1)) };
    pair.plan.change(ActionId(1), &dated).expect("it is ready");
    assert!(action(&pair, 1).is_on_paper, "its words are still on paper alone");
    let (line, what) = (Some(Line::Time), "Meet for ten minutes".to_owned());
    let written = ActionDraft { line, what, ..ActionDraft::from(action(&pair, 1)) };
    pair.plan.change(ActionId(1), &written).expect("it is ready");
    let now = action(&pair, 1);
    assert!(!now.is_on_paper && now.when == "On Fridays" && now.line == Some(Line::Time));

    // Words that only look like ours are a person's own.
    let draft = ActionDraft::from(action(&pair, 2));
    let id = pair.plan.add(&draft).expect("it is ready");
    assert_eq!(pair.plan.get(id).map(|it| it.is_on_paper), Some(false));
}

#[test]
fn what_is_written_in_in_one_tab_is_written_in_in_both() {
    let base = restored(Frame::StartingOut);
    let change = |edit: &dyn Fn(&mut ActionDraft)| {
        let mut pair = base.clone();
        let mut draft = ActionDraft::from(action(&pair, 1));
        edit(&mut draft);
        pair.plan.change(ActionId(1), &draft).expect("it is ready");
        pair
    };
    let written = change(&|draft| draft.what = "Meet for ten minutes".to_owned());
    let dated = change(&|draft| draft.when = "On Fridays".to_owned());
    for [ours, theirs] in [[&written, &dated], [&dated, &written]] {
        let merged = Partnership::merged(&base, ours, theirs);
        let now = action(&merged, 1);
        assert_eq!((now.what.as_str(), now.when.as_str()), ("Meet for ten minutes", "On Fridays"));
        assert!(!now.is_on_paper);
    }
}
