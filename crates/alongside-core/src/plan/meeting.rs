//! What came of one action that was changed in two tabs, in words for whoever saved it last.

use super::action::{Action, Hours, Who};
use crate::bank::Line;
use crate::content::plan::meeting;

/// Box by box what another tab had changed, when a form that had been opened before was saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meeting {
    is_removed: bool,
    kept: Vec<&'static str>,
    replaced: Vec<(&'static str, String)>,
}

impl Meeting {
    /// What came of an action that the other tab had removed.
    pub(super) fn removed() -> Meeting {
        Meeting { is_removed: true, ..Meeting::default() }
    }

    /// What came of an action that both tabs have, which said `base` when the form was opened.
    pub(super) fn of(base: &Action, ours: &Action, theirs: &Action) -> Meeting {
        let mut meeting = Meeting::default();
        let boxes = [base, ours, theirs].map(boxes);
        for ((base, ours), theirs) in boxes[0].iter().zip(&boxes[1]).zip(&boxes[2]) {
            match theirs {
                _ if theirs == base || theirs == ours => {}
                _ if ours == base => meeting.kept.push(theirs.0),
                (name, words) => meeting.replaced.push((name, words.clone())),
            }
        }
        meeting
    }

    /// What was kept from the other tab, and what stood there where this tab's words stand now. `None` when
    /// no other tab had changed anything.
    pub fn words(&self) -> Option<String> {
        let mut words = Vec::new();
        if self.is_removed {
            words.push(meeting::REMOVED.to_owned());
        }
        if !self.kept.is_empty() {
            words.push(meeting::kept(self.kept.join(", ")));
        }
        for (name, text) in &self.replaced {
            words.push(match text.as_str() {
                "" => meeting::emptied(name),
                text => meeting::replaced(name, text),
            });
        }
        (!words.is_empty()).then(|| words.join(" "))
    }
}

/// What stands in each box of an action's form, by its name on the page.
fn boxes(action: &Action) -> [(&'static str, String); 9] {
    let who = action.who.map(Who::words).unwrap_or_default();
    let line = action.line.map(Line::title).unwrap_or_default();
    let hours = action.hours.map(Hours::words).unwrap_or_default();
    let review = action.review.map(crate::dates::full).unwrap_or_default();
    [
        ("What it is about", line.to_owned()),
        ("Whose hands", action.hands.words().to_owned()),
        ("What", action.what.clone()),
        ("Who", who.to_owned()),
        ("When", action.when.clone()),
        ("How we will know", action.know.clone()),
        ("What it means for our pupils", action.pupils.clone()),
        ("Paid hours", hours.to_owned()),
        ("Look again", review),
    ]
}
