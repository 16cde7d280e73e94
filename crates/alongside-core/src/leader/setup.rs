//! What the leader of a session sets up once for every pair in the room (docs/product.md, section 6,
//! "Run a session").
//!
//! It says how to begin and nothing of anybody: a pair that opens it gets its principles and its own
//! statements, and answers as ever.

use crc::{CRC_16_IBM_3740, Crc, NoTable};

use crate::answers::{EXTRA_MAX, ExtraId, ExtraMark};
use crate::bank::{Frame, PrincipleSet, Role};
use crate::text::length;

/// The longest title of a session, in characters as people count them.
pub const TITLE_MAX: usize = 60;

/// The longest wording of a session's own statement, in characters as people count them.
pub const WORDING_MAX: usize = 160;

const CRC: Crc<u16, NoTable> = Crc::<u16, NoTable>::new(&CRC_16_IBM_3740);

/// How long a session is (docs/product.md, section 6, "Run a session").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Minutes {
    /// Half an hour, with the answers given beforehand.
    Thirty,
    /// 45 minutes, to answer, look and agree.
    FortyFive,
    /// An hour, with time to share one thing.
    Sixty,
}

/// What a part of a session is for, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// The room hears what the session is and is not.
    Welcome,
    /// Each person answers by themselves.
    AnswerAlone,
    /// The two open both sets of answers and look at the whole.
    LookTogether,
    /// The two talk about one topic after the other.
    Talk,
    /// The two agree what they will do.
    Agree,
    /// Pairs who want to tell the room one thing.
    ShareOneThing,
    /// Whatever takes longer has its time here: it is no step of its own.
    Slack,
}

impl PartKind {
    const ALL: [PartKind; 7] = [
        PartKind::Welcome,
        PartKind::AnswerAlone,
        PartKind::LookTogether,
        PartKind::Talk,
        PartKind::Agree,
        PartKind::ShareOneThing,
        PartKind::Slack,
    ];

    /// The part's name in a list.
    pub fn name(self) -> &'static str {
        match self {
            PartKind::Welcome => "Welcome",
            PartKind::AnswerAlone => "Answer alone",
            PartKind::LookTogether => "Look together",
            PartKind::Talk => "Talk",
            PartKind::Agree => "Agree",
            PartKind::ShareOneThing => "Share one thing",
            PartKind::Slack => "Time in hand",
        }
    }
}

/// One part of a session with its minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What the part is for.
    pub kind: PartKind,
    /// How long the part is meant to take, in minutes.
    pub minutes: u32,
}

impl Minutes {
    /// Every length, from the shortest.
    pub const ALL: [Minutes; 3] = [Minutes::Thirty, Minutes::FortyFive, Minutes::Sixty];

    /// The length in minutes: 30, 45 or 60.
    pub fn count(self) -> u32 {
        match self {
            Minutes::Thirty => 30,
            Minutes::FortyFive => 45,
            Minutes::Sixty => 60,
        }
    }

    /// The session of so many minutes, if there is one.
    pub fn from_count(count: u32) -> Option<Minutes> {
        Minutes::ALL.into_iter().find(|minutes| minutes.count() == count)
    }

    /// What there is time for.
    pub fn words(self) -> &'static str {
        match self {
            Minutes::Thirty => "Answers done beforehand",
            Minutes::FortyFive => "Answer, look, agree",
            Minutes::Sixty => "With time to share one thing",
        }
    }

    /// The parts in order, the slack last. Together they take all of the minutes.
    pub fn parts(self) -> Vec<Part> {
        let parts = match self {
            Minutes::Thirty => [3, 0, 3, 12, 10, 0, 2],
            Minutes::FortyFive => [3, 10, 3, 14, 10, 0, 5],
            Minutes::Sixty => [5, 10, 3, 17, 10, 5, 10],
        };
        let all =
            PartKind::ALL.into_iter().zip(parts).map(|(kind, minutes)| Part { kind, minutes });
        all.filter(|part| part.minutes > 0).collect()
    }
}

/// The name of a session's own statements, on screen and paper.
pub const ASKED_IN_SESSION: &str = "Asked in this session";

/// A statement that the leader of the session adds, worded from both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraStatement([String; 2]);

impl ExtraStatement {
    /// The two wordings, the teacher's first. Outer spaces go, and characters past [`WORDING_MAX`] are
    /// dropped. `None` where either has no words: both people rate the same thing, each from their side.
    pub fn new(teacher: &str, ta: &str) -> Option<ExtraStatement> {
        let wordings = [teacher, ta].map(|wording| tidy(wording, WORDING_MAX));
        wordings.iter().all(|wording| !wording.is_empty()).then_some(ExtraStatement(wordings))
    }

    /// The wording that this person answers.
    pub fn wording(&self, role: Role) -> &str {
        &self.0[role.index()]
    }
}

/// A session's set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUp {
    /// How long the session is.
    pub minutes: Minutes,
    /// The session's name; empty when none was given.
    title: String,
    /// The frame that its pairs answer in; `None` where each pair says which.
    pub frame: Option<Frame>,
    /// The principles that its pairs answer.
    pub principles: PrincipleSet,
    extra: Vec<ExtraStatement>,
}

impl Default for SetUp {
    fn default() -> Self {
        SetUp {
            minutes: Minutes::Sixty,
            title: String::new(),
            frame: None,
            principles: PrincipleSet::ALL,
            extra: Vec::new(),
        }
    }
}

impl SetUp {
    /// A set-up without a title and own statements.
    pub fn new(minutes: Minutes, principles: PrincipleSet) -> SetUp {
        SetUp { minutes, principles, ..SetUp::default() }
    }

    /// The set-up with this frame for the whole room, or with none.
    #[must_use]
    pub fn framed(self, frame: Option<Frame>) -> SetUp {
        SetUp { frame, ..self }
    }

    /// The set-up with this title. Outer spaces go, and characters past [`TITLE_MAX`] are dropped.
    #[must_use]
    pub fn titled(self, title: &str) -> SetUp {
        SetUp { title: tidy(title, TITLE_MAX), ..self }
    }

    /// The set-up with these statements of its own, of which more than [`EXTRA_MAX`] are dropped.
    #[must_use]
    pub fn with_extra(self, extra: Vec<ExtraStatement>) -> SetUp {
        SetUp { extra: extra.into_iter().take(EXTRA_MAX).collect(), ..self }
    }

    /// The name of the session; empty when none was given.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The session's own statements, at most [`EXTRA_MAX`].
    pub fn extra(&self) -> &[ExtraStatement] {
        &self.extra
    }

    /// The session's own statements with what names each.
    pub fn extra_with_ids(&self) -> impl Iterator<Item = (ExtraId, &ExtraStatement)> {
        ExtraId::all().zip(&self.extra)
    }

    /// Whether a short code says all of the set-up: it then has neither title nor own statements
    /// (docs/product.md, section 5).
    pub fn is_plain(&self) -> bool {
        self.title.is_empty() && self.extra.is_empty()
    }

    /// What of the set-up a room can type a code for: all but the title. `None` where it has own statements, which
    /// whoever typed the code would not be asked.
    pub fn to_type(&self) -> Option<SetUp> {
        let plain = SetUp::new(self.minutes, self.principles).framed(self.frame);
        self.extra.is_empty().then_some(plain)
    }

    /// Tells the own statements of one session from those of another, by their words. `None` where there
    /// are none. Of other words one in 65,536 would pass for these.
    pub fn extra_mark(&self) -> Option<ExtraMark> {
        if self.extra.is_empty() {
            return None;
        }
        let mut digest = CRC.digest();
        for wording in self.extra.iter().flat_map(|extra| &extra.0) {
            digest.update(wording.as_bytes());
            // So that words can't move from one wording to the next unseen.
            digest.update(&[0]);
        }
        Some(ExtraMark(digest.finalize()))
    }
}

/// The words without outer spaces and without what is past `most` characters.
fn tidy(words: &str, most: usize) -> String {
    length::clip(words.trim(), most).trim_end().to_owned()
}
