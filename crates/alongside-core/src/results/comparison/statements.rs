//! Statement by statement: both ratings, how far apart they are, and how often they are alike.

use super::{LOOK_FIRST, Pair, WORTH_A_TALK};
use crate::answers::{Rating, Said};
use crate::bank::{PrincipleId, PrincipleSet, StatementId};
use crate::content::comparison::count::{self, apart};
use crate::content::comparison::topic;
use crate::sorted;

/// One statement as the two of them rated it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementPair {
    /// Which statement.
    pub statement: StatementId,
    /// Who of the two rated it, and how.
    pub ratings: Ratings,
}

/// Who rated a statement, and how.
///
/// A rating that stands alone isn't given: beside it would be seen whose is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ratings {
    /// Both people rated it, in the order of [`crate::bank::Role::ALL`].
    Both([Rating; 2]),
    /// One of the two rated it, and the other said that it doesn't apply or that they don't know, or keeps their
    /// answer private. That is not a gap.
    One,
    /// Neither of the two rated it, or one of them left it out: there is nothing to ask about.
    Neither,
}

/// How far apart two ratings of one statement are (docs/product.md, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementGap {
    /// The ratings are equal, or one step apart.
    Similar,
    /// The ratings are two steps apart.
    WorthATalk,
    /// The ratings are three or four steps apart.
    LookFirst,
}

impl StatementPair {
    /// How many steps apart the two ratings are, 0 to 4. `None` unless both rated it.
    pub fn steps(self) -> Option<u8> {
        match self.ratings {
            Ratings::Both([teacher, ta]) => Some(teacher.value().abs_diff(ta.value())),
            Ratings::One | Ratings::Neither => None,
        }
    }

    /// The class of the gap. `None` unless both rated it.
    pub fn gap(self) -> Option<StatementGap> {
        self.steps().map(|steps| match steps {
            LOOK_FIRST.. => StatementGap::LookFirst,
            WORTH_A_TALK.. => StatementGap::WorthATalk,
            _ => StatementGap::Similar,
        })
    }

    /// The gap in words. `None` when neither rated it.
    pub fn words(self) -> Option<&'static str> {
        match (self.ratings, self.steps()) {
            (Ratings::Neither, _) => None,
            (Ratings::One, _) => Some("One of you may see more of this"),
            (_, Some(0)) => Some("The same answer"),
            (_, Some(1)) => Some("One step apart"),
            (_, Some(2)) => Some("Two steps apart"),
            (_, Some(3)) => Some("Three steps apart"),
            _ => Some("Four steps apart"),
        }
    }

    /// The statement as the one of its principle to look at first, and how far apart it is. `None` where neither
    /// rated it.
    pub fn look_first(self) -> Option<String> {
        let apart = self.words()?.to_ascii_lowercase();
        Some(topic::look_first_at(apart, self.statement.get().in_sentence()))
    }

    /// Whether the gap is two steps or more.
    pub(super) fn is_worth_a_talk(self) -> bool {
        self.gap() >= Some(StatementGap::WorthATalk)
    }

    /// The lower of the two ratings, then the higher. `None` unless both rated it.
    pub(super) fn low_and_high(self) -> Option<[Rating; 2]> {
        match self.ratings {
            Ratings::Both([teacher, ta]) => Some([teacher.min(ta), teacher.max(ta)]),
            Ratings::One | Ratings::Neither => None,
        }
    }
}

/// What the statements are put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The statements furthest apart come first.
    #[default]
    BiggestDifference,
    /// The statements stand as in the audit.
    Audit,
    /// The statements rated highest come first, by the lower of the two ratings and then by the higher: high
    /// means high for both, and nothing is added up across them.
    MostPositive,
}

impl Order {
    /// Every order, in that of the page.
    pub const ALL: [Order; 3] = [Order::BiggestDifference, Order::Audit, Order::MostPositive];

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Order::BiggestDifference => "Biggest difference",
            Order::Audit => "Audit order",
            Order::MostPositive => "Most positive",
        }
    }

    /// The statements in this order. What one or neither rated comes last, but for the audit
    /// order, and what is alike is in bank order.
    pub fn sort(self, pairs: impl IntoIterator<Item = StatementPair>) -> Vec<StatementPair> {
        sorted::by_key(pairs, |pair| self.key(*pair))
    }

    fn key(self, pair: StatementPair) -> (u8, u8, StatementId) {
        // No rating and no difference is above 5, so 6 and 7 come after every pair of ratings.
        let (first, second) = match (self, pair.ratings) {
            (Order::Audit, _) => (0, 0),
            (_, Ratings::One) => (6, 0),
            (_, Ratings::Neither) => (7, 0),
            (Order::BiggestDifference, Ratings::Both([teacher, ta])) => {
                (5 - teacher.value().abs_diff(ta.value()), 0)
            }
            (Order::MostPositive, Ratings::Both([teacher, ta])) => {
                (5 - teacher.min(ta).value(), 5 - teacher.max(ta).value())
            }
        };
        (first, second, pair.statement)
    }
}

/// How many of the statements that both rated they see alike (docs/product.md, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How many got the same answer from both.
    pub same: usize,
    /// How many are one step apart.
    pub one_apart: usize,
    /// How many are two steps apart or more.
    pub further_apart: usize,
}

impl Count {
    /// How many statements both rated.
    pub fn shared(self) -> usize {
        self.same + self.one_apart + self.further_apart
    }

    /// The line at the head of the page: how many answers are the same.
    pub fn headline(self) -> String {
        match (self.same, self.shared()) {
            (_, 0) => count::NONE_SHARED.to_owned(),
            (0, 1) => count::ONE_DIFFERENT.to_owned(),
            (_, 1) => count::ONE_SAME.to_owned(),
            (0, shared) => count::none_same(shared),
            (same, shared) if same == shared => count::all_same(shared),
            (same, shared) => count::some_same(same, shared),
        }
    }

    /// The line under the headline: how far apart the other answers are. `None` where the headline says it
    /// all.
    pub fn lead(self) -> Option<String> {
        let with_question = |words: String| format!("{words} {}", apart::A_QUESTION);
        let Count { one_apart: one, further_apart: further, .. } = self;
        match (one, further) {
            (0, 0) => None,
            (_, 0) => Some(apart::one_step(one)),
            (0, _) => Some(with_question(apart::further(further))),
            _ => Some(with_question(apart::both(further, one))),
        }
    }
}

impl Pair<'_> {
    /// How many of the statements that both rated they see alike. `None` where statements aren't open: no count
    /// of them is shown then (docs/product.md, section 3).
    pub fn count(self) -> Option<Count> {
        let mut count = Count::default();
        for steps in self.open_statements().filter_map(StatementPair::steps) {
            match steps {
                0 => count.same += 1,
                1 => count.one_apart += 1,
                _ => count.further_apart += 1,
            }
        }
        self.shows_statements().then_some(count)
    }

    /// Every statement of the principles that both answered. None where statements aren't open.
    pub fn statements(self, order: Order) -> Vec<StatementPair> {
        order.sort(self.open_statements())
    }

    /// Every statement of the principles that both answered, in bank order; none where statements aren't
    /// open.
    pub(super) fn open_statements(self) -> impl Iterator<Item = StatementPair> {
        let principles = self.principles().filter(|_| self.shows_statements());
        let principles = principles.into_iter().flat_map(PrincipleSet::iter);
        principles.flat_map(PrincipleId::statements).map(move |statement| {
            let ratings = match self.said(statement) {
                [Said::Rated(teacher), Said::Rated(ta)] => Ratings::Both([teacher, ta]),
                [Said::Rated(_), Said::Withheld] | [Said::Withheld, Said::Rated(_)] => Ratings::One,
                _ => Ratings::Neither,
            };
            StatementPair { statement, ratings }
        })
    }
}
