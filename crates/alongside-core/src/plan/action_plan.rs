//! The action plan: what will be done, by whom, when, and how it will be known to have helped
//! (docs/product.md, section 6, "Action plan").

use jiff::civil::Date;

use super::action::{Action, ActionId, Hands, Outcome};
use super::agreement::{Agreement, Standing};
use super::draft::{ActionDraft, DraftError};
use super::meeting::Meeting;
use crate::bank::{Role, StatementId};
use crate::text::{capital, length, number_word};

/// Past so many characters in all its boxes a plan is dense.
const DENSE_FROM: usize = 900;

/// Which way to move an action in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The action moves towards the start.
    Up,
    /// The action moves towards the end.
    Down,
}

/// The actions in their order, and whether both people agree to them as they stand.
///
/// Whatever changes a word or the order takes both ticks away, so nobody ever agrees to something
/// they haven't seen. How an action went is no such change: it is said of what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub(super) actions: Vec<Action>,
    pub(super) last_id: u32,
    pub(super) review: Option<Date>,
    pub(super) agreement: Agreement,
}

impl Plan {
    /// A plan of these actions, with what has been agreed of it. Of two with one id the first stands.
    pub fn from_actions(actions: impl IntoIterator<Item = Action>, agreement: Agreement) -> Plan {
        let mut plan = Plan { agreement, ..Plan::default() };
        for action in actions {
            if plan.get(action.id).is_none() {
                plan.last_id = plan.last_id.max(action.id.0);
                plan.actions.push(action);
            }
        }
        plan
    }

    /// The plan with a day to look again at all of it.
    #[must_use]
    pub fn reviewed_on(self, review: Option<Date>) -> Plan {
        Plan { review, ..self }
    }

    /// A plan of which only the number of actions is known: their words are on paper.
    pub(crate) fn on_paper(ours: usize, school: usize) -> Plan {
        let of = |hands: Hands, count| (1..=count).map(move |number| (hands, number));
        let mut plan = Plan::default();
        for (hands, number) in of(Hands::Ours, ours).chain(of(Hands::School, school)) {
            let what = match hands {
                Hands::Ours => format!("Action {number} on our paper agreement"),
                Hands::School => format!("Request {number} on our paper agreement"),
            };
            plan.last_id += 1;
            let is_on_paper = true;
            plan.actions.push(Action {
                what,
                is_on_paper,
                ..Action::blank(ActionId(plan.last_id), hands)
            });
        }
        plan
    }

    /// Every action, in order.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The actions in one pair of hands that are still to do, in order.
    pub fn in_hands(&self, hands: Hands) -> impl Iterator<Item = &Action> {
        self.to_do().filter(move |action| action.hands == hands)
    }

    /// The actions that are done or dropped, in order.
    pub fn looked_back_on(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.is_over())
    }

    fn to_do(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| !action.is_over())
    }

    /// The action of this id, if the plan has it.
    pub fn get(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// How far the two have agreed to the plan. One with nothing to do in it is a draft.
    pub fn standing(&self) -> Standing {
        match self.to_do().next() {
            Some(_) => self.agreement.standing(),
            None => Standing::Draft,
        }
    }

    /// Who agrees to the plan as it stands, and since when.
    pub fn agreement(&self) -> Agreement {
        self.agreement
    }

    /// Says whether a person agrees to the plan as it stands today.
    pub fn agree(&mut self, role: Role, agrees: bool, today: Date) {
        self.agreement.tick(role, agrees, today);
    }

    /// Adds the draft as the last action.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn add(&mut self, draft: &ActionDraft) -> Result<ActionId, DraftError> {
        self.add_for(draft, None)
    }

    /// The same, for a statement that it came from.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn add_for(
        &mut self,
        draft: &ActionDraft,
        statement: Option<StatementId>,
    ) -> Result<ActionId, DraftError> {
        let id = ActionId(self.last_id.saturating_add(1));
        let blank = Action { line: draft.line, ..Action::blank(id, Hands::Ours) };
        self.actions.push(ready(Action { statement, ..blank }, draft)?);
        self.last_id = id.0;
        self.agreement.take_back();
        Ok(id)
    }

    /// Puts the draft in place of an action. An action that is no longer there is added again.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn change(&mut self, id: ActionId, draft: &ActionDraft) -> Result<(), DraftError> {
        let was = self.get(id).cloned().unwrap_or(Action::blank(id, Hands::Ours));
        self.put(ready(was, draft)?);
        Ok(())
    }

    /// Puts the draft in place of an action that said `began` when its form was opened. What has been changed
    /// elsewhere since is kept, box by box; what came of that is said.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn change_since(
        &mut self,
        id: ActionId,
        began: &ActionDraft,
        draft: &ActionDraft,
    ) -> Result<Meeting, DraftError> {
        let Some(theirs) = self.get(id).cloned() else {
            self.change(id, draft)?;
            return Ok(Meeting::removed());
        };
        let base = filled(theirs.clone(), began);
        let ours = ready(theirs.clone(), draft)?;
        let meeting = Meeting::of(&base, &ours, &theirs);
        self.put(Action::merged(&base, &ours, &theirs));
        Ok(meeting)
    }

    fn put(&mut self, changed: Action) {
        match self.actions.iter_mut().find(|action| action.id == changed.id) {
            Some(action) if *action == changed => return,
            Some(action) => *action = changed,
            None => self.actions.push(changed),
        }
        self.agreement.take_back();
    }

    /// Says how an action went. Nothing that was agreed changes by it. Of what changed no more is kept than
    /// [`length::KEPT_MAX`].
    pub fn set_outcome(&mut self, id: ActionId, outcome: Outcome) {
        if let Some(action) = self.actions.iter_mut().find(|action| action.id == id) {
            let changed = length::kept(&outcome.changed).to_owned();
            action.outcome = Outcome { changed, ..outcome };
        }
    }

    /// Takes an action out and says where it stood, so that [`Plan::put_back`] can undo it. `None` where the
    /// plan doesn't have it.
    pub fn remove(&mut self, id: ActionId) -> Option<(usize, Action)> {
        let index = self.actions.iter().position(|action| action.id == id)?;
        self.agreement.take_back();
        Some((index, self.actions.remove(index)))
    }

    /// Undoes a removal: puts an action at this place, or last where the list is shorter. An action that is
    /// already there is left as it is.
    pub fn put_back(&mut self, index: usize, action: Action) {
        if self.get(action.id).is_some() {
            return;
        }
        self.last_id = self.last_id.max(action.id.0);
        self.actions.insert(index.min(self.actions.len()), action);
        self.agreement.take_back();
    }

    /// Moves an action one place within the list of its own hands. At an end it stays.
    pub fn shift(&mut self, id: ActionId, direction: Direction) {
        let Some(from) = self.actions.iter().position(|action| action.id == id) else { return };
        let list = |index: usize| (self.actions[index].hands, self.actions[index].is_over());
        let same = |&index: &usize| list(index) == list(from);
        let to = match direction {
            Direction::Up => (0..from).rev().find(same),
            Direction::Down => (from + 1..self.actions.len()).find(same),
        };
        if let Some(to) = to {
            self.actions.swap(from, to);
            self.agreement.take_back();
        }
    }

    /// Whether the boxes hold so many words together that paper has to be set closer: past 900 characters
    /// (docs/look.md, section 8).
    pub fn is_dense(&self) -> bool {
        let texts = self.to_do().flat_map(|a| [&a.what, &a.when, &a.know]);
        texts.map(|text| text.chars().count()).sum::<usize>() > DENSE_FROM
    }

    /// The plan in a sentence: "Two actions in your hands, one request to the school."
    pub fn in_words(&self) -> String {
        let (ours, school) =
            (self.in_hands(Hands::Ours).count(), self.in_hands(Hands::School).count());
        let plural = |count| if count == 1 { "" } else { "s" };
        let actions = format!("{} action{} in your hands", number_word(ours), plural(ours));
        let asks = format!("{} request{} to the school", number_word(school), plural(school));
        capital(match (ours, school) {
            (0, 0) => "Nothing is still to do.".to_owned(),
            (_, 0) => format!("{actions}."),
            (0, _) => format!("{asks}."),
            _ => format!("{actions}, {asks}."),
        })
    }
}

/// The action as the draft has it, with its name and how it went as they were.
fn ready(was: Action, draft: &ActionDraft) -> Result<Action, DraftError> {
    if let Some(&error) = draft.errors().first() {
        return Err(error);
    }
    Ok(filled(was, draft))
}

/// The action as the draft has it, ready or not: where it isn't chosen whose hands it is in, that is as it
/// was.
fn filled(was: Action, draft: &ActionDraft) -> Action {
    let text = |text: &str| text.trim().to_owned();
    let what = text(&draft.what);
    Action {
        line: draft.line,
        // It is of its line.
        statement: was.statement.filter(|_| draft.line == was.line),
        hands: draft.hands.unwrap_or(was.hands),
        is_on_paper: was.is_on_paper && what == was.what,
        hours: draft.hours,
        what,
        who: draft.who,
        when: text(&draft.when),
        know: text(&draft.know),
        pupils: text(&draft.pupils),
        review: draft.review,
        ..was
    }
}
