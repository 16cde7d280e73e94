//! What a plan may start from: what was talked about, or what matters.

use super::opened::Opened;
use super::partnership::Partnership;
use crate::answers::Opening;
use crate::bank::{Control, Line, PrincipleId, StatementId};
use crate::content::plan::starter;
use crate::plan::{Action, Hands};
use crate::results::comparison::{Order, Together};
use crate::results::findings::{Rated, to_look_at};
use crate::sorted;
use crate::text::capital;

/// How many statements of one person's own a plan may start from.
const STARTERS: usize = 5;

/// So many actions are enough: then nothing more is offered to start from (docs/product.md, section 4, step 8).
const ENOUGH: usize = 3;

/// What there is to start a plan from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starters {
    /// Why these.
    pub from: StartFrom,
    /// What there is, the first one first; nothing where no action was made yet of all that there is.
    pub all: Vec<Starter>,
}

/// Why a plan may start from something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartFrom {
    /// The two of them ticked it as talked about.
    TalkedAbout,
    /// It is what the two would do best to talk about.
    Topics,
    /// The one person who answers rated it Sometimes or below, or its like in their frame.
    RatedLow,
}

/// What an action may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A principle as a whole, or the thread of time.
    Line(Line),
    /// One statement.
    Statement(StatementId),
}

/// One thing to start from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// What the action would be about.
    pub about: Subject,
    /// Its name.
    pub title: &'static str,
    /// What was made of it, and in whose hands it is: "Seen differently · in your hands, led by the teacher".
    pub note: String,
    /// In whose hands it is, to begin with.
    pub hands: Hands,
}

impl Subject {
    /// What an action is about, where that is known.
    pub fn of(action: &Action) -> Option<Subject> {
        let statement = action.statement.map(Subject::Statement);
        statement.or(action.line.map(Subject::Line))
    }

    /// The line that the action would be about.
    pub fn line(self) -> Line {
        match self {
            Subject::Line(line) => line,
            Subject::Statement(statement) => statement.principle().into(),
        }
    }

    /// Who mostly holds the key to it.
    pub fn control(self) -> Control {
        match self {
            Subject::Line(line) => line.control(),
            Subject::Statement(statement) => statement.get().control,
        }
    }

    /// Whether an action is about it.
    fn is_of(self, action: &Action) -> bool {
        match self {
            Subject::Line(line) => action.line == Some(line),
            Subject::Statement(statement) => action.statement == Some(statement),
        }
    }
}

impl Starter {
    /// With what was made of it, where there is anything to say.
    fn new(about: Subject, title: &'static str, made: Option<&str>) -> Starter {
        let hands = match (about, about.control()) {
            (_, Control::Pair) => starter::OURS,
            (_, Control::Teacher) => starter::LED_BY_TEACHER,
            (Subject::Line(_), Control::SchoolLeadership) => starter::MOSTLY_SCHOOL,
            (Subject::Statement(_), Control::SchoolLeadership) => starter::SCHOOL,
        };
        let note = match made {
            Some(made) => format!("{made} · {hands}"),
            None => capital(hands),
        };
        Starter { about, title, note, hands: Hands::of(about.control()) }
    }
}

/// What there is still to start a plan from. Two people start from what they ticked as talked about, and where
/// nothing is ticked from what there is to talk about, and time to talk after it; one person from what they rated
/// low. Statements are named only where they are open. Nothing is offered of two people's answers before these are
/// open, nor once there are three actions.
pub fn starters(partnership: &Partnership) -> Starters {
    let mut starters = match (&partnership.opened, partnership.answering()) {
        (Some(opened), _) => of_two(opened),
        (None, Some(role)) => {
            let rated = to_look_at(partnership.sheet(role), partnership.principles).into_iter();
            let starter = |Rated { statement, rating }: Rated| {
                let made = rating.word(partnership.frame);
                Starter::new(
                    Subject::Statement(statement),
                    statement.get().wording(role),
                    Some(made),
                )
            };
            Starters { from: StartFrom::RatedLow, all: rated.take(STARTERS).map(starter).collect() }
        }
        (None, None) => Starters { from: StartFrom::Topics, all: Vec::new() },
    };
    let plan = &partnership.plan;
    let to_do = [Hands::Ours, Hands::School].map(|hands| plan.in_hands(hands).count());
    match to_do.iter().sum::<usize>() >= ENOUGH {
        true => starters.all.clear(),
        false => starters
            .all
            .retain(|starter| !plan.actions().iter().any(|action| starter.about.is_of(action))),
    }
    starters
}

/// The statements that matter for a plan, whose ideas come first: none of two people's where statements aren't open.
pub fn that_matter(partnership: &Partnership) -> Vec<StatementId> {
    match (&partnership.opened, partnership.answering()) {
        (Some(opened), _) => {
            let pair = opened.compared();
            let groups = pair.groups();
            let cards = groups.topics.iter().flat_map(|topic| &topic.cards).copied();
            let apart = Order::BiggestDifference.sort(cards.chain(groups.more_to_look_at));
            let alike = pair.alike().map(|alike| alike.statements).unwrap_or_default();
            let found = apart.into_iter().chain(alike).map(|pair| pair.statement);
            let talked = StatementId::all().filter(|&id| is_ticked(opened, id));
            talked.chain(found).collect()
        }
        (None, Some(role)) => {
            let rated = to_look_at(partnership.sheet(role), partnership.principles).into_iter();
            rated.map(|rated| rated.statement).collect()
        }
        (None, None) => Vec::new(),
    }
}

/// Whether a statement is ticked as talked about, and may be named.
fn is_ticked(opened: &Opened, statement: StatementId) -> bool {
    opened.opening == Opening::Statements && opened.talk.about(statement)
}

fn of_two(opened: &Opened) -> Starters {
    let groups = opened.compared().groups();
    let topics: Vec<PrincipleId> = groups.topics.iter().map(|topic| topic.principle).collect();
    // What there is most reason to talk about stands first.
    let place = |principle: &PrincipleId| topics.iter().position(|it| it == principle);
    let in_order = sorted::by_key(PrincipleId::all(), |it| place(it).unwrap_or(topics.len()));
    let ticked = in_order.into_iter().flat_map(|principle| {
        let statements = principle.statements().into_iter().filter(|&it| is_ticked(opened, it));
        let statements: Vec<_> = statements.map(Subject::Statement).collect();
        let is_whole = statements.is_empty() && opened.talk.about_topic(principle);
        statements.into_iter().chain(is_whole.then_some(Subject::Line(principle.into())))
    });
    let ticked: Vec<Starter> = ticked.map(|about| of_two_about(opened, about)).collect();
    if !ticked.is_empty() {
        return Starters { from: StartFrom::TalkedAbout, all: ticked };
    }
    let alike = opened.compared().alike().map(|alike| alike.statements).unwrap_or_default();
    let alike = alike.into_iter().take(STARTERS).map(|pair| Subject::Statement(pair.statement));
    let time = groups
        .time
        .filter(|time| matches!(time.together, Together::Mixed | Together::SharedToBuild));
    let found = topics.into_iter().map(|topic| Subject::Line(topic.into())).chain(alike);
    let found = found.chain(time.map(|time| Subject::Line(time.line)));
    let all = found.map(|about| of_two_about(opened, about)).collect();
    Starters { from: StartFrom::Topics, all }
}

fn of_two_about(opened: &Opened, about: Subject) -> Starter {
    match about {
        Subject::Line(line) => {
            let finding = opened.compared().finding(line);
            let made = (finding.together != Together::NotEnough).then(|| finding.label());
            Starter::new(about, line.title(), made)
        }
        Subject::Statement(statement) => {
            let principle = statement.principle().get().title;
            Starter::new(about, statement.get().construct, Some(principle))
        }
    }
}
