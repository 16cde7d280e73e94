//! How far a pair is, and which pages that lets anybody see.

mod pages;

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, Role};
use alongside_core::pair::{Paper, Partnership, Place, Stage, Way};
use alongside_core::plan::{ActionDraft, ActionId, Hands, Outcome, Status};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use alongside_testing::places::all_places;
use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_partnership, blank, first, put_in, sheet, statement, willing,
};

const LINE: &str = "4 4 3 5 2";

/// A pair in which these are finished.
fn pair(way: Way, done: &[Role], holder: Option<Role>) -> Partnership {
    let mut pair = blank("oak", way);
    for &role in done {
        put_in(&mut pair, role, sheet(LINE));
    }
    pair.holder = holder;
    pair
}

/// A pair that have opened so much.
fn open(way: Way, opening: Opening) -> Partnership {
    let mut pair = willing(way, opening, opening);
    pair.open(None);
    pair
}

#[test]
fn the_stage_follows_from_the_way_who_is_finished_and_who_has_the_device() {
    #[track_caller]
    fn check(way: Way, done: &[Role], holder: Option<Role>, stage: Stage) {
        assert_eq!(pair(way, done, holder).stage(), stage);
    }
    for way in [Way::OneDevice, Way::OnPaper] {
        check(way, &[], None, Stage::HandOver);
        check(way, &[], Some(T), Stage::Answering(T));
        check(way, &[], Some(TA), Stage::Answering(TA));
        check(way, &[T], None, Stage::HandOver);
        check(way, &[T], Some(TA), Stage::Answering(TA));
        check(way, &[TA], None, Stage::HandOver);
        check(way, &[TA], Some(T), Stage::Answering(T));
        check(way, &[T, TA], None, Stage::Ready);
        // Two tabs made one can say this.
        check(way, &[T], Some(T), Stage::HandOver);
        check(way, &[TA], Some(TA), Stage::HandOver);
        check(way, &[T, TA], Some(TA), Stage::Ready);
    }
    for own in Role::ALL {
        let way = Way::TwoDevices(own);
        for holder in [None, Some(T), Some(TA)] {
            check(way, &[], holder, Stage::Answering(own));
            check(way, &[own.other()], holder, Stage::Answering(own));
            check(way, &[own], holder, Stage::Sharing(own));
            check(way, &[T, TA], holder, Stage::Ready);
            check(Way::Alone(own), &[], holder, Stage::Answering(own));
            check(Way::Alone(own), &[T, TA], holder, Stage::Answering(own));
        }
    }
}

#[test]
fn what_is_open_stays_open_whoever_has_the_device() {
    for way in PAIR_WAYS {
        for opening in Opening::ALL {
            let mut pair = open(way, opening);
            for holder in [None, Some(T), Some(TA)] {
                pair.holder = holder;
                assert_eq!(pair.stage(), Stage::Open, "{way:?}");
                assert_eq!((pair.answering(), pair.own_role()), (None, None), "{way:?}");
            }
        }
    }
}

#[test]
fn answers_are_put_away_and_taken_up_again() {
    let mut pair = pair(Way::OneDevice, &[], Some(T));
    pair.put_away(T);
    assert_eq!(pair.stage(), Stage::HandOver);
    pair.take_up(TA);
    assert_eq!(pair.stage(), Stage::Answering(TA));
    pair.put_away(TA);
    assert_eq!(pair.stage(), Stage::Ready);
    pair.take_up(T);
    assert_eq!(pair.stage(), Stage::Answering(T), "to change something before it is open");
    assert!(pair.is_finished(TA) && !pair.is_finished(T));
}

#[test]
fn a_review_is_due_from_its_day_on_and_while_nobody_answers() {
    let day = date(2026, 10, 16);
    let with_plan = |mut pair: Partnership| {
        let (hands, what) = (Some(Hands::Ours), "Meet".to_owned());
        let draft = ActionDraft { hands, what, review: Some(day), ..ActionDraft::new(first()) };
        pair.plan.add(&draft).expect("it is ready");
        pair
    };
    let mut open = with_plan(open(Way::OneDevice, Opening::Nothing));
    assert!(!open.is_review_due(date(2026, 10, 15)));
    assert!(open.is_review_due(day) && open.is_review_due(date(2027, 1, 1)));
    let mut again = open.clone();
    again.begin_again();
    assert!(!again.is_review_due(day), "they answer again");
    let status = Some(Status::Dropped);
    open.plan.set_outcome(ActionId(1), Outcome { status, ..Outcome::default() });
    assert!(!open.is_review_due(day), "there is nothing left to look at");

    let mut own = with_plan(blank("own", Way::Alone(T)));
    assert!(!own.is_review_due(day), "not in the middle of answering");
    put_in(&mut own, T, sheet(LINE));
    assert!(own.is_review_due(day));
}

#[test]
fn there_is_something_to_look_back_on_once_there_are_actions_and_time_has_passed() {
    let [today, tomorrow] = [date(2026, 9, 4), date(2026, 9, 5)];
    let plan = |pair: &mut Partnership, review: Option<Date>| {
        let (hands, what) = (Some(Hands::Ours), "Meet".to_owned());
        let draft = ActionDraft { hands, what, ..ActionDraft::new(first()) };
        pair.plan.add(&draft).expect("it is ready");
        pair.plan.set_review_date(review);
    };
    let agree = |pair: &mut Partnership| {
        Role::ALL.into_iter().for_each(|role| pair.plan.agree(role, true, today));
    };
    /// On the day itself, and on the next.
    #[track_caller]
    fn check(pair: &Partnership, expected: [bool; 2]) {
        let days = [date(2026, 9, 4), date(2026, 9, 5)];
        assert_eq!(days.map(|day| pair.may_look_back(day)), expected);
    }
    let open = open(Way::OneDevice, Opening::Principles);
    check(&open, [false, false]);
    let mut draft = open.clone();
    plan(&mut draft, None);
    check(&draft, [false, false]);
    plan(&mut draft, Some(tomorrow));
    check(&draft, [false, true]);
    let mut agreed = open.clone();
    plan(&mut agreed, Some(date(2026, 10, 16)));
    agree(&mut agreed);
    check(&agreed, [false, true]);
    plan(&mut agreed, Some(date(2026, 10, 17)));
    assert!(agreed.may_look_back(date(2026, 10, 1)), "they had agreed before they changed it");
    let mut begun = open.clone();
    plan(&mut begun, None);
    let status = Some(Status::UnderWay);
    begun.plan.set_outcome(ActionId(1), Outcome { status, ..Outcome::default() });
    check(&begun, [true, true]);
    agreed.begin_again();
    check(&agreed, [false, false]);

    let mut own = blank("own", Way::Alone(T));
    own.saved = today.at(10, 42, 0, 0);
    check(&own, [false, false]);
    plan(&mut own, None);
    check(&own, [false, true]);
}

#[test]
fn a_partnership_is_blank_until_anything_but_the_way_is_put_in() {
    #[track_caller]
    fn check(put_in: impl Fn(&mut Partnership), is_blank: bool) {
        let mut pair = blank("oak", Way::TwoDevices(T));
        put_in(&mut pair);
        assert_eq!(pair.is_blank(), is_blank);
    }
    check(|_| {}, true);
    check(|pair| pair.way = Way::OneDevice, true);
    check(|pair| pair.holder = Some(TA), true);
    check(|pair| pair.set_label("Oak"), false);
    check(|pair| pair.sheet_mut(TA).set_private(statement(0), true), false);
    check(|pair| put_in(pair, TA, sheet(LINE)), false);
    check(|pair| pair.choose_frame(Frame::StartingOut), true);
    check(|pair| pair.other_sheets[1] = sheet(LINE), false);
    check(|pair| pair.opened = open(Way::OnPaper, Opening::Nothing).opened, false);
    check(|pair| pair.earlier.extend(open(Way::OnPaper, Opening::Nothing).opened), false);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_page_that_is_shown_instead_may_itself_be_shown(partnership in any_partnership()) {
        prop_assert_eq!(partnership.shown(partnership.home()), partnership.home());
        prop_assert_eq!(partnership.shown(partnership.once_both_here()), partnership.once_both_here());
        for asked in all_places() {
            let shown = partnership.shown(asked);
            prop_assert_eq!(partnership.shown(shown), shown, "asked for {:?}", asked);
            prop_assert!(shown == asked || shown == partnership.home());
        }
    }

    #[test]
    fn nobody_who_has_put_their_answers_away_is_at_the_device(partnership in any_partnership()) {
        prop_assume!(!partnership.is_alone());
        if let Some(role) = partnership.answering() {
            prop_assert!(!partnership.is_finished(role));
            prop_assert_eq!(&partnership.opened, &None);
            prop_assert_eq!(partnership.own_role(), Some(role));
        }
        if let Way::TwoDevices(own) = partnership.way {
            let other = Some(own.other());
            prop_assert!(partnership.answering() != other && partnership.own_role() != other);
            prop_assert_ne!(partnership.stage(), Stage::Sharing(own.other()));
        } else {
            prop_assert_eq!(partnership.own_role(), partnership.answering());
        }
    }

    #[test]
    fn a_page_with_answers_is_shown_only_to_whom_they_belong(partnership in any_partnership()) {
        let is_open_to = |least| {
            let enough = partnership.opened.as_ref().is_some_and(|open| open.opening >= least);
            enough && !partnership.is_alone()
        };
        for asked in all_places() {
            let may = match partnership.shown(asked) {
                Place::Tasks | Place::Answer(..) | Place::Check => {
                    partnership.answering().is_some()
                }
                Place::Principles | Place::Way => {
                    partnership.is_alone() || partnership.opened.is_none()
                }
                Place::Frame => partnership.opened.is_none(),
                Place::Profile | Place::Share => partnership.own_role().is_some(),
                Place::Talk(_) | Place::Again => is_open_to(Opening::Nothing),
                Place::Compare => is_open_to(Opening::Principles),
                Place::AfterTalking(_) => is_open_to(Opening::Statements),
                Place::Plan | Place::NewAction(_) | Place::NewActionOn(_)
                | Place::EditAction(_) | Place::Finish | Place::Review
                | Place::Print(Paper::Agreement | Paper::Request) => {
                    partnership.is_alone() || is_open_to(Opening::Nothing)
                }
                Place::Print(Paper::Report) => is_open_to(Opening::Principles),
                Place::Print(Paper::Own) => {
                    partnership.own_role().is_some() || is_open_to(Opening::Principles)
                }
                Place::Ready | Place::Opening => Role::ALL.into_iter().all(|role| partnership.is_finished(role)),
                _ => true,
            };
            prop_assert!(may, "{:?} is shown in {:?}", asked, partnership.stage());
        }
    }
}
