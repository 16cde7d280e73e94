//! A pair that nobody is, to show the way.
//!
//! It is made anew each time and never stored: its id is known to the store, and its label says what it
//! is on each page and paper. It has a strong agreement, a clear difference, one principle in which differences
//! cancel out, and a thread of time worth talking about; and it can be seen in either frame.

use jiff::civil::DateTime;

use super::partnership::{Partnership, PartnershipId, Way};
use crate::answers::{Answer, Opening, Rating, Sheet};
use crate::bank::{Frame, PRINCIPLES, PrincipleId};

/// The id of the example, which no partnership of two people has.
pub const ID: &str = "example";

/// The label of the example.
const LABEL: &str = "Example pair";

/// Five ratings for each principle in bank order, 0 where it doesn't apply.
type Ratings = [[u8; 5]; PRINCIPLES];

/// Two people's ratings, the teacher's first.
const LOOKING_BACK: [Ratings; 2] = [
    [
        [4, 5, 4, 4, 5],
        [4, 3, 5, 4, 4],
        [4, 3, 3, 4, 4],
        [4, 2, 4, 5, 4],
        [3, 2, 3, 5, 3],
        [4, 4, 4, 4, 0],
        [2, 2, 3, 2, 1],
        [2, 3, 2, 0, 2],
    ],
    [
        [4, 4, 5, 3, 4],
        [2, 2, 3, 2, 3],
        [3, 2, 3, 3, 4],
        [4, 2, 5, 4, 4],
        [4, 4, 3, 2, 3],
        [4, 4, 5, 3, 4],
        [3, 2, 2, 1, 2],
        [2, 2, 3, 0, 3],
    ],
];

/// Two people's ratings before they have worked together.
const STARTING_OUT: [Ratings; 2] = [
    [
        [4, 4, 4, 3, 5],
        [4, 4, 4, 4, 3],
        [4, 3, 3, 4, 3],
        [4, 2, 4, 3, 3],
        [4, 4, 4, 4, 4],
        [2, 3, 3, 2, 2],
        [2, 1, 2, 2, 2],
        [1, 2, 1, 2, 2],
    ],
    [
        [4, 4, 5, 3, 4],
        [2, 1, 2, 3, 2],
        [2, 5, 5, 2, 4],
        [4, 1, 4, 3, 3],
        [4, 4, 5, 5, 4],
        [3, 2, 2, 2, 3],
        [1, 2, 1, 2, 2],
        [1, 2, 2, 1, 1],
    ],
];

/// The id of the example, as what names a partnership.
pub fn id() -> PartnershipId {
    PartnershipId::parse(ID).expect("the example's id is seven letters")
}

/// The example in a frame as made at `now`: both people are finished, and nothing is open yet. Its answers to the
/// other question are there too.
pub fn pair(frame: Frame, now: DateTime) -> Partnership {
    let mut pair = Partnership::new(id(), Way::OneDevice, now);
    pair.set_label(LABEL);
    pair.frame = frame;
    pair.sheets = sheets(frame);
    pair.other_sheets = sheets(frame.other());
    pair
}

fn sheets(frame: Frame) -> [Sheet; 2] {
    match frame {
        Frame::LookingBack => LOOKING_BACK,
        Frame::StartingOut => STARTING_OUT,
    }
    .map(|ratings| sheet(&ratings))
}

fn sheet(ratings: &Ratings) -> Sheet {
    let mut sheet = Sheet::default();
    for (principle, values) in PrincipleId::all().zip(ratings) {
        for (statement, &value) in principle.statements().into_iter().zip(values) {
            let answer = Rating::from_value(value).map_or(Answer::NotApplicable, Answer::Rated);
            sheet.set_answer(statement, Some(answer));
        }
    }
    sheet.set_opening(Opening::Statements);
    sheet.set_finished(true);
    sheet
}

impl PartnershipId {
    /// Whether this is the id of the example.
    pub fn is_example(&self) -> bool {
        self.as_str() == ID
    }
}

impl Partnership {
    /// Whether this is the example, which is nobody's and stays out of every store and count.
    pub fn is_example(&self) -> bool {
        self.id.is_example()
    }
}
