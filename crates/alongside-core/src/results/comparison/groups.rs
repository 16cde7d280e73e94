//! What to look at in which order: strengths first, then what to talk about, then everything
//! (docs/product.md, section 6, "Compare").

use core::cmp::Reverse;

use super::statements::{Order, Ratings, StatementGap, StatementPair};
use super::{Gap, Pair, PairFinding, Together, View};
use crate::answers::{Opening, Rating};
use crate::bank::{Frame, Line, PrincipleId, PrincipleSet, SCORING};
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
    /// Every shared strength, in bank order. One whose means are more than a step apart is here all the
    /// same, and its sentence says both: the two of them do see a strength.
    pub working_well: Vec<PairFinding>,
    /// The principles to talk about first: at most three, in the order of [`Reason`].
    pub topics: Vec<Topic>,
    /// The statements three or four steps apart that no topic lists, the furthest apart first, also from inside a
    /// shared strength: none of them is left unsaid while a smaller gap is listed. None where statements aren't
    /// open.
    pub more_to_look_at: Vec<StatementPair>,
    /// Every principle that both answered, in bank order.
    pub all: Vec<PairFinding>,
    /// The thread of time, which is never a topic; `None` where too few of its statements were asked.
    pub time: Option<PairFinding>,
    /// The statements that one of the two rated, in bank order: not gaps, but worth asking about.
    /// None where statements aren't open.
    pub one_sees_more: Vec<StatementPair>,
}

/// A principle to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Which principle.
    pub principle: PrincipleId,
    /// The principle, as the two of them see it.
    pub finding: PairFinding,
    /// Why it is to be talked about.
    pub reason: Reason,
    /// Its statements that are worth a talk, the furthest apart first. None where statements
    /// aren't open, or where the five of all topics are further apart: those left over stand in
    /// the list of all statements.
    pub cards: Vec<StatementPair>,
}

/// Why a principle is to be talked about, the strongest reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A statement is four or three steps apart, where statements are open; the furthest apart come first.
    LookFirst,
    /// The means are more than a step apart; the furthest apart come first.
    SeenDifferently,
    /// Both people see something to build.
    SharedToBuild,
    /// The two share neither a strength nor something to build, their means are alike, and statements are two or
    /// more steps apart both ways, where they are open.
    CancellingOut,
    /// A statement is two steps apart, where statements are open.
    WorthATalk,
}

impl Topic {
    /// The finding in a sentence. Where it is one statement that is worth a talk, it says so.
    pub fn sentence(&self) -> String {
        let has_more_to_say = self.finding.together == Together::SharedToBuild
            || self.finding.view == View::CancellingOut
            || self.finding.is_seen_differently();
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

impl Pair<'_> {
    /// The principles in the groups of the page.
    pub fn groups(self) -> Groups {
        let mut all = self.findings();
        let time = all.pop_if(|it| it.line == Line::Time);
        let is_strength = |it: &&PairFinding| it.together == Together::SharedStrength;
        let one = |it: &StatementPair| it.ratings == Ratings::One;
        let topics = self.topics(&all);
        let is_listed = |it: &StatementPair| {
            topics.iter().flat_map(|topic| &topic.cards).any(|card| card == it)
        };
        let far = |it: &StatementPair| it.gap() == Some(StatementGap::LookFirst) && !is_listed(it);
        let more = Order::BiggestDifference.sort(self.open_statements().filter(far));
        Groups {
            working_well: all.iter().filter(is_strength).cloned().collect(),
            more_to_look_at: more,
            topics,
            one_sees_more: self.open_statements().filter(one).collect(),
            all,
            time,
        }
    }

    /// What to say where no open statement is two steps apart and no principle is seen differently
    /// (docs/product.md, section 6, "Compare"). `None` where something is, or where there is nothing to
    /// compare.
    pub fn alike(self) -> Option<Alike> {
        let mut findings = self.findings();
        findings.retain(|it| it.line != Line::Time);
        let is_apart = findings.iter().any(PairFinding::is_seen_differently);
        let is_nothing_to_say = match self.count() {
            Some(count) => count.shared() == 0 || count.further_apart > 0,
            None => findings.iter().all(|it| it.gap.is_none()),
        };
        if is_nothing_to_say || is_apart {
            return None;
        }
        let statements = low(self.open_statements());
        let any = |found| findings.iter().any(|it| it.together == found);
        let is_high = match self.shows_statements() {
            true => statements.is_empty(),
            false => {
                any(Together::SharedStrength)
                    && !(any(Together::Mixed) || any(Together::SharedToBuild))
            }
        };
        let sentence = match (is_high, self.shows_statements(), self.frame()) {
            (true, true, _) => alike::ALL_HIGH,
            (true, false, _) => alike::principles::ALL_HIGH,
            (false, false, _) => alike::principles::LOOK_AT_LOW,
            (false, true, Frame::LookingBack) => alike::looking_back::LOOK_AT_LOW,
            (false, true, Frame::StartingOut) => alike::starting_out::LOOK_AT_LOW,
        };
        Some(Alike { sentence, statements })
    }

    /// The principles that the two talk about one after the other: the topics, or where nothing is far apart those
    /// of what both rated low, at most three. Where nothing is open it is every principle that both answered.
    pub fn to_talk_about(self) -> Vec<PrincipleId> {
        if self.opening == Opening::Nothing {
            return self.principles().into_iter().flat_map(PrincipleSet::iter).collect();
        }
        let topics: Vec<_> = self.topics(&self.findings()).iter().map(|it| it.principle).collect();
        if !topics.is_empty() {
            return topics;
        }
        let mut low = Vec::new();
        for pair in self.alike().into_iter().flat_map(|alike| alike.statements) {
            if low.len() < TOPICS && !low.contains(&pair.statement.principle()) {
                low.push(pair.statement.principle());
            }
        }
        low
    }

    /// The statements of a principle that are worth a talk, the furthest apart first; where none is, those that
    /// both rated in the middle of the scale or below, the lowest first. None where statements aren't open.
    pub fn cards(self, principle: PrincipleId) -> Vec<StatementPair> {
        let own = || self.open_statements().filter(|it| it.statement.principle() == principle);
        let worth = Order::BiggestDifference.sort(own().filter(|it| it.is_worth_a_talk()));
        match worth.is_empty() {
            false => worth,
            true => low(own()),
        }
    }

    fn topics(self, findings: &[PairFinding]) -> Vec<Topic> {
        let ranked = findings.iter().filter_map(|it| {
            let principle = it.line.principle()?;
            Some((self.reason(principle, it)?, principle, it))
        });
        let ranked = sorted::by_key(ranked, |&(rank, ..)| rank);
        let chosen = || ranked.iter().take(TOPICS);
        let is_chosen = |pair: &StatementPair| {
            chosen().any(|&(_, principle, _)| principle == pair.statement.principle())
        };
        let worth = self.open_statements().filter(|pair| pair.is_worth_a_talk());
        let mut listed = Order::BiggestDifference.sort(worth.filter(is_chosen));
        listed.truncate(CARDS);
        let topic = |&(rank, principle, finding): &(Rank, PrincipleId, &PairFinding)| {
            let own = listed.iter().filter(|it| it.statement.principle() == principle);
            let cards = own.copied().collect();
            Topic { principle, finding: finding.clone(), reason: rank.reason, cards }
        };
        chosen().map(topic).collect()
    }

    /// Why a principle is to be talked about, and where it ranks.
    fn reason(self, principle: PrincipleId, finding: &PairFinding) -> Option<Rank> {
        if finding.together == Together::SharedStrength {
            return None;
        }
        let own = self.open_statements().filter(|it| it.statement.principle() == principle);
        let widest = own.max_by_key(|pair| pair.steps());
        let (gap, steps) = widest.map_or((None, None), |pair| (pair.gap(), pair.steps()));
        let reason = if gap == Some(StatementGap::LookFirst) {
            Reason::LookFirst
        } else if finding.is_seen_differently() {
            Reason::SeenDifferently
        } else if finding.together == Together::SharedToBuild {
            Reason::SharedToBuild
        } else if finding.view == View::CancellingOut {
            Reason::CancellingOut
        } else if gap == Some(StatementGap::WorthATalk) {
            Reason::WorthATalk
        } else {
            return None;
        };
        let steps = steps.filter(|_| reason == Reason::LookFirst);
        let gap = finding.gap.filter(|_| finding.is_seen_differently());
        Some(Rank { reason, steps: Reverse(steps), gap: Reverse(gap) })
    }
}

/// Where a topic stands among the others: by its reason, then the furthest apart first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    reason: Reason,
    steps: Reverse<Option<u8>>,
    gap: Reverse<Option<Gap>>,
}

/// The statements that both rated in the middle of the scale or below, the lowest first.
fn low(statements: impl Iterator<Item = StatementPair>) -> Vec<StatementPair> {
    let is_low = |pair: &StatementPair| {
        pair.low_and_high().is_some_and(|[_, higher]| higher <= Rating::Sometimes)
    };
    sorted::by_key(statements.filter(is_low), |pair| pair.low_and_high())
}
