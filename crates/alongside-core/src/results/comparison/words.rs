//! What a principle's finding is called and how it is put in a sentence.
//!
//! Every sentence is true read from either side, and says nothing of one person alone.

use super::{Check, PairFinding, Together, View};
use crate::bank::{Control, PrincipleId, StatementId};
use crate::content::comparison::finding::{self, view};
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
            (Together::NotEnough, _) => finding::NOT_ENOUGH.to_owned(),
            (Together::SharedStrength, Check::Nothing) => finding::STRENGTH.to_owned(),
            (Together::SharedStrength, Check::OneThing) => {
                finding::STRENGTH_WITH_A_CHECK.to_owned()
            }
            (Together::SharedStrength, Check::Statement(statement)) => {
                finding::strength_to_check(in_sentence(statement))
            }
            (Together::SharedToBuild, _) => finding::TO_BUILD.to_owned(),
            (Together::Mixed, _) => String::new(),
        }
    }

    fn view_sentence(&self) -> &'static str {
        match (self.view, self.together) {
            (View::TeacherMoreOften, _) => view::TEACHER_MORE_OFTEN,
            (View::TaMoreOften, _) => view::TA_MORE_OFTEN,
            (View::CancellingOut, _) => view::CANCELLING_OUT,
            (View::Similar, Together::Mixed) => view::SIMILAR,
            (View::NotShown, Together::Mixed) => view::TOO_FEW,
            (View::Similar | View::NotShown, _) => "",
        }
    }

    /// What two people can't build alone is said where they see that there is much to build.
    fn school_sentence(&self) -> &'static str {
        match self.together {
            Together::SharedToBuild if is_mostly_the_schools(self.principle) => {
                finding::MOSTLY_THE_SCHOOLS
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
