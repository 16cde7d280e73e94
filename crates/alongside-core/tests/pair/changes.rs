//! What a person says of a partnership on the way through it.

use alongside_core::answers::{Opening, Rating};
use alongside_core::bank::{Frame, PrincipleSet, Role};
use alongside_core::leader::{Minutes, Salt, SetUp};
use alongside_core::pair::{Partnership, PartnershipId, Stage, Way};
use jiff::civil::date;

use alongside_testing::sheets::{T, TA, blank, first, principle, statement, willing};

fn three() -> PrincipleSet {
    PrincipleSet::of([1, 4, 6].map(principle)).expect("three are some")
}

fn open() -> Partnership {
    let mut pair = willing(Way::OneDevice, Opening::Statements, Opening::Statements);
    pair.open(None);
    pair
}

#[test]
fn a_session_says_which_principles_and_without_one_it_is_all() {
    let mut pair = blank("oak", Way::OneDevice);
    let set_up = SetUp::new(Minutes::FortyFive, three());
    pair.begin(Way::OneDevice, Frame::LookingBack, Some(TA), Some(set_up.clone()));
    assert_eq!((pair.holder, pair.principles, &pair.set_up), (Some(TA), three(), &Some(set_up)));
    pair.begin(Way::Alone(T), Frame::LookingBack, None, None);
    assert_eq!(pair, blank("oak", Way::Alone(T)));
}

#[test]
fn a_pair_that_answers_in_another_way_has_put_the_device_down() {
    let mut pair = blank("oak", Way::OneDevice);
    pair.take_up(T);
    pair.put_down();
    assert_eq!((pair.stage(), pair.sheet(T).is_finished()), (Stage::HandOver, false));
    pair.take_up(T);
    pair.answer_by(Way::OnPaper);
    assert_eq!((pair.way, pair.holder), (Way::OnPaper, None));
}

#[test]
fn whoever_is_joined_may_check_their_answers_again() {
    for way in [Way::OneDevice, Way::TwoDevices(TA)] {
        let mut alone = blank("oak", Way::Alone(TA));
        alone.sheet_mut(TA).set_finished(true);
        alone.be_joined(TA, way);
        assert_eq!((alone.way, alone.stage()), (way, Stage::Answering(TA)));
    }
}

#[test]
fn the_first_random_part_of_a_pair_code_stands() {
    let mut pair = open();
    pair.keep_salt(Salt::new(7));
    pair.keep_salt(Salt::new(8));
    assert_eq!(pair.salt, Some(Salt::new(7)));
}

#[test]
fn a_second_copy_differs_by_its_id_alone() {
    let id = PartnershipId::parse("elm").expect("a plain word");
    let second = open().with_id(id.clone());
    assert_eq!(second.id, id);
    assert_eq!(second.with_id(open().id), open());
}

#[test]
fn what_comes_of_talking_stands_beside_what_was_opened() {
    let mut pair = open();
    let pair_before = open();
    pair.speak_first(Some(TA));
    pair.talk_about(statement(3), true);
    pair.talk_about_topic(first(), true);
    pair.rate_after_talking(T, statement(3), Some(Rating::Always));
    pair.choose_principles(three());
    pair.date_change(date(2026, 9, 9).at(8, 0, 0, 0));
    let (now, before) = (pair.opened.as_ref(), pair_before.opened.as_ref());
    let (now, before) = now.zip(before).expect("both are open");
    assert_eq!((&now.pair, now.at, now.opening), (&before.pair, before.at, before.opening));
    assert_eq!(now.first, Some(TA));
    assert!(now.talk.about(statement(3)) && now.talk.about_topic(first()));
    assert_eq!(now.talk.after(T, statement(3)), Some(Rating::Always));
    pair.rate_after_talking(T, statement(3), None);
    let after = |role: Role| pair.opened.as_ref().and_then(|it| it.talk.after(role, statement(3)));
    assert_eq!(Role::ALL.map(after), [None, None]);
}

#[test]
fn nothing_is_said_of_a_round_that_is_not_open() {
    let mut pair = willing(Way::OneDevice, Opening::Statements, Opening::Statements);
    let before = pair.clone();
    pair.speak_first(Some(T));
    pair.talk_about(statement(0), true);
    pair.talk_about_topic(first(), true);
    pair.rate_after_talking(T, statement(0), Some(Rating::Never));
    assert_eq!(pair, before);
}
