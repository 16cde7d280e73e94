//! What is opened, and one round after another.

use alongside_core::answers::{Opening, Rating, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, Role};
use alongside_core::pair::{Opened, Partnership, Stage, Talk, Way, then_of};
use jiff::civil::date;
use proptest::prelude::*;

use Opening::{Nothing, Principles, Statements};
use alongside_testing::pairs::shared_in;
use alongside_testing::sheets::willing;
use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_partnership, any_role, any_sheet, blank, first, principle, put_in, sheet,
    statement,
};

fn open_round(pair: &Partnership) -> &Opened {
    pair.opened.as_ref().expect("both are finished, so it opened")
}

fn talk(pair: &mut Partnership) -> &mut Talk {
    &mut pair.opened.as_mut().expect("it is open").talk
}

#[test]
fn opening_nothing_takes_over_no_rating_and_no_note() {
    for way in PAIR_WAYS {
        let mut pair = willing(way, Statements, Nothing);
        pair.open(Some(TA));
        let open = open_round(&pair);
        assert_eq!((open.opening, open.first), (Nothing, Some(TA)));
        for sheet in &open.pair {
            let blank = SharedSheet::blank(Frame::LookingBack, PrincipleSet::ALL, Nothing);
            assert_eq!(*sheet, blank, "{way:?}");
        }
    }
}

#[test]
fn both_have_to_be_finished_before_anything_opens() {
    for way in PAIR_WAYS {
        for role in Role::ALL {
            let mut pair = blank("oak", way);
            put_in(&mut pair, role, sheet("4 4 3 5 2"));
            let before = pair.clone();
            pair.open(Some(T));
            assert_eq!(pair, before, "{way:?}: only {role:?} is finished");
            assert!(pair.shared(role).is_some() && pair.shared(role.other()).is_none());
        }
    }
    let mut alone = blank("oak", Way::Alone(T));
    alone.sheets.iter_mut().for_each(|sheet| sheet.set_finished(true));
    alone.open(None);
    assert_eq!(alone.opened, None);
}

#[test]
fn what_is_opened_is_dated_by_the_day_of_the_last_change() {
    let mut pair = willing(Way::OnPaper, Statements, Statements);
    pair.saved = date(2026, 10, 16).at(15, 20, 0, 0);
    pair.open(None);
    let open = open_round(&pair);
    assert_eq!((open.at, open.opening), (date(2026, 10, 16), Statements));
    let rating = open.pair[0].rating(first().statements()[3]);
    assert_eq!((rating, open.pair[1].note(first())), (Some(Rating::Always), "Shared"));
}

#[test]
fn statements_are_opened_later_only_where_principle_results_are() {
    #[track_caller]
    fn check(opening: Opening, open: Opening) {
        let mut pair = willing(Way::OneDevice, opening, Statements);
        pair.open_statements_too();
        assert_eq!(pair.opened, None, "it opens nothing yet");
        pair.open(Some(TA));
        talk(&mut pair).set_about_topic(first(), true);
        let before = open_round(&pair).clone();
        pair.saved = date(2026, 10, 16).at(15, 20, 0, 0);
        pair.open_statements_too();
        assert_eq!(*open_round(&pair), Opened { opening: open, ..before });
    }
    check(Nothing, Nothing);
    check(Principles, Statements);
    check(Statements, Statements);
}

#[test]
fn what_is_open_stays_as_it_was_opened() {
    let mut pair = willing(Way::OneDevice, Principles, Statements);
    pair.open(Some(TA));
    let before = open_round(&pair).clone();
    for agreed in Opening::ALL {
        pair.agree_to_open(agreed);
        pair.open(Some(T));
        assert_eq!(*open_round(&pair), before, "{agreed:?}");
    }
}

#[test]
fn another_round_begins_blank_and_keeps_what_was_open() {
    for way in PAIR_WAYS {
        let mut pair = willing(way, Statements, Statements);
        pair.set_label("Oak class");
        pair.principles = PrincipleSet::of([principle(1), principle(4)]).expect("two");
        pair.agreed = Some(Principles);
        let ready = pair.clone();
        pair.begin_again();
        assert_eq!(pair, ready, "nothing is open yet, so no answers go");

        pair.open(Some(T));
        pair.holder = Some(T);
        talk(&mut pair).set_about_topic(first(), true);
        let first_round = open_round(&pair).clone();
        pair.begin_again();
        assert_eq!(pair.earlier, std::slice::from_ref(&first_round));
        let blank = blank("oak", way);
        assert_eq!((&pair.opened, &pair.received, pair.agreed), (&None, &None, None));
        assert_eq!((&pair.sheets, pair.stage()), (&blank.sheets, blank.stage()));
        assert_eq!((pair.name(), pair.principles.count()), ("Oak class", 2), "the rest stays");

        let again = pair.clone();
        pair.begin_again();
        assert_eq!(pair, again, "a second press begins nothing more");

        for role in Role::ALL {
            put_in(&mut pair, role, sheet("5 5 5 5 5"));
        }
        assert_eq!(pair.stage(), Stage::Ready);
        pair.open(None);
        pair.begin_again();
        assert_eq!(pair.earlier.len(), 2);
        assert_eq!(pair.earlier[0], first_round, "the first one first");
    }
}

#[test]
fn then_is_the_latest_round_that_can_be_compared_with_now() {
    use Frame::{LookingBack, StartingOut};
    /// Its month, what was opened, in which frame, and both people's answers to one principle.
    type Of = (i8, Opening, Frame, (u8, &'static str));
    let round = |(month, opening, frame, (number, line)): Of| {
        let at = date(2026, month, 1);
        let pair = shared_in(frame, &[(number, line, line)]);
        Opened { at, opening, first: None, pair, talk: Talk::default() }
    };
    #[track_caller]
    fn check(now: &Opened, rounds: &[Opened], month: Option<i8>) {
        assert_eq!(then_of(now, rounds).map(|round| round.at.month()), month);
    }
    let same = (1, "4 4 4 4 4");
    let rounds = [
        (1, Statements, LookingBack, same),
        (2, Principles, LookingBack, same),
        (3, Nothing, LookingBack, same),
        (4, Statements, LookingBack, (2, "4 4 4 4 4")),
        (5, Principles, StartingOut, same),
        (6, Nothing, StartingOut, same),
    ]
    .map(round);
    let now = round((9, Principles, LookingBack, same));
    check(&now, &rounds, Some(2));
    check(&now, &rounds[..1], Some(1));
    check(&now, &rounds[2..], Some(4));
    check(&now, &rounds[4..], Some(5));
    check(&now, &rounds[5..], None);
    check(&now, &[], None);
    let starting = round((9, Statements, StartingOut, same));
    check(&starting, &rounds, Some(5));
    check(&starting, &rounds[..3], Some(2));
    check(&round((9, Nothing, LookingBack, same)), &rounds, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn nothing_that_is_changed_later_changes_what_is_open(
        mut pair in any_partnership(), later in [any_sheet(), any_sheet()], first in any_role(),
    ) {
        prop_assume!(!pair.is_alone());
        pair.opened = None;
        pair.open(Some(first));
        let is_ready = Role::ALL.into_iter().all(|role| pair.is_finished(role));
        let shared = Role::ALL.map(|role| pair.shared(role));
        let frames = shared.each_ref().map(|it| it.as_ref().map(SharedSheet::frame));
        prop_assert_eq!(pair.opened.is_some(), is_ready && frames[0] == frames[1]);
        let opened = pair.opened.clone();
        pair.received = Some(SharedSheet::of(&later[0], pair.frame, PrincipleSet::ALL));
        pair.sheets = later;
        pair.agreed = None;
        prop_assert_eq!(pair.opened, opened);
    }

    #[test]
    fn no_private_rating_is_among_what_is_open(mut pair in any_partnership()) {
        prop_assume!(!pair.is_alone());
        pair.opened = None;
        pair.open(None);
        let Some(open) = &pair.opened else { return Ok(()) };
        for (role, shared) in Role::ALL.into_iter().zip(&open.pair) {
            prop_assert_eq!(shared.opening(), open.opening);
            let is_here = !matches!(pair.way, Way::TwoDevices(own) if own != role);
            for index in 0..40 {
                if is_here && pair.sheet(role).is_private(statement(index)) {
                    prop_assert_eq!(shared.rating(statement(index)), None);
                }
            }
        }
    }
}
