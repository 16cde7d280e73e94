//! The action plan: what will be done, by whom, when, and how it will be known to have helped.
//!
//! Product page, section 6, "Action plan".

mod draft;
mod merge;

pub use draft::{ActionDraft, DraftError, TextBox, Unfinished};

use jiff::civil::Date;

use crate::answers::clip;
use crate::bank::PrincipleId;
use crate::dates;
use crate::findings::number_word;

/// The longest text in any box of an action, in characters.
pub const TEXT_MAX: usize = 200;

/// Past so many characters in all its boxes a plan is dense.
const DENSE_FROM: usize = 900;

/// More actions than this ask whether one could wait (product page, section 4, step 8).
pub const ACTIONS_ADVISED: usize = 3;

/// Names one action within its plan. Never reused, so an undo can put it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub u32);

/// Who can make it happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hands {
    /// In our hands.
    Ours,
    /// Needs the school to help.
    School,
}

/// Who does an action, or who asks the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// The teacher.
    Teacher,
    /// The teaching assistant.
    TeachingAssistant,
    /// Both of them.
    Both,
}

impl Who {
    /// In the order of the page.
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

/// One thing to do, or one thing to ask of the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its name within the plan.
    pub id: ActionId,
    /// The principle it came from.
    pub principle: PrincipleId,
    /// In our hands, or for the school.
    pub hands: Hands,
    /// What will be done. Never blank in a plan.
    pub what: String,
    /// Who will do it, if that has been said.
    pub who: Option<Who>,
    /// When, in their own words.
    pub when: String,
    /// How they will know it has helped.
    pub know: String,
    /// When they look again, or for the school: when they would like to hear back.
    pub review: Option<Date>,
}

/// Which way to move an action in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the start.
    Up,
    /// Towards the end.
    Down,
}

/// The actions in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    actions: Vec<Action>,
    last_id: u32,
}

impl Plan {
    /// A plan of these actions. Of two with one id the first stands.
    pub fn from_actions(actions: impl IntoIterator<Item = Action>) -> Plan {
        let mut plan = Plan::default();
        for action in actions {
            if plan.get(action.id).is_none() {
                plan.last_id = plan.last_id.max(action.id.0);
                plan.actions.push(action);
            }
        }
        plan
    }

    /// Every action, in order.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The actions in one pair of hands, in order.
    pub fn in_hands(&self, hands: Hands) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(move |action| action.hands == hands)
    }

    /// One action.
    pub fn get(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// Adds the draft as the last action.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn add(&mut self, draft: &ActionDraft) -> Result<ActionId, DraftError> {
        let id = ActionId(self.last_id.saturating_add(1));
        self.actions.push(ready(id, draft)?);
        self.last_id = id.0;
        Ok(id)
    }

    /// Puts the draft in place of an action. An action that is no longer there is added again.
    ///
    /// # Errors
    /// The draft's first error when it isn't ready.
    pub fn change(&mut self, id: ActionId, draft: &ActionDraft) -> Result<(), DraftError> {
        let changed = ready(id, draft)?;
        match self.actions.iter_mut().find(|action| action.id == id) {
            Some(action) => *action = changed,
            None => self.actions.push(changed),
        }
        Ok(())
    }

    /// Takes an action out and says where it stood, so that [`Plan::put_back`] can undo it.
    pub fn remove(&mut self, id: ActionId) -> Option<(usize, Action)> {
        let index = self.actions.iter().position(|action| action.id == id)?;
        Some((index, self.actions.remove(index)))
    }

    /// Undoes a removal. An action that is already there is left as it is.
    pub fn put_back(&mut self, index: usize, action: Action) {
        if self.get(action.id).is_some() {
            return;
        }
        self.last_id = self.last_id.max(action.id.0);
        self.actions.insert(index.min(self.actions.len()), action);
    }

    /// Moves an action one place within the list of its own hands. At an end it stays.
    pub fn shift(&mut self, id: ActionId, direction: Direction) {
        let Some(from) = self.actions.iter().position(|action| action.id == id) else { return };
        let hands = self.actions[from].hands;
        let same = |&index: &usize| self.actions[index].hands == hands;
        let to = match direction {
            Direction::Up => (0..from).rev().find(same),
            Direction::Down => (from + 1..self.actions.len()).find(same),
        };
        if let Some(to) = to {
            self.actions.swap(from, to);
        }
    }

    /// The earliest day on which an action in our own hands is to be looked at again.
    pub fn next_review(&self) -> Option<Date> {
        self.in_hands(Hands::Ours).filter_map(|action| action.review).min()
    }

    /// Whether the plan takes one side of A4 whatever its words are: three actions with every
    /// box full do, beside the chart.
    pub fn fits_one_side(&self) -> bool {
        self.actions.len() <= ACTIONS_ADVISED
    }

    /// Whether the boxes hold so many words together that paper has to be set closer: past 900
    /// characters (docs/look.md, "Print").
    pub fn is_dense(&self) -> bool {
        let texts = self.actions.iter().flat_map(|a| [&a.what, &a.when, &a.know]);
        texts.map(|text| text.chars().count()).sum::<usize>() > DENSE_FROM
    }

    /// The plan in a sentence or two: "Two actions in your hands, one thing to ask for. Look again
    /// on Friday 16 October."
    pub fn in_words(&self) -> String {
        let (ours, school) =
            (self.in_hands(Hands::Ours).count(), self.in_hands(Hands::School).count());
        let plural = |count| if count == 1 { "" } else { "s" };
        let actions = format!("{} action{} in your hands", number_word(ours), plural(ours));
        let things = format!("{} thing{} to ask for", number_word(school), plural(school));
        let mut words = match (ours, school) {
            (0, 0) => return "One to three actions, small enough to start next week.".to_owned(),
            (_, 0) => format!("{actions}."),
            (0, _) => format!("{things}."),
            _ => format!("{actions}, {things}."),
        };
        if let Some(date) = self.next_review() {
            words += &format!(" Look again on {}.", dates::day(date));
        }
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        words
    }
}

fn ready(id: ActionId, draft: &ActionDraft) -> Result<Action, DraftError> {
    if let Some(&error) = draft.errors().first() {
        return Err(error);
    }
    let hands = draft.hands.ok_or(DraftError::NoHands)?;
    let text = |text: &str| clip(text.trim(), TEXT_MAX);
    Ok(Action {
        id,
        principle: draft.principle,
        hands,
        what: text(&draft.what),
        who: draft.who,
        when: text(&draft.when),
        know: text(&draft.know),
        review: draft.review,
    })
}
