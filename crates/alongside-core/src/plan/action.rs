//! One thing to do, or to ask of the school, and how it went.

use jiff::civil::Date;

use crate::bank::{Control, Level, Line, StatementId};
use crate::text::length;

/// The longest text in any box of an action, in characters as people count them (docs/product.md, section 6,
/// "Action plan").
pub const TEXT_MAX: usize = 200;

/// Names one action within its plan. Never reused, so an undo can put it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub u32);

/// Who can make an action happen (docs/product.md, section 4, step 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hands {
    /// The pair can do it themselves.
    Ours,
    /// It needs the school to help.
    School,
}

impl Hands {
    /// The words where it is one of an action's facts.
    pub fn words(self) -> &'static str {
        match self {
            Hands::Ours => "In our hands",
            Hands::School => "Needs the school",
        }
    }

    /// The words of the way to an action in these hands.
    pub fn way_words(self) -> &'static str {
        match self {
            Hands::Ours => "Make an action",
            Hands::School => "Ask the school",
        }
    }

    /// In whose hands it is where this one holds the key.
    pub fn of(control: Control) -> Hands {
        match control {
            Control::Pair | Control::Teacher => Hands::Ours,
            Control::SchoolLeadership => Hands::School,
        }
    }

    /// The other ones.
    #[must_use]
    pub fn other(self) -> Hands {
        match self {
            Hands::Ours => Hands::School,
            Hands::School => Hands::Ours,
        }
    }

    /// Who carries out an idea that is in these hands.
    pub fn level(self) -> Level {
        match self {
            Hands::Ours => Level::Pair,
            Hands::School => Level::Leadership,
        }
    }
}

/// Who does an action, or who asks the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// The teacher.
    Teacher,
    /// The teaching assistant.
    TeachingAssistant,
    /// Both people do it together.
    Both,
}

impl Who {
    /// Everybody who can do an action, in the order of the page.
    pub const ALL: [Who; 3] = [Who::Teacher, Who::TeachingAssistant, Who::Both];

    /// The words on screen and paper.
    pub fn words(self) -> &'static str {
        match self {
            Who::Teacher => "Teacher",
            Who::TeachingAssistant => "Teaching assistant",
            Who::Both => "Both of us",
        }
    }
}

/// Whether an action needs time outside paid hours: asked, and never guessed (docs/product.md, section 4, step 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hours {
    /// All of it fits in paid hours.
    Paid,
    /// Some of it needs time outside paid hours.
    Outside,
}

impl Hours {
    /// Both answers, in the order of the page.
    pub const ALL: [Hours; 2] = [Hours::Paid, Hours::Outside];

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Hours::Paid => "It fits in paid hours",
            Hours::Outside => "Some of it needs time outside paid hours",
        }
    }

    /// The word in stored text and in the id of a control.
    pub fn key(self) -> &'static str {
        match self {
            Hours::Paid => "paid",
            Hours::Outside => "outside",
        }
    }

    /// The answer that [`Hours::key`] names.
    pub fn from_key(key: &str) -> Option<Hours> {
        Hours::ALL.into_iter().find(|hours| hours.key() == key)
    }
}

/// One thing to do, or one thing to ask of the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What names the action within the plan.
    pub id: ActionId,
    /// What it came from, a principle or the thread of time, where that is known: paper doesn't tell.
    pub line: Option<Line>,
    /// The statement of that line that it came from, where it came from one. Named only where statements are open:
    /// [`Partnership::names_statements`](crate::pair::Partnership::names_statements).
    pub statement: Option<StatementId>,
    /// Who can make the action happen.
    pub hands: Hands,
    /// What will be done, at most [`TEXT_MAX`] characters. Never blank in a plan.
    pub what: String,
    /// Who will do the action, if that has been said.
    pub who: Option<Who>,
    /// When they will do it, in their own words: at most [`TEXT_MAX`] characters, or empty.
    pub when: String,
    /// How they will know it has helped: at most [`TEXT_MAX`] characters, or empty.
    pub know: String,
    /// What a request means for their pupils: at most [`TEXT_MAX`] characters, or empty.
    pub pupils: String,
    /// Whether it needs time outside paid hours, if that has been said.
    pub hours: Option<Hours>,
    /// Whether only its number is known here, as a restore code brought it: its words are on paper, and nobody
    /// has written them in yet.
    pub is_on_paper: bool,
    /// A day of its own on which they look again, or for the school: by which they would like to hear back. Without
    /// one it is the plan's: [`Plan::review_of`](super::Plan::review_of).
    pub review: Option<Date>,
    /// How the action went.
    pub outcome: Outcome,
}

impl Action {
    /// That it needs time outside paid hours, in words, where it does and is in their own hands. What fits needs no
    /// word; what doesn't is for the two of them to see, on paper too.
    pub fn unpaid(&self) -> Option<&'static str> {
        let hours = self.hours.filter(|&hours| hours == Hours::Outside)?;
        (self.hands == Hands::Ours).then(|| hours.words())
    }

    /// An action without words, which no plan holds.
    pub(super) fn blank(id: ActionId, hands: Hands) -> Action {
        Action {
            id,
            line: None,
            statement: None,
            hands,
            what: String::new(),
            who: None,
            when: String::new(),
            know: String::new(),
            pupils: String::new(),
            hours: None,
            is_on_paper: false,
            review: None,
            outcome: Outcome::default(),
        }
    }

    /// By how many characters what changed is longer than [`TEXT_MAX`]; 0 when it fits.
    pub fn changed_over(&self) -> usize {
        length::over(&self.outcome.changed, TEXT_MAX)
    }

    /// Whether the action is done or dropped.
    pub fn is_over(&self) -> bool {
        matches!(self.outcome.status, Some(Status::Done | Status::Dropped))
    }
}

/// How an action went, as the two of them see it when they look again (docs/product.md, section 4, step 10).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Where the action stands; `None` until the two have looked.
    pub status: Option<Status>,
    /// What changed, in their own words. More than [`TEXT_MAX`] characters are kept, to be shortened.
    pub changed: String,
}

/// Where an action stands. None of the three grades anybody: to drop one is a decision too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// The action is done.
    Done,
    /// The action goes on.
    UnderWay,
    /// The two have let the action go.
    Dropped,
}

impl Status {
    /// Every status, in the order of the page.
    pub const ALL: [Status; 3] = [Status::Done, Status::UnderWay, Status::Dropped];

    /// The words on screen and paper, of what is in these hands. What the school turns down the two have not dropped.
    pub fn words(self, hands: Hands) -> &'static str {
        match (self, hands) {
            (Status::Done, _) => "Done",
            (Status::UnderWay, Hands::Ours) => "Under way",
            (Status::Dropped, Hands::Ours) => "Dropped",
            (Status::UnderWay, Hands::School) => "Asked",
            (Status::Dropped, Hands::School) => "Turned down, or let go",
        }
    }

    /// The word in stored text and in the id of a control.
    pub fn key(self) -> &'static str {
        match self {
            Status::Done => "done",
            Status::UnderWay => "under_way",
            Status::Dropped => "dropped",
        }
    }

    /// The status that [`Status::key`] names.
    pub fn from_key(key: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.key() == key)
    }
}
