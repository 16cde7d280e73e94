//! How long one person's answers are likely to take, from how quickly they have answered so far.

/// So long an answer takes until there is a pace of one's own, in seconds: 40 in about ten minutes (docs/product.md,
/// section 6, "Start").
const AT_FIRST: u32 = 15;

/// So many answers make a pace.
const ENOUGH: u32 = 5;

/// A longer gap between two answers is a pause, and no part of the pace: in milliseconds.
const PAUSE: i64 = 60_000;

/// How quickly somebody answers. It lasts as long as the page, says nothing of what they answer, and is never
/// stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pace {
    last: Option<i64>,
    gaps: u32,
    total: i64,
}

impl Pace {
    /// Takes in an answer given at this moment, in milliseconds of one clock. One that goes back is a pause.
    pub fn answered(&mut self, now: i64) {
        let gap = self.last.map(|last| now - last).filter(|gap| (0..=PAUSE).contains(gap));
        if let Some(gap) = gap {
            self.gaps += 1;
            self.total += gap;
        }
        self.last = Some(now);
    }

    /// About how many minutes so many statements without an answer take: at least 1.
    pub fn minutes_left(self, statements: usize) -> u32 {
        let seconds = match self.gaps >= ENOUGH {
            true => (self.total / i64::from(self.gaps) / 1000) as u32,
            false => AT_FIRST,
        };
        let all = seconds.max(1) * statements as u32;
        ((all + 30) / 60).max(1)
    }
}
