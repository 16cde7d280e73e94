//! One person's own results of a round that is open: they don't tell whose answers are missing.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Frame, Line, Role};
use alongside_core::pair::{Opened, Talk};
use alongside_core::results::findings::{Finding, NOT_ENOUGH, rated_findings};
use alongside_core::results::scoring::Mean;
use alongside_testing::pairs::{any_pair, shared_in};
use alongside_testing::sheets::any_opening;
use jiff::civil::date;
use proptest::prelude::*;

fn opened(pair: [SharedSheet; 2], opening: Opening) -> Opened {
    Opened { at: date(2026, 9, 4), opening, first: None, pair, talk: Talk::default() }
}

#[test]
fn where_either_has_too_few_answers_neither_has_a_mean() {
    let rows = [
        (1, "4 4 4 4 4", "3 3 – – –"),
        (2, "x x 5 5 –", "4 4 4 4 4"),
        (3, "5 5 5 5 5", "4 4 4 4 4"),
    ];
    for frame in Frame::ALL {
        let opened = opened(shared_in(frame, &rows), Opening::Statements);
        let [teacher, ta] = Role::ALL.map(|role| {
            let found = opened.findings_of(role);
            let of = |it: &Finding| (it.words(frame), it.mean.map(|mean| mean.figure(frame)));
            found[..3].iter().map(of).collect::<Vec<_>>()
        });
        let strength = frame.words().results.strength;
        let none = || (NOT_ENOUGH, None);
        assert_eq!(teacher, [none(), none(), (strength, Some("5.0".to_owned()))]);
        assert_eq!(ta, [none(), none(), (strength, Some("4.0".to_owned()))]);
    }
}

proptest! {
    #[test]
    fn what_is_missing_in_one_is_missing_in_both(pair in any_pair(), opening in any_opening()) {
        let opened = opened(pair, opening);
        let [teacher, ta] = Role::ALL.map(|role| opened.findings_of(role));
        let gaps = |found: &[Finding]| {
            found.iter().map(|it| (it.line, it.mean.is_some())).collect::<Vec<_>>()
        };
        prop_assert_eq!(gaps(&teacher), gaps(&ta));
        for (role, found) in Role::ALL.into_iter().zip([&teacher, &ta]) {
            let own = rated_findings(&opened.pair[role.index()]);
            for found in found.iter().filter(|it| it.line != Line::Time) {
                let own = own.iter().find(|it| it.line == found.line).and_then(|it| it.mean);
                let own = match opening {
                    Opening::Statements => own,
                    _ => own.map(Mean::rounded),
                };
                prop_assert!(found.mean.is_none() || found.mean == own, "it is their own");
            }
        }
    }
}
