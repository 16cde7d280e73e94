//! The example pair: it shows every kind of result, and counts nowhere.

use alongside_core::pair::{Place, Stage, example};
use alongside_core::results::comparison::{PairFinding, Together};
use jiff::civil::date;

#[test]
fn it_shows_each_kind_of_result() {
    let mut pair = example::pair(date(2026, 9, 4).at(10, 42, 0, 0));
    assert_eq!(pair.stage(), Stage::Ready);
    pair.open(None);
    let opened = pair.opened.as_ref().expect("both are finished");
    let findings = opened.compared().findings();
    for kind in [Together::SharedStrength, Together::SharedToBuild, Together::Mixed] {
        assert!(findings.iter().any(|it| it.together == kind), "{kind:?}");
    }
    assert!(findings.iter().any(PairFinding::is_seen_differently));
    assert_eq!(pair.label, "Example pair");
    assert_ne!(pair.shown(Place::PairCode), Place::PairCode, "it counts in no school");
}
