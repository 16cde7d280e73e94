//! What a pair gives to the whole-school picture, which says what many pairs say, with no pair in it
//! (docs/product.md, section 6, "Run a session").
//!
//! # Design
//!
//! A [`PairResult`] is all that leaves a pair: their frame, a group for each line, and whether it needs the
//! school. A [`Picture`](super::Picture) is counts and nothing else.
//! [`Board`](super::Board) decides when one may be shown: not under five pairs of one frame, for no line that
//! fewer than five can be counted on, and not again before three more have come, so that two pictures never
//! differ by one pair alone. Within a page each picture holds all of the pairs of the one before, so that
//! no sums and differences of several single anybody out.

use crate::bank::{Frame, LINES, Line};
use crate::results::comparison::{PairFinding, Together};
use crate::results::findings::NOT_ENOUGH;

/// One more than the highest random part of a pair code, which has ten bits (docs/product.md, section 5).
pub const SALTS: u16 = 1 << 10;

/// What a pair makes of a line. Each is in one group only: what both see comes before how far
/// apart they are, as in the pair's own chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The line wasn't asked, or has too few answers to compare.
    NotEnough,
    /// Both people see a strength.
    SharedStrength,
    /// The two share neither a strength nor something to build, and their means are more than a step apart.
    SeenDifferently,
    /// The two share neither a strength nor something to build, and no gap of more than a step is seen.
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

    /// The words of a frame on screen and paper: those that the pair's own results have.
    pub fn words(self, frame: Frame) -> &'static str {
        let words = &frame.words().results;
        match self {
            Group::NotEnough => NOT_ENOUGH,
            Group::SharedStrength => words.shared_strength,
            Group::SeenDifferently => words.seen_differently,
            Group::Mixed => words.mixed,
            Group::SharedToBuild => words.shared_to_build,
        }
    }

    /// The name of its column in a file.
    pub fn key(self) -> &'static str {
        match self {
            Group::NotEnough => "not_enough_answers",
            Group::SharedStrength => "shared_strength",
            Group::SeenDifferently => "seen_differently",
            Group::Mixed => "mixed",
            Group::SharedToBuild => "shared_to_build",
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

/// How a pair stands on one line.
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

/// What a pair gives to the whole-school picture, and nothing else of them: a digit for their frame, one for each
/// line, then its random part, as one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairResult(u64);

/// How many values the digit of a line has: each group, with or without a need of the school.
const STANDINGS: u64 = 2 * Group::ALL.len() as u64;

/// One more than the highest number of a result.
const RESULTS: u64 = Frame::ALL.len() as u64 * STANDINGS.pow(LINES as u32) * SALTS as u64;

impl PairResult {
    /// The result that these findings come to, with what is asked of the school about each line. A line
    /// without a finding has not enough answers.
    pub fn of_findings(
        frame: Frame,
        findings: &[PairFinding],
        needs_school: impl Fn(Line) -> bool,
        salt: Salt,
    ) -> PairResult {
        let standing = |line: Line| {
            let finding = findings.iter().find(|it| it.line == line);
            let group = finding.map_or(Group::NotEnough, Group::of);
            2 * group as u64 + u64::from(needs_school(line))
        };
        let (frame, standings) = (frame.index() as u64, Line::all().map(standing));
        let number = standings.fold(frame, |number, standing| number * STANDINGS + standing);
        PairResult(number * u64::from(SALTS) + u64::from(salt.0))
    }

    /// The frame in which the pair answered.
    pub fn frame(self) -> Frame {
        let standings = self.0 / u64::from(SALTS);
        match standings / STANDINGS.pow(LINES as u32) {
            0 => Frame::LookingBack,
            _ => Frame::StartingOut,
        }
    }

    /// How the pair stands on a line.
    pub fn standing(self, line: Line) -> Standing {
        self.standings()[line.index()]
    }

    /// How the pair stands on each line, in the order of [`Line::all`].
    pub fn standings(self) -> [Standing; LINES] {
        let nothing = Standing { group: Group::NotEnough, needs_school: false };
        let (mut all, mut number) = ([nothing; LINES], self.0 / u64::from(SALTS));
        for standing in all.iter_mut().rev() {
            let digit = number % STANDINGS;
            number /= STANDINGS;
            let group = Group::ALL[digit as usize / 2];
            *standing = Standing { group, needs_school: digit % 2 == 1 };
        }
        all
    }

    /// The result as one number, below 2 · 10⁹ · [`SALTS`].
    pub fn number(self) -> u64 {
        self.0
    }

    /// The result that [`PairResult::number`] gave, if there is one of this number.
    pub fn from_number(number: u64) -> Option<PairResult> {
        (number < RESULTS).then_some(PairResult(number))
    }
}
