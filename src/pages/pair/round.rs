//! The round on screen, as every page that shows it asks for it.

use alongside_core::answers::{Opening, Rating};
use alongside_core::bank::{Frame, PrincipleId, Role, StatementId};
use alongside_core::dates;
use alongside_core::leader::SetUp;
use alongside_core::pair::{Opened, Partnership, PartnershipId, Place, Talk, example};
use alongside_core::results::comparison::{Ratings, StatementPair};
use alongside_core::text::isolate;
use alongside_presentation::route::Route;

use crate::browser::time;
use crate::components::{Choice, Kind, Look, Seen, href};
use crate::state::Workspace;
use crate::view::prelude::*;

/// What is open, frozen as it was when the page was made. Only what is said of it since changes.
#[derive(Clone, Copy)]
pub(super) struct Round {
    workspace: Workspace,
    id: StoredValue<PartnershipId>,
    caption: StoredValue<String>,
    opened: StoredValue<Opened>,
}

/// Something to talk about.
#[derive(Clone, Copy)]
pub(super) enum TalkItem {
    /// One statement.
    Statement(StatementId),
    /// A principle as a whole, where no single statement is named.
    Topic(PrincipleId),
}

impl Round {
    /// The round of the open partnership. `None` before both sheets are open.
    pub(super) fn on_screen(workspace: Workspace) -> Option<Round> {
        workspace.peek(|open| Round::of(workspace, open)).flatten()
    }

    /// The round of the example as it is when both sheets have just been opened, for whoever draws it for nobody.
    pub(super) fn rehearsed(workspace: Workspace) -> Option<Round> {
        let mut example = example::pair(Frame::default(), time::now());
        example.open(None);
        Round::of(workspace, &example)
    }

    fn of(workspace: Workspace, open: &Partnership) -> Option<Round> {
        let opened = open.opened.clone()?;
        Some(Round {
            workspace,
            id: StoredValue::new(open.id.clone()),
            caption: StoredValue::new(caption(open, &opened)),
            opened: StoredValue::new(opened),
        })
    }

    /// Whose round it is, and of which day.
    pub(super) fn caption(self) -> String {
        self.caption.get_value()
    }

    pub(super) fn with<T>(self, read: impl FnOnce(&Opened) -> T) -> T {
        self.opened.with_value(read)
    }

    /// Which question was answered.
    pub(super) fn frame(self) -> Frame {
        self.with(Opened::frame)
    }

    pub(super) fn opening(self) -> Opening {
        self.with(|opened| opened.opening)
    }

    /// How the session was set up that they began in.
    pub(super) fn set_up(self) -> Option<SetUp> {
        self.workspace.peek(|open| open.set_up.clone()).flatten()
    }

    /// Goes to a page, as a link does.
    pub(super) fn go(self, place: Place) {
        self.workspace.go(&Route::In(self.id.get_value(), place));
    }

    pub(super) fn href(self, place: Place) -> String {
        self.id.with_value(|id| href(id, place))
    }

    /// Says something of the round, and has it saved.
    pub(super) fn change(self, change: impl FnOnce(&mut Partnership)) {
        self.workspace.update(change);
    }

    /// Follows what is said of the round.
    pub(super) fn follow<T: Default>(self, read: impl FnOnce(&Opened) -> T) -> T {
        let read = |open: &Partnership| open.opened.as_ref().map(read);
        self.workspace.with(read).flatten().unwrap_or_default()
    }

    /// The notes that were shared on a principle.
    pub(super) fn notes(self, principle: PrincipleId) -> Vec<(Role, String)> {
        let note = |opened: &Opened, role: Role| match opened.pair[role.index()].note(principle) {
            "" => None,
            note => Some((role, note.to_owned())),
        };
        self.with(|opened| Role::ALL.into_iter().filter_map(|role| note(opened, role)).collect())
    }

    /// What there is to see of a statement; nothing unless both rated it.
    pub(super) fn seen(self, pair: StatementPair) -> Option<Seen> {
        let (Ratings::Both(ratings), Some(gap)) = (pair.ratings, pair.words()) else { return None };
        let statement = pair.statement;
        let after = self.after(statement);
        Some(Seen { frame: self.frame(), statement, ratings, after, gap })
    }

    fn after(self, statement: StatementId) -> [Option<Rating>; 2] {
        self.with(|opened| Role::ALL.map(|role| opened.talk.after(role, statement)))
    }

    /// The tick of something to talk about.
    pub(super) fn tick(self, about: TalkItem, look: Look) -> Drawn {
        let (key, of) = match about {
            TalkItem::Statement(statement) => (statement.key(), statement.get().construct),
            TalkItem::Topic(principle) => (principle.key(), principle.get().title),
        };
        view! {
            <Choice
                kind=Kind::Tick
                name="talked"
                id=format!("talked-{key}")
                label="We have talked about this"
                of=format!(": {of}")
                look=look
                checked=derived(move || self.follow(|opened| about.is_ticked(&opened.talk)))
                on_change=Callback::new(move |on| self.change(|open| about.tick(open, on)))
            />
        }
    }
}

impl TalkItem {
    fn is_ticked(self, talk: &Talk) -> bool {
        match self {
            TalkItem::Statement(statement) => talk.about(statement),
            TalkItem::Topic(principle) => talk.about_topic(principle),
        }
    }

    fn tick(self, open: &mut Partnership, on: bool) {
        match self {
            TalkItem::Statement(statement) => open.talk_about(statement, on),
            TalkItem::Topic(principle) => open.talk_about_topic(principle, on),
        }
    }
}

/// Whose round it is, and of which day.
pub(super) fn caption(open: &Partnership, opened: &Opened) -> String {
    match open.label.as_str() {
        "" => dates::full(opened.at),
        label => format!("{}, {}", isolate(label), dates::full(opened.at)),
    }
}
