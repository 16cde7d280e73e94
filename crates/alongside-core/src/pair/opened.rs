//! Two sheets once they are open: frozen, with what has been said about them since.

use jiff::civil::Date;

use crate::answers::{ExtraId, Opening, Rating, SharedSheet};
use crate::bank::{Frame, PRINCIPLES, PrincipleId, Role, STATEMENTS, StatementId};
use crate::leader::SetUp;
use crate::results::comparison::{Order, Pair, PairFinding, Ratings, then_and_now};
use crate::results::findings::Finding;

/// One round: both people's answers as they were opened together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The day on which it was opened.
    pub at: Date,
    /// What the two of them opened.
    pub opening: Opening,
    /// Who speaks first on each topic, if that has been said.
    pub first: Option<Role>,
    /// Both people's answers, in the order of [`Role::ALL`]. Nothing changes these any more.
    pub pair: [SharedSheet; 2],
    /// What has been talked about, and which ratings were changed by it.
    pub talk: Talk,
}

impl Opened {
    /// The frame in which the two answered.
    pub fn frame(&self) -> Frame {
        self.pair[0].frame()
    }

    /// The two sheets, as far as they are open.
    pub fn compared(&self) -> Pair<'_> {
        Pair::new(&self.pair, self.opening)
    }

    /// One person's findings. None of them has a mean where either person has too few answers, so that it can't be
    /// read off whose were missing (docs/product.md, section 3).
    pub fn findings_of(&self, role: Role) -> Vec<Finding> {
        let own = |it: PairFinding| Finding {
            line: it.line,
            mean: it.means.map(|means| means[role.index()]),
        };
        self.compared().findings().into_iter().map(own).collect()
    }

    /// Both ratings of a statement. `None` where statements aren't open or not both rated it.
    pub fn both(&self, statement: StatementId) -> Option<[Rating; 2]> {
        let mut open = self.compared().statements(Order::Audit).into_iter();
        match open.find(|pair| pair.statement == statement)?.ratings {
            Ratings::Both(ratings) => Some(ratings),
            Ratings::One | Ratings::Neither => None,
        }
    }

    /// Both ratings of each of the session's own statements, where both people rated it. `None` where
    /// statements aren't open, or where not both answered these very statements.
    pub fn extra(&self, set_up: &SetUp) -> Option<Vec<(ExtraId, Option<[Rating; 2]>)>> {
        let mark = set_up.extra_mark()?;
        let of = |sheet: &SharedSheet| sheet.extra().filter(|extra| extra.mark == mark).cloned();
        let [teacher, ta] = self.pair.each_ref().map(of);
        let (teacher, ta) = (teacher?, ta?);
        if self.opening < Opening::Statements {
            return None;
        }
        let both = |id: ExtraId| {
            let ratings = teacher.ratings[id.index()].zip(ta.ratings[id.index()]);
            ratings.map(|(teacher, ta)| [teacher, ta])
        };
        Some(set_up.extra_with_ids().map(|(id, _)| (id, both(id))).collect())
    }

    /// `theirs` with what `ours` changed since `base` on top; without a base both have opened the
    /// round since.
    pub(crate) fn merged(base: Option<&Opened>, ours: &Opened, theirs: &Opened) -> Opened {
        let ours_stands = base.is_none_or(|base| {
            (ours.at, ours.opening, &ours.pair) != (base.at, base.opening, &base.pair)
        });
        let mut merged = if ours_stands { ours.clone() } else { theirs.clone() };
        let first = base.and_then(|base| base.first);
        merged.first = if ours.first != first { ours.first } else { theirs.first };
        let unsaid = Talk::default();
        let said = base.map_or(&unsaid, |base| &base.talk);
        merged.talk = Talk::merged(said, &ours.talk, &theirs.talk);
        merged
    }
}

/// Which of the rounds before it a round is looked at beside: the latest with something to compare, which one in
/// another frame never has. Where there is none, the latest in the same frame, and else the latest of all: then it
/// is said why nothing is compared. A round in which nothing was opened is beside none.
pub fn then_of<'r>(now: &Opened, earlier: &'r [Opened]) -> Option<&'r Opened> {
    if now.opening == Opening::Nothing {
        return None;
    }
    let with_results = || earlier.iter().rev().filter(|round| round.opening != Opening::Nothing);
    let compares = |then: &&Opened| {
        let rows = then_and_now(then.compared(), now.compared());
        rows.is_some_and(|rows| rows.iter().any(|row| row.people.is_some()))
    };
    let mut same_frame = with_results().filter(|then| then.frame() == now.frame());
    with_results().find(compares).or_else(|| same_frame.next()).or_else(|| with_results().next())
}

/// What has come of talking. A rating that was changed keeps its first value beside it (docs/product.md,
/// section 4, step 6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    topics: [bool; PRINCIPLES],
    statements: [bool; STATEMENTS],
    after: [[Option<Rating>; STATEMENTS]; 2],
}

impl Default for Talk {
    fn default() -> Self {
        Talk {
            topics: [false; PRINCIPLES],
            statements: [false; STATEMENTS],
            after: [[None; STATEMENTS]; 2],
        }
    }
}

impl Talk {
    /// Whether a principle as a whole has been talked about.
    pub fn about_topic(&self, principle: PrincipleId) -> bool {
        self.topics[principle.index()]
    }

    /// Whether a principle, or one of its statements, has been talked about.
    pub fn about_any_of(&self, principle: PrincipleId) -> bool {
        self.about_topic(principle) || principle.statements().into_iter().any(|it| self.about(it))
    }

    /// Says whether a principle has been talked about.
    pub fn set_about_topic(&mut self, principle: PrincipleId, talked: bool) {
        self.topics[principle.index()] = talked;
    }

    /// Whether a statement has been talked about.
    pub fn about(&self, statement: StatementId) -> bool {
        self.statements[statement.index()]
    }

    /// Says whether a statement has been talked about.
    pub fn set_about(&mut self, statement: StatementId, talked: bool) {
        self.statements[statement.index()] = talked;
    }

    /// The rating that a person changed to after talking; `None` where it stands as it was.
    pub fn after(&self, role: Role, statement: StatementId) -> Option<Rating> {
        self.after[role.index()][statement.index()]
    }

    /// Sets the rating after talking, or takes it back with `None`.
    pub fn set_after(&mut self, role: Role, statement: StatementId, rating: Option<Rating>) {
        self.after[role.index()][statement.index()] = rating;
    }

    fn merged(base: &Talk, ours: &Talk, theirs: &Talk) -> Talk {
        let mut merged = theirs.clone();
        for principle in PrincipleId::all() {
            if ours.about_topic(principle) != base.about_topic(principle) {
                merged.set_about_topic(principle, ours.about_topic(principle));
            }
        }
        for statement in StatementId::all() {
            if ours.about(statement) != base.about(statement) {
                merged.set_about(statement, ours.about(statement));
            }
            for role in Role::ALL {
                if ours.after(role, statement) != base.after(role, statement) {
                    merged.set_after(role, statement, ours.after(role, statement));
                }
            }
        }
        merged
    }
}
