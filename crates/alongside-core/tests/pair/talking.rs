//! Talking through the topics.

use alongside_core::answers::Opening;
use alongside_core::pair::{Opened, Place, Talk, TalkWays};
use alongside_testing::pairs::shared;
use alongside_testing::sheets::principle;
use jiff::civil::date;

/// Two people with the topics 5, 2 and 4, in this order, where anything is open.
fn opened(opening: Opening) -> Opened {
    let rows = [
        (5, "4 4 4 4 5", "3 3 3 3 2"),
        (2, "4 4 4 4 5", "3 3 3 3 3"),
        (4, "2 2 2 2 2", "2 2 2 2 2"),
    ];
    let at = date(2026, 9, 4);
    Opened { at, opening, first: None, pair: shared(&rows), talk: Talk::default() }
}

fn talk(number: u8) -> Place {
    Place::Talk(Some(principle(number)))
}

#[test]
fn talk_opens_at_the_first_topic_that_has_not_been_talked_about() {
    let mut opened = opened(Opening::Principles);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let topic = opened.topic_to_open().expect("there are topics");
        seen.push(topic.number());
        opened.talk.set_about_topic(topic, true);
    }
    assert_eq!(seen, [5, 2, 4, 5], "and at the first again once all are");
}

#[test]
fn the_topics_lead_from_the_picture_of_all_to_the_plan() {
    let opened = opened(Opening::Principles);
    let ways = |number| {
        let TalkWays { back, next } = opened.talk_ways(principle(number));
        (back, next)
    };
    assert_eq!(ways(5), (Place::Compare, talk(2)));
    assert_eq!(ways(2), (talk(5), talk(4)));
    assert_eq!(ways(4), (talk(2), Place::Plan));
    assert_eq!(ways(7), (Place::Compare, talk(5)), "what is no topic leads to the first");
}

#[test]
fn where_nothing_is_open_there_is_no_picture_to_go_back_to() {
    let opened = opened(Opening::Nothing);
    let TalkWays { back, next } = opened.talk_ways(principle(1));
    assert_eq!((back, next), (talk(1), talk(2)));
    assert_eq!(opened.talk_ways(principle(8)).next, Place::Plan);
}
