//! The pages that belong to one partnership, whatever their addresses are.

use crate::answers::ExtraId;
use crate::bank::{Line, PrincipleId, Role, StatementId};
use crate::plan::ActionId;

/// A page of one partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// What should we call this partnership?
    Name,
    /// The name of the partnership, to be changed later on from the list of partnerships.
    Rename,
    /// Have the two of you worked together yet?
    Frame,
    /// Which principles?
    Principles,
    /// The list of principles with how far each is.
    Tasks,
    /// The statements of one principle. With a statement, the page opens at it.
    Answer(PrincipleId, Option<StatementId>),
    /// The session's own statements. With one of them, the page opens at it.
    Extra(Option<ExtraId>),
    /// One person's answers, to be checked before they finish.
    Check,
    /// One person's own results.
    Profile,
    /// The list of actions.
    Plan,
    /// The form of a new action, for this statement where there is one.
    NewAction(Option<StatementId>),
    /// The form of a new action on this line.
    NewActionOn(Line),
    /// The form of an action that is in the plan.
    EditAction(ActionId),
    /// What to take away, and what to leave nothing of.
    Finish,
    /// How did it go? What was agreed, looked back on.
    Review,
    /// A paper, to be printed.
    Print(Paper),
    /// Remove this partnership?
    Remove,
    /// How will you answer? For somebody who began on their own.
    Way,
    /// The device is handed over: nobody's answers are on screen.
    HandOver,
    /// Is this the person whose answers are put away? Before they are shown at a device that two people share.
    TakeUp(Role),
    /// This person's answers as a code, a link and a file.
    Share,
    /// The box for the other person's code.
    Enter,
    /// Ready to look together?
    Ready,
    /// What will you open together?
    Opening,
    /// Both people's answers, side by side.
    Compare,
    /// One thing to talk about at a time: this principle, or without one the first that has not been talked about.
    Talk(Option<PrincipleId>),
    /// The rating of a statement, to be changed after talking.
    AfterTalking(StatementId),
    /// Answer again?
    Again,
    /// The pair code for the whole-school picture.
    PairCode,
}

/// What a partnership can print (docs/product.md, section 6, "Print").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// What the two have agreed, or one person's plan.
    Agreement,
    /// Both people's results, statement by statement as far as they are open.
    Report,
    /// One person's results.
    Own,
    /// What the school is asked to do, with no ratings.
    Request,
}

impl Paper {
    /// Every paper, in the order of the page.
    pub const ALL: [Paper; 4] = [Paper::Agreement, Paper::Report, Paper::Own, Paper::Request];

    /// The word of the paper in an address; the agreement needs none.
    pub fn key(self) -> &'static str {
        match self {
            Paper::Agreement => "",
            Paper::Report => "report",
            Paper::Own => "own",
            Paper::Request => "request",
        }
    }

    /// The paper that has this word in an address.
    pub fn from_key(key: &str) -> Option<Paper> {
        Paper::ALL.into_iter().find(|paper| paper.key() == key)
    }

    /// The pages that show what is on the paper: it may be seen where one of them may.
    pub(super) fn pages(self) -> &'static [Place] {
        match self {
            Paper::Agreement | Paper::Request => &[Place::Plan],
            Paper::Report => &[Place::Compare],
            Paper::Own => &[Place::Profile, Place::Compare],
        }
    }
}
