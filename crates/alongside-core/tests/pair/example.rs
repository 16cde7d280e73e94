//! The example pair: it shows every kind of result in either frame, and counts nowhere.

use alongside_core::bank::{Frame, Line};
use alongside_core::pair::{Opened, Partnership, Place, Stage, example};
use alongside_core::results::comparison::{
    Groups, PairFinding, StatementGap, StatementPair, Together, View,
};
use jiff::civil::date;

fn pair(frame: Frame) -> Partnership {
    let mut pair = example::pair(frame, date(2026, 9, 4).at(10, 42, 0, 0));
    assert_eq!((pair.stage(), pair.frame), (Stage::Ready, frame));
    pair.open(None);
    pair
}

fn groups(opened: &Opened) -> Groups {
    opened.compared().groups()
}

#[test]
fn it_shows_each_kind_of_result_in_either_frame() {
    for frame in Frame::ALL {
        let pair = pair(frame);
        let opened = pair.opened.as_ref().expect("both are finished");
        assert_eq!(opened.frame(), frame);
        let Groups { working_well, topics, all, time, .. } = groups(opened);
        assert_eq!(all.len(), 8);
        for kind in [Together::SharedStrength, Together::SharedToBuild, Together::Mixed] {
            assert!(all.iter().any(|it| it.together == kind), "{frame:?}: {kind:?}");
        }
        assert!(working_well.iter().any(PairFinding::is_close), "{frame:?}: a strong agreement");
        assert!(all.iter().any(PairFinding::is_seen_differently), "{frame:?}: a clear difference");
        assert!(all.iter().any(|it| it.view == View::CancellingOut), "{frame:?}: a cancelling-out");
        assert_eq!(topics.len(), 3, "{frame:?}");
        let time = time.expect("all principles were asked");
        assert_eq!((time.line, time.together), (Line::Time, Together::SharedToBuild), "{frame:?}");
    }
}

#[test]
fn it_has_a_statement_to_look_at_first_on_a_card() {
    for frame in Frame::ALL {
        let pair = pair(frame);
        let groups = groups(pair.opened.as_ref().expect("both are finished"));
        let mut cards = groups.topics.iter().flat_map(|it| it.cards.clone());
        let is_far = |it: StatementPair| it.gap() == Some(StatementGap::LookFirst);
        assert!(cards.any(is_far), "{frame:?}");
    }
}

#[test]
fn the_other_frame_is_there_at_once() {
    for frame in Frame::ALL {
        let now = date(2026, 9, 4).at(10, 42, 0, 0);
        let mut pair = example::pair(frame, now);
        pair.choose_frame(frame.other());
        assert_eq!(pair, example::pair(frame.other(), now));
    }
}

#[test]
fn it_is_nobodys_and_counts_in_no_school() {
    for frame in Frame::ALL {
        let pair = pair(frame);
        assert_eq!(pair.label, "Example pair");
        assert!(pair.is_example());
        assert_ne!(pair.shown(Place::PairCode), Place::PairCode);
    }
}
