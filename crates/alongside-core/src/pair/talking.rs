//! Talking through the topics, one after the other.

use super::opened::Opened;
use super::place::Place;
use crate::answers::Opening;
use crate::bank::PrincipleId;

/// The pages before and after a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TalkWays {
    /// The topic before it, or the picture of all; where nothing is open the first topic, since there is no picture.
    pub back: Place,
    /// The topic after it, or the plan.
    pub next: Place,
}

impl Opened {
    /// The topic at which talk opens: the first that has not been talked about, or the first of all where each has.
    /// `None` where there is no topic.
    pub fn topic_to_open(&self) -> Option<PrincipleId> {
        let topics = self.compared().to_talk_about();
        let open = topics.iter().find(|&&topic| !self.talk.about_any_of(topic));
        open.or(topics.first()).copied()
    }

    /// The ways from a principle. One that is none of the topics leads to the first of them.
    pub fn talk_ways(&self, principle: PrincipleId) -> TalkWays {
        let topics = self.compared().to_talk_about();
        let place = topics.iter().position(|&topic| topic == principle);
        let topic = |place: Option<usize>| {
            let topic = place.and_then(|place| topics.get(place)).copied();
            topic.map(|topic| Place::Talk(Some(topic)))
        };
        let start = match self.opening {
            Opening::Nothing => Place::Talk(topics.first().copied()),
            Opening::Principles | Opening::Statements => Place::Compare,
        };
        TalkWays {
            back: topic(place.and_then(|place| place.checked_sub(1))).unwrap_or(start),
            next: topic(Some(place.map_or(0, |place| place + 1))).unwrap_or(Place::Plan),
        }
    }
}
