//! What has been taken along of a plan: its paper, the day for a calendar, a copy.

use alongside_core::dates;
use jiff::civil::{Date, DateTime};

use crate::content::claims::taken;

/// A way to take a plan along, in the order in which they are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Take {
    /// The agreement on paper.
    Print,
    /// The day to look again, in a calendar.
    Calendar,
    /// The whole partnership, as a file.
    Copy,
}

impl Take {
    /// Every way, in order.
    pub const ALL: [Take; 3] = [Take::Print, Take::Calendar, Take::Copy];

    fn key(self) -> &'static str {
        match self {
            Take::Print => "print",
            Take::Calendar => "calendar",
            Take::Copy => "copy",
        }
    }
}

/// When each was last done, as far as the page was told: that the print window opened, that the browser was given a
/// file. Nothing more is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken([Option<DateTime>; 3]);

impl Taken {
    /// Takes down that one was done now.
    pub fn note(&mut self, take: Take, now: DateTime) {
        self.0[take as usize] = Some(now);
    }

    /// When one was last done.
    pub fn at(self, take: Take) -> Option<DateTime> {
        self.0[take as usize]
    }

    /// Whether one was done since the partnership was last changed: what was taken along before that doesn't have
    /// the change.
    pub fn is_done(self, take: Take, saved: DateTime) -> bool {
        self.at(take).is_some_and(|at| at >= saved)
    }

    /// The first that is not done; without a day there is none for a calendar.
    pub fn next(self, saved: DateTime, has_day: bool) -> Option<Take> {
        let can = |take: &Take| has_day || *take != Take::Calendar;
        Take::ALL.into_iter().filter(can).find(|&take| !self.is_done(take, saved))
    }

    /// What was done and when: "Print window opened, 11:02". `None` where nobody did.
    pub fn words(self, take: Take, saved: DateTime, today: Date) -> Option<String> {
        let at = self.at(take)?;
        let time = dates::moment_seen(at, today);
        let words = match take {
            Take::Print => taken::printed(time),
            Take::Calendar | Take::Copy => taken::given(time),
        };
        Some(match self.is_done(take, saved) {
            true => words,
            false => taken::before_a_change(words),
        })
    }

    /// As a text that [`Taken::parse`] reads.
    pub fn to_text(self) -> String {
        let line =
            |take: Take| Some(format!("{} {}", take.key(), dates::moment_to_iso(self.at(take)?)));
        Take::ALL.into_iter().filter_map(line).collect::<Vec<_>>().join("\n")
    }

    /// What a text says. A line that can't be read is of nothing that was done.
    pub fn parse(text: &str) -> Taken {
        let mut taken = Taken::default();
        for (key, at) in text.lines().filter_map(|line| line.split_once(' ')) {
            let take = Take::ALL.into_iter().find(|take| take.key() == key);
            if let Some((take, at)) = take.zip(dates::moment_from_iso(at)) {
                taken.note(take, at);
            }
        }
        taken
    }
}
