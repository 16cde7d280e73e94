//! Any partnership, and the rounds that it has opened.

use alongside_core::bank::{PrincipleId, Role, StatementId};
use alongside_core::leader::Salt;
use alongside_core::pair::{LABEL_MAX, Opened, Partnership, PartnershipId, Talk};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::plans::{any_plan, any_unfinished, any_words};
use super::sessions::any_set_up;
use super::{
    any_date, any_digits, any_flags, any_frame, any_moment, any_opening, any_principles, any_role,
    any_shared, any_sheet, any_two_shared, any_way, rating,
};

fn any_talk() -> impl Strategy<Value = Talk> {
    (any_flags(), any_flags(), [any_digits(), any_digits()]).prop_map(
        |(topics, statements, after)| {
            let mut talk = Talk::default();
            for principle in PrincipleId::all() {
                talk.set_about_topic(principle, topics[principle.index()]);
            }
            for statement in StatementId::all() {
                talk.set_about(statement, statements[statement.index()]);
                for (role, digits) in Role::ALL.into_iter().zip(after) {
                    talk.set_after(role, statement, rating(digits[statement.index()]));
                }
            }
            talk
        },
    )
}

/// Any round at all: both people are in one frame, whichever.
pub fn any_opened() -> impl Strategy<Value = Opened> {
    (any_date(), any_opening(), option::of(any_role()), any_two_shared(), any_talk())
        .prop_map(|(at, opening, first, pair, talk)| Opened { at, opening, first, pair, talk })
}

/// Any partnership at all, also such as no pair's clicks would lead to.
pub fn any_partnership() -> impl Strategy<Value = Partnership> {
    let label = prop_oneof![
        Just(String::new()),
        any_words(1).prop_map(|words| words.chars().take(LABEL_MAX).collect()),
    ];
    let about = (label, any_way(), any_frame(), any_principles(), any_moment());
    let sheets = || [any_sheet(), any_sheet()];
    let answers = (sheets(), sheets(), option::of(any_role()), option::of(any_shared()));
    let rounds = (option::of(any_opening()), option::of(any_opened()), vec(any_opened(), 0..3));
    let plan = (any_plan(), any_unfinished());
    let session = (option::of(any_set_up()), option::of(any::<u16>().prop_map(Salt::new)));
    (about, answers, rounds, plan, session).prop_map(|(about, answers, rounds, plan, session)| {
        let (label, way, frame, principles, saved) = about;
        let (sheets, other_sheets, holder, received) = answers;
        let (agreed, opened, earlier) = rounds;
        let (plan, unfinished) = plan;
        let (set_up, salt) = session;
        let id = PartnershipId::parse("oak").expect("a plain word is an id");
        Partnership {
            id,
            way,
            label,
            frame,
            principles,
            set_up,
            salt,
            sheets,
            other_sheets,
            holder,
            received,
            agreed,
            opened,
            earlier,
            plan,
            unfinished,
            saved,
        }
    })
}
