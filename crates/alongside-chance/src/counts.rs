//! Counts of what the results say over many audits.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Line, STATEMENTS_PER_PRINCIPLE};
use alongside_core::results::comparison::{
    Order, Pair, PairFinding, Ratings, SEEN_DIFFERENTLY_ABOVE, StatementGap, StatementPair,
    Together, View, then_and_now,
};
use alongside_core::results::scoring::{Band, Change};

use crate::audit::{Audit, Noise};
use crate::draw::Draw;

/// How many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Of how many it is so.
    pub found: u64,
    /// How many there are: never fewer.
    pub of: u64,
}

impl Share {
    fn count(&mut self, found: bool) {
        self.found += u64::from(found);
        self.of += 1;
    }

    /// The share of a hundred as a whole number, halves rounded up. What there is some of and would round to none
    /// is "under 1".
    pub fn of_100(self) -> String {
        match (200 * self.found + self.of).checked_div(2 * self.of) {
            Some(0) if self.found > 0 => "under 1".to_owned(),
            share => share.unwrap_or_default().to_string(),
        }
    }
}

/// What is said of principles of which both people rated so many statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Principles {
    /// Those that are seen differently.
    pub seen_differently: Share,
    /// Those with means a whole step or more apart: what would be seen differently if one step were enough.
    pub whole_step: Share,
    /// Those with differences both ways that cancel out.
    pub cancelling_out: Share,
    /// Of the shared strengths, those whose true mean is none.
    pub not_a_strength: Share,
    /// Of what both would build together, what by its true mean is not to build.
    pub not_to_build: Share,
    /// One person's results that are said to have changed since the earlier round.
    pub changed: Share,
}

/// What is said over many audits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Statements with the same answer.
    pub same: Share,
    /// Statements one step apart.
    pub one_step: Share,
    /// Statements two steps apart: worth a talk.
    pub two_steps: Share,
    /// Statements three or four steps apart: to look at first.
    pub look_first: Share,
    /// Principles with five statements rated by both.
    pub five: Principles,
    /// Principles with three statements rated by both.
    pub three: Principles,
    /// Whole audits with a principle that is seen differently.
    pub any_seen_differently: Share,
    /// Whole audits with a statement to look at first.
    pub any_look_first: Share,
    /// Whole audits in which time to talk and prepare is seen differently.
    pub time_seen_differently: Share,
}

/// Counts over so many audits with this much noise. The same seed gives the same true values whatever the noise.
pub fn simulate(noise: Noise, audits: u32, seed: u64) -> Counts {
    let (mut counts, mut draw) = (Counts::default(), Draw::new(seed));
    for _ in 0..audits {
        let audit = Audit::draw(noise, &mut draw);
        counts.three.count(&audit, &audit.sheets(3));
        let five = audit.sheets(5);
        let findings = counts.five.count(&audit, &five);
        counts.count(opened(&five[1]), &findings);
    }
    counts
}

/// Both people's sheets, all open.
fn opened(sheets: &[SharedSheet; 2]) -> Pair<'_> {
    Pair::new(sheets, Opening::Statements)
}

impl Counts {
    /// Counts an audit in which every statement is rated, with its findings.
    fn count(&mut self, pair: Pair<'_>, findings: &[PairFinding]) {
        let mut far = false;
        for statement in pair.statements(Order::Audit) {
            let (steps, gap) = (statement.steps(), statement.gap());
            self.same.count(steps == Some(0));
            self.one_step.count(steps == Some(1));
            self.two_steps.count(gap == Some(StatementGap::WorthATalk));
            self.look_first.count(gap == Some(StatementGap::LookFirst));
            far |= gap == Some(StatementGap::LookFirst);
        }
        self.any_look_first.count(far);
        let (time, principles): (Vec<_>, Vec<_>) =
            findings.iter().partition(|it| it.line == Line::Time);
        self.any_seen_differently.count(principles.iter().any(|it| it.is_seen_differently()));
        self.time_seen_differently.count(time.iter().any(|it| it.is_seen_differently()));
    }
}

impl Principles {
    /// Counts each principle of an audit, by its sheets in the earlier and the present round, whose findings it
    /// gives back.
    fn count(&mut self, audit: &Audit, rounds: &[[SharedSheet; 2]; 2]) -> Vec<PairFinding> {
        let [earlier, now] = rounds.each_ref().map(opened);
        let findings = now.findings();
        for finding in &findings {
            let Some(principle) = finding.line.principle() else { continue };
            let band = audit.values.band(principle);
            self.seen_differently.count(finding.is_seen_differently());
            self.cancelling_out.count(finding.view == View::CancellingOut);
            match finding.together {
                Together::SharedStrength => self.not_a_strength.count(band != Band::Strength),
                Together::SharedToBuild => self.not_to_build.count(band != Band::ToBuild),
                Together::Mixed | Together::NotEnough => {}
            }
        }
        for principle in now.statements(Order::Audit).chunks(STATEMENTS_PER_PRINCIPLE) {
            self.whole_step.count(is_whole_step(principle));
        }
        let rows = then_and_now(earlier, now).into_iter().flatten();
        let of_principles = rows.filter(|row| row.line != Line::Time);
        for moved in of_principles.filter_map(|row| row.people).flatten() {
            self.changed.count(moved.change != Change::AboutTheSame);
        }
        findings
    }
}

/// Whether a principle's two means are a whole step or more apart.
fn is_whole_step(statements: &[StatementPair]) -> bool {
    let difference = |it: &StatementPair| match it.ratings {
        Ratings::Both([teacher, ta]) => Some(i32::from(teacher.value()) - i32::from(ta.value())),
        Ratings::One | Ratings::Neither => None,
    };
    let differences: Vec<i32> = statements.iter().filter_map(difference).collect();
    let sum: i32 = differences.iter().sum();
    SEEN_DIFFERENTLY_ABOVE.is_reached_by(sum.unsigned_abs(), differences.len() as u32)
}
