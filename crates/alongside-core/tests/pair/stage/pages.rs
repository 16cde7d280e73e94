//! Which pages may be shown at which stage.

use std::collections::BTreeSet;

use alongside_core::answers::Opening;
use alongside_core::pair::{Partnership, Place, Way};
use expect_test::{Expect, expect};

use super::{open, pair};
use alongside_testing::places::all_places;
use alongside_testing::sheets::{T, TA};

/// The name of a page, whatever it is of; each paper and person has its own.
fn name(place: Place) -> String {
    match place {
        Place::Print(paper) => format!("Print{paper:?}"),
        Place::TakeUp(role) => format!("TakeUp{role:?}"),
        _ => format!("{place:?}").split('(').next().unwrap_or_default().to_owned(),
    }
}

/// The page to carry on at, and all that may be shown.
fn shown(partnership: &Partnership) -> String {
    let (shown, not): (Vec<Place>, Vec<Place>) =
        all_places().into_iter().partition(|&place| partnership.shown(place) == place);
    let names = shown.into_iter().map(name).collect::<BTreeSet<_>>();
    assert!(!not.into_iter().any(|place| names.contains(&name(place))), "all of a kind or none");
    let names = names.into_iter().collect::<Vec<_>>();
    let lines: Vec<String> = names.chunks(7).map(|line| line.join(" ")).collect();
    format!("{}:\n{}\n", name(partnership.home()), lines.join("\n"))
}

#[test]
fn each_stage_shows_its_pages_and_no_others() {
    #[track_caller]
    fn check(partnership: &Partnership, expected: Expect) {
        expected.assert_eq(&shown(partnership));
    }
    check(
        &pair(Way::Alone(T), &[], None),
        expect![[r#"
            Tasks:
            Answer Check EditAction Finish Frame Name NewAction
            NewActionOn Plan Principles PrintAgreement PrintOwn PrintRequest Profile
            Remove Rename Review Tasks Way
        "#]],
    );
    check(
        &pair(Way::OneDevice, &[], None),
        expect![[r#"
            HandOver:
            Frame HandOver Name Principles Remove Rename Way
        "#]],
    );
    check(
        &pair(Way::OneDevice, &[], Some(T)),
        expect![[r#"
            Tasks:
            Answer Check Frame Name Principles PrintOwn Profile
            Remove Rename Tasks Way
        "#]],
    );
    check(
        &pair(Way::OneDevice, &[T], None),
        expect![[r#"
            HandOver:
            HandOver Name Remove Rename TakeUpTeacher
        "#]],
    );
    check(
        &pair(Way::OneDevice, &[T], Some(TA)),
        expect![[r#"
            Tasks:
            Answer Check Name PrintOwn Profile Remove Rename
            Tasks
        "#]],
    );
    check(
        &pair(Way::OneDevice, &[T, TA], None),
        expect![[r#"
            Ready:
            Name Opening Ready Remove Rename TakeUpTeacher TakeUpTeachingAssistant
        "#]],
    );
    check(
        &pair(Way::TwoDevices(T), &[], None),
        expect![[r#"
            Tasks:
            Answer Check Enter Frame Name Principles PrintOwn
            Profile Remove Rename Tasks Way
        "#]],
    );
    check(
        &pair(Way::TwoDevices(T), &[TA], None),
        expect![[r#"
            Tasks:
            Answer Check Enter Frame Name PrintOwn Profile
            Remove Rename Tasks
        "#]],
    );
    check(
        &pair(Way::TwoDevices(T), &[T], None),
        expect![[r#"
            Share:
            Enter Frame Name PrintOwn Profile Remove Rename
            Share
        "#]],
    );
    check(
        &pair(Way::TwoDevices(T), &[T, TA], None),
        expect![[r#"
            Ready:
            Enter Frame Name Opening PrintOwn Profile Ready
            Remove Rename Share
        "#]],
    );
    check(
        &open(Way::OneDevice, Opening::Nothing),
        expect![[r#"
            Talk:
            Again EditAction Finish NewAction NewActionOn Plan PrintAgreement
            PrintRequest Remove Rename Review Talk
        "#]],
    );
    check(
        &open(Way::TwoDevices(TA), Opening::Principles),
        expect![[r#"
            Compare:
            Again Compare EditAction Finish NewAction NewActionOn PairCode
            Plan PrintAgreement PrintOwn PrintReport PrintRequest Remove Rename
            Review Talk
        "#]],
    );
    check(
        &open(Way::OneDevice, Opening::Statements),
        expect![[r#"
            Compare:
            AfterTalking Again Compare EditAction Finish NewAction NewActionOn
            PairCode Plan PrintAgreement PrintOwn PrintReport PrintRequest Remove
            Rename Review Talk
        "#]],
    );
}
