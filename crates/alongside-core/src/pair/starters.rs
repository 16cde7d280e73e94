//! What a plan may start from: the statements that matter.

use super::partnership::Partnership;
use crate::bank::StatementId;
use crate::results::comparison::{Order, StatementPair};
use crate::results::findings::{Rated, to_look_at};

/// How many statements an empty plan offers to start from.
const STARTERS: usize = 5;

/// A statement to start from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// Which statement.
    pub statement: StatementId,
    /// What the statement says, and what was said of it.
    pub words: String,
}

/// At most five statements to start a plan from: for one person those rated Sometimes or below, for
/// two those furthest apart of what they talk about first and of what is left to look at, or where they see
/// things alike those both rated low. None of two people's statements before they are open.
pub fn starters(partnership: &Partnership) -> Vec<Starter> {
    let mut all = match (&partnership.opened, partnership.answering()) {
        (Some(opened), _) => {
            let pair = opened.compared();
            let groups = pair.groups();
            let cards = groups.topics.iter().flat_map(|topic| &topic.cards).map(|card| card.pair);
            let apart = Order::BiggestDifference.sort(cards.chain(groups.more_to_look_at));
            let alike = pair.alike().map(|alike| alike.statements).unwrap_or_default();
            apart.into_iter().chain(alike).map(of_two).collect()
        }
        (None, Some(role)) => {
            let rated = to_look_at(partnership.sheet(role), partnership.principles).into_iter();
            let words = |statement: StatementId| statement.get().wording(role);
            let starter = |(statement, word): (StatementId, &str)| Starter {
                statement,
                words: format!("{} ({word})", words(statement)),
            };
            let word = |rated: Rated| rated.rating.word(partnership.frame);
            rated.map(|rated| starter((rated.statement, word(rated)))).collect()
        }
        (None, None) => Vec::new(),
    };
    all.truncate(STARTERS);
    all
}

fn of_two(pair: StatementPair) -> Starter {
    let statement = pair.statement;
    let construct = statement.get().construct;
    let words = match pair.words() {
        Some(gap) => format!("{construct} ({})", gap.to_ascii_lowercase()),
        None => construct.to_owned(),
    };
    Starter { statement, words }
}
