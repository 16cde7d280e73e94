//! What was made of the place that an action is about, as far as it may be on screen.

use super::partnership::Partnership;
use super::starters::Subject;
use crate::answers::Rating;
use crate::bank::Role;
use crate::results::findings::findings;

impl Partnership {
    /// In words, of each who may be shown: the answer to a statement, or where a mean lies on the scale. Of two
    /// people it is both or neither.
    pub fn seen(&self, about: Subject) -> Vec<(Role, String)> {
        match &self.opened {
            Some(opened) => {
                let frame = opened.frame();
                let both = match about {
                    Subject::Statement(statement) => opened
                        .both(statement)
                        .map(|ratings| ratings.map(|it: Rating| it.word(frame).to_owned())),
                    Subject::Line(line) => opened
                        .compared()
                        .finding(line)
                        .means
                        .map(|means| means.map(|it| it.in_words(frame))),
                };
                both.map(|words| Role::ALL.into_iter().zip(words).collect()).unwrap_or_default()
            }
            None if self.is_alone() => {
                let own = self.own_role();
                own.and_then(|role| Some((role, self.own_seen(role, about)?))).into_iter().collect()
            }
            None => Vec::new(),
        }
    }

    fn own_seen(&self, role: Role, about: Subject) -> Option<String> {
        let sheet = self.sheet(role);
        match about {
            Subject::Statement(statement) => {
                Some(sheet.answer(statement)?.word(self.frame).to_owned())
            }
            Subject::Line(line) => {
                let found = findings(sheet, self.principles).into_iter();
                let mean = found.filter(|it| it.line == line).find_map(|it| it.mean)?;
                Some(mean.in_words(self.frame))
            }
        }
    }

    /// What an action or a page may be said to be about: the principle alone, where statements may not be named.
    pub fn about(&self, about: Subject) -> Subject {
        match about {
            Subject::Statement(_) if !self.names_statements() => Subject::Line(about.line()),
            about => about,
        }
    }
}
