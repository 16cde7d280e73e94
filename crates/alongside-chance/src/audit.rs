//! One audit of two people who see the same.

use alongside_core::answers::{Opening, Rating, Said, SharedSheet};
use alongside_core::bank::{
    Frame, PrincipleId, PrincipleSet, STATEMENTS, STATEMENTS_PER_PRINCIPLE, StatementId,
};
use alongside_core::results::scoring::{Band, STRENGTH_FROM, TO_BUILD_BELOW};

use crate::draw::Draw;

/// A step of the scale, in the whole numbers that values are kept in.
pub const STEP: i64 = 1000;

/// The scale's two ends.
const ENDS: [i64; 2] = [STEP, 5 * STEP];

/// How far a statement's true value lies from its principle's level, as a standard deviation.
const SPREAD: i64 = STEP / 2;

/// How much noise a rating has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noise {
    /// Its standard deviation, 0 or more: [`STEP`] is a step of the scale.
    pub deviation: i64,
}

/// Little, some and much noise.
pub const NOISE: [Noise; 3] =
    [Noise { deviation: 700 }, Noise { deviation: 1000 }, Noise { deviation: 1300 }];

/// What is true of each statement, for both people: [`STEP`] to 5 × [`STEP`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values([i64; STATEMENTS]);

impl Values {
    /// Draws what is true: a level for each principle, and around it a value for each of its statements.
    pub fn draw(draw: &mut Draw) -> Values {
        let mut values = [0; STATEMENTS];
        for principle in PrincipleId::all() {
            let level = draw.even(ENDS[0], ENDS[1]);
            for statement in principle.statements() {
                values[statement.index()] = on_scale(level + draw.bell(SPREAD));
            }
        }
        Values(values)
    }

    /// What is true of one statement.
    pub fn of(&self, statement: StatementId) -> i64 {
        self.0[statement.index()]
    }

    /// The band of a principle's true mean, over all of its statements.
    pub fn band(&self, principle: PrincipleId) -> Band {
        let sum: i64 = principle.statements().iter().map(|&statement| self.of(statement)).sum();
        let (sum, count) = (sum as u32, STATEMENTS_PER_PRINCIPLE as u32 * STEP as u32);
        if STRENGTH_FROM.is_reached_by(sum, count) {
            Band::Strength
        } else if TO_BUILD_BELOW.is_reached_by(sum, count) {
            Band::Mixed
        } else {
            Band::ToBuild
        }
    }

    /// One person's ratings: each the true value with noise of its own, at the nearest point of the scale.
    fn rated(&self, noise: Noise, draw: &mut Draw) -> [Rating; STATEMENTS] {
        self.0.map(|value| {
            let seen = on_scale(value + draw.bell(noise.deviation));
            let point = (seen + STEP / 2) / STEP;
            Rating::ALL[point as usize - 1]
        })
    }
}

fn on_scale(value: i64) -> i64 {
    value.clamp(ENDS[0], ENDS[1])
}

/// Two rounds of two people to whom the same is true, and of whom nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// What is true.
    pub values: Values,
    rounds: [[[Rating; STATEMENTS]; 2]; 2],
}

impl Audit {
    /// Draws what is true, and then both people's ratings of it in two rounds.
    pub fn draw(noise: Noise, draw: &mut Draw) -> Audit {
        let values = Values::draw(draw);
        let rounds = [(); 2].map(|()| [(); 2].map(|()| values.rated(noise, draw)));
        Audit { values, rounds }
    }

    /// Both people's sheets in the earlier and the present round, all open. Of each principle the first `rated`
    /// statements have a rating, and the others are left out: 0 to 5.
    pub fn sheets(&self, rated: usize) -> [[SharedSheet; 2]; 2] {
        let sheet = |ratings: &[Rating; STATEMENTS]| {
            let mut sheet =
                SharedSheet::blank(Frame::LookingBack, PrincipleSet::ALL, Opening::Statements);
            for statement in
                PrincipleId::all().flat_map(|it| it.statements().into_iter().take(rated))
            {
                sheet.set_said(statement, Said::Rated(ratings[statement.index()]));
            }
            sheet
        };
        self.rounds.each_ref().map(|people| people.each_ref().map(sheet))
    }
}
