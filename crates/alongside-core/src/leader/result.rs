//! What a pair gives to the whole-school picture, which says what many pairs say, with no pair in it
//! (docs/product.md, section 6, "Run a session").
//!
//! # Design
//!
//! A [`PairResult`] is all that leaves a pair: a group for each principle, and whether it needs the
//! school. A [`Picture`](super::Picture) is counts and nothing else.
//! [`Board`](super::Board) decides when one may be shown: not under five pairs, for no principle that fewer
//! than five can be counted on, and not again before three more have come, so that two pictures never
//! differ by one pair alone. Within a page each picture holds all of the pairs of the one before, so that
//! no sums and differences of several single anybody out.

use crate::bank::{PRINCIPLES, PrincipleId};
use crate::results::comparison::{PairFinding, Together};

/// One more than the highest random part of a pair code, which has ten bits (docs/product.md, section 5).
pub const SALTS: u16 = 1 << 10;

/// What a pair makes of a principle. Each is in one group only: what both see comes before how far
/// apart they are, as in the pair's own chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The principle wasn't chosen, or has too few answers to compare.
    NotEnough,
    /// Both people see a strength.
    SharedStrength,
    /// The two share neither a strength nor something to build, and their means are a step or more apart.
    SeenDifferently,
    /// The two share neither a strength nor something to build, and no gap of a step or more is seen.
    Mixed,
    /// Both people see something to build.
    SharedToBuild,
}

impl Group {
    /// Every group, in the order of their digits in a pair code, which is frozen.
    pub const ALL: [Group; 5] = [
        Group::NotEnough,
        Group::SharedStrength,
        Group::SeenDifferently,
        Group::Mixed,
        Group::SharedToBuild,
    ];

    /// Every group, in the order of the chart and the table.
    pub const SHOWN: [Group; 5] = [
        Group::SharedStrength,
        Group::SeenDifferently,
        Group::Mixed,
        Group::SharedToBuild,
        Group::NotEnough,
    ];

    /// The words on screen and paper.
    pub fn words(self) -> &'static str {
        match self {
            Group::NotEnough => "Not enough answers",
            Group::SharedStrength => "Working well for both",
            Group::SeenDifferently => "Seen differently",
            Group::Mixed => "Mixed",
            Group::SharedToBuild => "To work on together",
        }
    }

    /// The name of its column in a file.
    pub fn key(self) -> &'static str {
        match self {
            Group::NotEnough => "not_enough_answers",
            Group::SharedStrength => "working_well_for_both",
            Group::SeenDifferently => "seen_differently",
            Group::Mixed => "mixed",
            Group::SharedToBuild => "to_work_on_together",
        }
    }

    fn of(finding: &PairFinding) -> Group {
        match finding.together {
            Together::NotEnough => Group::NotEnough,
            Together::SharedStrength => Group::SharedStrength,
            Together::SharedToBuild => Group::SharedToBuild,
            Together::Mixed if finding.is_seen_differently() => Group::SeenDifferently,
            Together::Mixed => Group::Mixed,
        }
    }
}

/// How a pair stands on one principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Standing {
    /// The group that the pair is in.
    pub group: Group,
    /// Whether something in their plan about it is for the school to do.
    pub needs_school: bool,
}

/// The random part of a pair code. It says nothing: it makes two alike pairs two (docs/product.md, section
/// 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Salt(u16);

impl Salt {
    /// The random part that the lowest ten bits of a random number make.
    pub fn new(random: u16) -> Salt {
        Salt(random % SALTS)
    }

    /// The random part as a number below [`SALTS`].
    pub fn value(self) -> u16 {
        self.0
    }
}

/// What a pair gives to the whole-school picture, and nothing else of them: a digit for each principle,
/// then its random part, as one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairResult(u64);

/// How many values the digit of a principle has: each group, with or without a need of the school.
const STANDINGS: u64 = 2 * Group::ALL.len() as u64;

/// One more than the highest number of a result.
const RESULTS: u64 = STANDINGS.pow(PRINCIPLES as u32) * SALTS as u64;

impl PairResult {
    /// The result that these findings come to, with what is asked of the school about each principle. A
    /// principle without a finding has not enough answers.
    pub fn of_findings(
        findings: &[PairFinding],
        needs_school: impl Fn(PrincipleId) -> bool,
        salt: Salt,
    ) -> PairResult {
        let standing = |principle: PrincipleId| {
            let finding = findings.iter().find(|it| it.principle == principle);
            let group = finding.map_or(Group::NotEnough, Group::of);
            2 * group as u64 + u64::from(needs_school(principle))
        };
        let standings = PrincipleId::all().map(standing);
        let number = standings.fold(0, |number, standing| number * STANDINGS + standing);
        PairResult(number * u64::from(SALTS) + u64::from(salt.0))
    }

    /// How the pair stands on a principle.
    pub fn standing(self, principle: PrincipleId) -> Standing {
        self.standings()[principle.index()]
    }

    /// How the pair stands on each principle, in bank order.
    pub fn standings(self) -> [Standing; PRINCIPLES] {
        let nothing = Standing { group: Group::NotEnough, needs_school: false };
        let (mut all, mut number) = ([nothing; PRINCIPLES], self.0 / u64::from(SALTS));
        for standing in all.iter_mut().rev() {
            let digit = number % STANDINGS;
            number /= STANDINGS;
            let group = Group::ALL[digit as usize / 2];
            *standing = Standing { group, needs_school: digit % 2 == 1 };
        }
        all
    }

    /// The result as one number, below 10⁸ · [`SALTS`].
    pub fn number(self) -> u64 {
        self.0
    }

    /// The result that [`PairResult::number`] gave, if there is one of this number.
    pub fn from_number(number: u64) -> Option<PairResult> {
        (number < RESULTS).then_some(PairResult(number))
    }
}
