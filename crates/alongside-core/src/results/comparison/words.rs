//! What a line's finding is called and how it is put in a sentence.
//!
//! Every sentence is true read from either side, and says nothing of one person alone.

use super::{Check, PairFinding, Together, View};
use crate::bank::{Control, Frame};
use crate::content::comparison::finding::{self, looking_back, starting_out, view};
use crate::results::findings::NOT_ENOUGH;

impl PairFinding {
    /// One short label, for the chart. What both of them see comes before how far apart they are:
    /// a shared strength more than a step apart is called a shared strength here, and
    /// [`PairFinding::words`] says both.
    pub fn label(&self) -> &'static str {
        let words = &self.frame.words().results;
        match self.together {
            Together::NotEnough => NOT_ENOUGH,
            Together::SharedStrength => words.shared_strength,
            Together::SharedToBuild => words.shared_to_build,
            Together::Mixed if self.is_seen_differently() => words.seen_differently,
            Together::Mixed => words.mixed,
        }
    }

    /// The finding in a few words, for the table.
    pub fn words(&self) -> String {
        let is_shared = matches!(self.together, Together::SharedStrength | Together::SharedToBuild);
        let label = self.label();
        match is_shared && self.is_seen_differently() {
            true => {
                let also = self.frame.words().results.seen_differently.to_ascii_lowercase();
                format!("{label}, {also}")
            }
            false => label.to_owned(),
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

    /// Where each of the two means lies on the scale, in words, teacher first. Neither where there are not enough
    /// answers.
    pub fn means_in_words(&self) -> Option<[String; 2]> {
        self.means.map(|means| means.map(|mean| mean.in_words(self.frame)))
    }

    fn together_sentence(&self) -> String {
        let sentence = match (self.together, self.check, self.frame) {
            (Together::NotEnough, ..) => finding::NOT_ENOUGH,
            (Together::SharedStrength, Check::Nothing, Frame::LookingBack) => {
                looking_back::STRENGTH
            }
            (Together::SharedStrength, Check::Nothing, Frame::StartingOut) => {
                starting_out::STRENGTH
            }
            (Together::SharedStrength, Check::Statement(statement), Frame::LookingBack) => {
                return looking_back::strength_to_check(statement.get().in_sentence());
            }
            (Together::SharedStrength, Check::Statement(statement), Frame::StartingOut) => {
                return starting_out::strength_to_check(statement.get().in_sentence());
            }
            (Together::SharedToBuild, _, Frame::LookingBack) => looking_back::TO_BUILD,
            (Together::SharedToBuild, _, Frame::StartingOut) => starting_out::TO_BUILD,
            (Together::Mixed, ..) => "",
        };
        sentence.to_owned()
    }

    fn view_sentence(&self) -> &'static str {
        let words = &self.frame.words().results;
        match (self.view, self.together) {
            (View::TeacherHigher, _) => words.teacher_higher,
            (View::TaHigher, _) => words.ta_higher,
            (View::CancellingOut, _) => view::CANCELLING_OUT,
            (View::NotOnEverything, Together::Mixed) => view::NOT_ON_EVERYTHING,
            (View::Close, Together::Mixed) => view::CLOSE,
            (View::CloseOnAverage, Together::Mixed) => view::CLOSE_ON_AVERAGE,
            (View::NotShown, Together::Mixed) => view::TOO_FEW,
            (View::NotOnEverything | View::Close | View::CloseOnAverage | View::NotShown, _) => "",
        }
    }

    /// What two people can't build alone is said where they see that there is much to build.
    fn school_sentence(&self) -> &'static str {
        match self.together {
            Together::SharedToBuild if self.line.control() == Control::SchoolLeadership => {
                finding::MOSTLY_THE_SCHOOLS
            }
            _ => "",
        }
    }
}
