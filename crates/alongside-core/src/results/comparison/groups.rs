//! What to look at in which order: strengths first, then what to talk about, then everything
//! (docs/product.md, section 6, "Compare").

use core::cmp::Reverse;

use super::statements::{Order, Ratings, StatementGap, StatementPair};
use super::words::{SEEN_DIFFERENTLY, SHARED_TO_BUILD, SIMILAR_OVERALL};
use super::{Gap, Pair, PairFinding, Together, View};
use crate::answers::Rating;
use crate::bank::{PrincipleId, SCORING};
use crate::content::comparison::{alike, topic};
use crate::sorted;

/// The most topics to talk about first (docs/product.md, section 4, step 5).
const TOPICS: usize = 3;

/// The most statements with a gap that are listed, over all topics (bank, `scoring.max_statements_to_list`;
/// docs/product.md, section 3).
pub const CARDS: usize = SCORING.max_statements_to_list;

/// The principles as the page groups them. No principle is in both of the first two groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// Every shared strength, in bank order. One whose means are a step apart is here all the
    /// same, and its sentence says both: the two of them do see a strength.
    pub working_well: Vec<PairFinding>,
    /// The principles to talk about first: at most three, in the order of [`Reason`].
    pub topics: Vec<Topic>,
    /// Every principle that both answered, in bank order.
    pub all: Vec<PairFinding>,
    /// The statements that one of the two rated, in bank order: not gaps, but worth asking about.
    /// None where statements aren't open.
    pub one_sees_more: Vec<StatementPair>,
}

/// A principle to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The principle, as the two of them see it.
    pub finding: PairFinding,
    /// Why it is to be talked about.
    pub reason: Reason,
    /// Its statements that are worth a talk, the furthest apart first. None where statements
    /// aren't open, or where the five of all topics are further apart: those left over stand in
    /// the list of all statements.
    pub cards: Vec<Card>,
    /// What to talk about where there is no card.
    pub prompt: Option<&'static str>,
}

/// A statement to talk about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// The statement, with what the two rated it.
    pub pair: StatementPair,
    /// A question for the two of them. The bank's questions are for a whole principle, so each
    /// card of a topic gets the next one, and past the last there is none.
    pub prompt: Option<&'static str>,
}

/// Why a principle is to be talked about, the strongest reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The means are a step or more apart; the furthest apart come first.
    SeenDifferently,
    /// A statement is three or four steps apart, where statements are open.
    LookFirst,
    /// The means are alike, and statements are two or more steps apart both ways.
    CancellingOut,
    /// Both people see something to build.
    SharedToBuild,
    /// A statement is two steps apart, where statements are open.
    WorthATalk,
}

impl Reason {
    /// The reason in a few words.
    pub fn words(self) -> &'static str {
        match self {
            Reason::SeenDifferently => SEEN_DIFFERENTLY,
            Reason::LookFirst => "Look here first",
            Reason::CancellingOut => SIMILAR_OVERALL,
            Reason::SharedToBuild => SHARED_TO_BUILD,
            Reason::WorthATalk => "Worth a talk",
        }
    }
}

impl Topic {
    /// The finding in a sentence. Where it is one statement that is worth a talk, it says so.
    pub fn sentence(&self) -> String {
        let has_more_to_say = self.finding.together == Together::SharedToBuild
            || self.finding.view == View::CancellingOut;
        match self.reason {
            Reason::LookFirst if !has_more_to_say => topic::LOOK_FIRST.to_owned(),
            Reason::WorthATalk => topic::WORTH_A_TALK.to_owned(),
            _ => self.finding.sentence(),
        }
    }
}

/// What to say where nothing is far apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// Where to go from here. What both rated low is looked at; where there is none of it, and
    /// where only principle results are open and each that can be compared is a shared strength,
    /// the question is what to be surer of.
    pub sentence: &'static str,
    /// The statements that both rated Sometimes or below, lowest first. None where statements
    /// aren't open.
    pub statements: Vec<StatementPair>,
}

impl Order {
    /// The topics and their cards in this order. The order of the cards orders the topics too, but where it
    /// is that of the biggest difference: then the reasons to talk stand as they are.
    pub fn arrange(self, topics: &[Topic]) -> Vec<Topic> {
        let cards = || topics.iter().flat_map(|topic| &topic.cards).map(|card| card.pair);
        let first: Vec<PrincipleId> = match self {
            Order::BiggestDifference => Vec::new(),
            Order::Audit => PrincipleId::all().collect(),
            Order::MostPositive => {
                self.sort(cards()).iter().map(|pair| pair.statement.principle()).collect()
            }
        };
        let place = |topic: &Topic| {
            let is_it = |principle: &PrincipleId| *principle == topic.finding.principle;
            first.iter().position(is_it).unwrap_or(first.len())
        };
        let with_cards = |mut topic: Topic| {
            let cards = self.sort(topic.cards.iter().map(|card| card.pair));
            let card =
                |pair: StatementPair| topic.cards.iter().find(|card| card.pair == pair).copied();
            topic.cards = cards.into_iter().filter_map(card).collect();
            topic
        };
        sorted::by_key(topics.to_vec(), place).into_iter().map(with_cards).collect()
    }
}

impl Pair<'_> {
    /// The principles in the groups of the page.
    pub fn groups(self) -> Groups {
        let all = self.findings();
        let is_strength = |it: &&PairFinding| it.together == Together::SharedStrength;
        let one = |it: &StatementPair| it.ratings == Ratings::One;
        Groups {
            working_well: all.iter().filter(is_strength).cloned().collect(),
            topics: self.topics(&all),
            one_sees_more: self.open_statements().filter(one).collect(),
            all,
        }
    }

    /// What to say where no statement is two steps apart and no principle is seen differently
    /// (docs/product.md, section 6, "Compare"). `None` where something is, or where there is nothing to
    /// compare.
    pub fn alike(self) -> Option<Alike> {
        let count = self.count();
        let findings = self.findings();
        let is_apart = findings.iter().any(PairFinding::is_seen_differently);
        if count.shared() == 0 || count.further_apart > 0 || is_apart {
            return None;
        }
        let low = self.open_statements().filter(|pair| {
            pair.low_and_high().is_some_and(|[_, higher]| higher <= Rating::Sometimes)
        });
        let statements = sorted::by_key(low, |pair| pair.low_and_high());
        let any = |found| findings.iter().any(|it| it.together == found);
        let is_high = match self.shows_statements() {
            true => statements.is_empty(),
            false => {
                any(Together::SharedStrength)
                    && !(any(Together::Mixed) || any(Together::SharedToBuild))
            }
        };
        let sentence = match is_high {
            true => alike::ALL_HIGH,
            false => alike::LOOK_AT_LOW,
        };
        Some(Alike { sentence, statements })
    }

    fn topics(self, findings: &[PairFinding]) -> Vec<Topic> {
        let ranked = findings.iter().filter_map(|it| Some((self.reason(it)?, it)));
        let ranked = sorted::by_key(ranked, |&((reason, gap), _)| (reason, Reverse(gap)));
        let chosen = || ranked.iter().take(TOPICS);
        let is_chosen = |pair: &StatementPair| {
            chosen().any(|(_, finding)| finding.principle == pair.statement.principle())
        };
        let worth = self.open_statements().filter(|pair| pair.is_worth_a_talk());
        let mut listed = Order::BiggestDifference.sort(worth.filter(is_chosen));
        listed.truncate(CARDS);
        let topic = |&((reason, _), finding): &((Reason, Option<Gap>), &PairFinding)| {
            let prompts = finding.principle.discussion_prompts();
            let own = listed.iter().filter(|it| it.statement.principle() == finding.principle);
            let card = |(place, &pair)| Card { pair, prompt: prompts.get(place).copied() };
            let cards: Vec<Card> = own.enumerate().map(card).collect();
            let prompt = prompts.first().copied().filter(|_| cards.is_empty());
            Topic { finding: finding.clone(), reason, cards, prompt }
        };
        chosen().map(topic).collect()
    }

    /// Why a principle is to be talked about, with the gap that orders those seen differently.
    fn reason(self, finding: &PairFinding) -> Option<(Reason, Option<Gap>)> {
        if finding.together == Together::SharedStrength {
            return None;
        }
        if finding.is_seen_differently() {
            return Some((Reason::SeenDifferently, finding.gap));
        }
        let own = self.open_statements().filter(|it| it.statement.principle() == finding.principle);
        let widest = own.filter_map(StatementPair::gap).max();
        let reason = if widest == Some(StatementGap::LookFirst) {
            Reason::LookFirst
        } else if finding.view == View::CancellingOut {
            Reason::CancellingOut
        } else if finding.together == Together::SharedToBuild {
            Reason::SharedToBuild
        } else if widest == Some(StatementGap::WorthATalk) {
            Reason::WorthATalk
        } else {
            return None;
        };
        Some((reason, None))
    }
}
