//! What one person said, with the mark and the word of their role.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};

use super::{RoleMark, theirs};
use crate::view::prelude::*;

/// How much room an answer takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One word.
    Word,
    /// Several, which go below the role on a narrow page.
    Phrase,
}

/// One person's answer.
#[component]
pub fn ViewLine(
    /// Whose.
    role: Role,
    /// The answer in words.
    #[prop(into)]
    words: String,
    /// How much room they take.
    length: Length,
) -> Drawn {
    let class = match length {
        Length::Word => "al-view al-view--short",
        Length::Phrase => "al-view al-view--long",
    };
    let who = match role {
        Role::Teacher => "al-view__who al-role al-role--teacher",
        Role::TeachingAssistant => "al-view__who al-role al-role--ta",
    };
    view! {
        <p class=class>
            <RoleMark role=role />
            <span class=who>{role.name()}</span>
            " "
            <strong class="al-view__word">{words}</strong>
        </p>
    }
}

/// Both people's ratings of one statement, the teacher's first.
#[component]
pub fn ViewLines(
    /// Which question they answer.
    frame: Frame,
    /// The ratings.
    ratings: [Rating; 2],
) -> Drawn {
    let line = |(role, rating): (Role, Rating)| {
        view! { <ViewLine role=role words=rating.word(frame) length=Length::Word /> }
    };
    Role::ALL.into_iter().zip(ratings).map(line).collect_drawn().drawn()
}

/// What has become of the ratings after talking: both values are kept.
#[component]
pub fn AfterTalking(
    /// Which question they answer.
    frame: Frame,
    /// As they were opened.
    before: [Rating; 2],
    /// As they were changed to; `None` where one stands as it was.
    after: [Option<Rating>; 2],
) -> Drawn {
    let line = |role: Role| {
        let (before, after) = (before[role.index()], after[role.index()]?);
        Some(view! {
            <span>
                <RoleMark role=role />
                {format!(" {}: {} to ", role.name(), before.word(frame))}
                <strong>{after.word(frame)}</strong>
            </span>
        })
    };
    if after.iter().all(Option::is_none) {
        return ().drawn();
    }
    view! {
        <p class="al-changed">
            <strong>"After talking"</strong>
            {Role::ALL.into_iter().filter_map(line).collect_drawn()}
        </p>
    }
}

/// The notes that were shared on a principle.
#[component]
pub fn SharedNotes(
    /// Whose, and the words.
    notes: Vec<(Role, String)>,
) -> Drawn {
    let note = |(role, words): (Role, String)| {
        view! {
            <blockquote class="al-statement__note">
                <strong>{format!("{}’s note, shared:", role.name())}</strong>
                " “"
                {theirs(words)}
                "”"
            </blockquote>
        }
    };
    notes.into_iter().map(note).collect_drawn().drawn()
}
