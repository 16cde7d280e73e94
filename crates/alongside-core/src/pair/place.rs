//! The pages that belong to one partnership, whatever their addresses are.

use crate::answers::ExtraId;
use crate::bank::{PrincipleId, StatementId};
use crate::plan::ActionId;

/// A page of one partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// What should we call this partnership?
    Name,
    /// The same question later on, from the list of partnerships.
    Rename,
    /// Which principles?
    Principles,
    /// The list of principles with how far each is.
    Tasks,
    /// The statements of one principle. With a statement, the page opens at it.
    Answer(PrincipleId, Option<StatementId>),
    /// The session's own statements. With one of them, the page opens at it.
    Extra(Option<ExtraId>),
    /// Check answers.
    Check,
    /// The own profile.
    Profile,
    /// The actions.
    Plan,
    /// A new action, perhaps for a statement.
    NewAction(Option<StatementId>),
    /// A new action on a principle.
    NewActionOn(PrincipleId),
    /// Change an action.
    EditAction(ActionId),
    /// How did it go? What was agreed, looked back on.
    Review,
    /// Something on paper.
    Print(Paper),
    /// Remove this partnership?
    Remove,
    /// How will you answer? For somebody who began on their own.
    Way,
    /// The device is handed over: nobody's answers are on screen.
    HandOver,
    /// The own answers as a code, a link and a file.
    Share,
    /// Enter the other person's code.
    Enter,
    /// Ready to look together?
    Ready,
    /// What will you open together?
    Opening,
    /// Both sets, side by side.
    Compare,
    /// Change a rating after talking.
    AfterTalking(StatementId),
    /// Both sets as a chart and a table.
    Results,
    /// Answer again?
    Again,
    /// The pair code for the whole-school picture.
    PairCode,
}

/// What a partnership can print (product page, section 6, "Print").
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
    /// In the order of the page.
    pub const ALL: [Paper; 4] = [Paper::Agreement, Paper::Report, Paper::Own, Paper::Request];
}
