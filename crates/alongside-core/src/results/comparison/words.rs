//! What a principle's finding is called and how it is put in a sentence.
//!
//! Every sentence is true read from either side, and says nothing of one person alone.

use super::{Check, PairFinding, Together, View};
use crate::bank::{Control, PrincipleId, StatementId};
use crate::results::findings::NOT_ENOUGH;

/// The words for means that are a step or more apart.
pub(super) const SEEN_DIFFERENTLY: &str = "Seen differently";

/// The words for means that are alike while statements differ both ways.
pub(super) const SIMILAR_OVERALL: &str = "Similar overall";

/// The words where both see something to build.
pub(super) const SHARED_TO_BUILD: &str = "Shared to build";

impl PairFinding {
    /// One short label, for the chart. What both of them see comes before how far apart they are:
    /// a shared strength a step apart is called a shared strength here, and
    /// [`PairFinding::words`] says both.
    pub fn label(&self) -> &'static str {
        match (self.together, self.view) {
            (Together::NotEnough, _) => NOT_ENOUGH,
            (Together::SharedStrength, _) => "Shared strength",
            (Together::SharedToBuild, _) => SHARED_TO_BUILD,
            (Together::Mixed, View::CancellingOut) => SIMILAR_OVERALL,
            (Together::Mixed, _) if self.is_seen_differently() => SEEN_DIFFERENTLY,
            (Together::Mixed, _) => "Mixed",
        }
    }

    /// The finding in a few words, for the table.
    pub fn words(&self) -> &'static str {
        match self.together {
            Together::SharedStrength if self.is_seen_differently() => {
                "Shared strength, seen differently"
            }
            Together::SharedToBuild if self.is_seen_differently() => {
                "Shared to build, seen differently"
            }
            _ => self.label(),
        }
    }

    /// The finding in one sentence, or two or three where there is more to say.
    pub fn sentence(&self) -> String {
        let mut sentence = self.together_sentence();
        for more in [self.view_sentence(), self.school_sentence()] {
            if !(sentence.is_empty() || more.is_empty()) {
                sentence.push(' ');
            }
            sentence.push_str(more);
        }
        sentence
    }

    fn together_sentence(&self) -> String {
        match (self.together, self.check) {
            (Together::NotEnough, _) => "There are not enough answers to compare.".to_owned(),
            (Together::SharedStrength, Check::Nothing) => {
                "Both of you see this happening most of the time.".to_owned()
            }
            (Together::SharedStrength, Check::OneThing) => {
                "A strength, with one thing to check.".to_owned()
            }
            (Together::SharedStrength, Check::Statement(statement)) => {
                format!("A strength, with one thing to check: {}.", in_sentence(statement))
            }
            (Together::SharedToBuild, _) => {
                "Both of you see this happening less than half the time.".to_owned()
            }
            (Together::Mixed, _) => String::new(),
        }
    }

    fn view_sentence(&self) -> &'static str {
        match (self.view, self.together) {
            (View::TeacherMoreOften, _) => {
                "The teacher sees this happening more often than the teaching assistant does."
            }
            (View::TaMoreOften, _) => {
                "The teaching assistant sees this happening more often than the teacher does."
            }
            (View::CancellingOut, _) => "Similar overall, but you differ on some statements.",
            (View::Similar, Together::Mixed) => "Both of you see this much the same way.",
            (View::NotShown, Together::Mixed) => {
                "There are too few statements that you both rated to see how far apart you are."
            }
            (View::Similar | View::NotShown, _) => "",
        }
    }

    /// What two people can't build alone is said where they see that there is much to build.
    fn school_sentence(&self) -> &'static str {
        match self.together {
            Together::SharedToBuild if is_mostly_the_schools(self.principle) => {
                "Much of it is the school’s to change."
            }
            _ => "",
        }
    }
}

/// Whether leaders hold the key to most of a principle's statements.
fn is_mostly_the_schools(principle: PrincipleId) -> bool {
    let statements = &principle.get().statements;
    let schools = statements.iter().filter(|it| it.control == Control::SchoolLeadership).count();
    2 * schools > statements.len()
}

/// The construct as it stands within a sentence. "TA" and the like keep their capitals.
fn in_sentence(statement: StatementId) -> String {
    let mut words = statement.get().construct.to_owned();
    let is_short_form = words.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
    if let Some(first) = words.get_mut(..1).filter(|_| !is_short_form) {
        first.make_ascii_lowercase();
    }
    words
}
