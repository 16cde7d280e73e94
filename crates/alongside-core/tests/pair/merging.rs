//! Two tabs that edit one partnership.

mod frames;
mod plans;

use alongside_core::answers::{Answer, Opening, Rating, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, Role};
use alongside_core::leader::SetUp;
use alongside_core::pair::{Opened, Partnership, Stage, Talk, Way};
use alongside_core::plan::{Action, Outcome, Status};
use jiff::civil::date;
use proptest::array::uniform;
use proptest::prelude::*;
use proptest::sample::select;

use alongside_testing::sheets::{
    T, TA, any_opened, any_partnership, any_plan, blank, finished, principle, put_in, sheet,
    statement, willing,
};

/// What a tab may change. Each is something of its own, and different from what was there.
///
/// The frame comes last: an answer given in one tab is to the question that was asked there.
const EDITS: [fn(&mut Partnership); 24] = [
    |p| p.set_label(if p.label == "Oak" { "Elm" } else { "Oak" }),
    |p| p.principles = other(&[PrincipleSet::ALL, one_principle()], p.principles),
    |p| p.way = other(&[Way::OnPaper, Way::OneDevice], p.way),
    |p| p.holder = other(&[None, Some(T), Some(TA)], p.holder),
    |p| p.received = other(&[None, Some(nothing_sent())], p.received.clone()),
    |p| p.agreed = other(&[None, Some(Opening::Statements)], p.agreed),
    |p| p.unfinished.clear(),
    |p| answer(p, T, 3),
    |p| answer(p, TA, 3),
    |p| keep_private(p, T, 3),
    |p| keep_private(p, T, 4),
    |p| {
        let shared = p.sheet(TA).is_note_shared(principle(2));
        p.sheet_mut(TA).set_note_shared(principle(2), !shared);
    },
    |p| p.sheet_mut(TA).set_note(principle(2), "Only here"),
    |p| {
        let opening = other(&Opening::ALL, p.sheet(T).opening());
        p.sheet_mut(T).set_opening(opening);
    },
    |p| {
        let finished = p.sheet(TA).is_finished();
        p.sheet_mut(TA).set_finished(!finished);
    },
    |p| talk(p, |talk| talk.set_about_topic(principle(1), !talk.about_topic(principle(1)))),
    |p| talk(p, |talk| talk.set_about(statement(9), !talk.about(statement(9)))),
    |p| talk(p, |talk| rate_after(talk, T)),
    |p| talk(p, |talk| rate_after(talk, TA)),
    |p| {
        if let Some(open) = &mut p.opened {
            open.first = other(&[None, Some(T), Some(TA)], open.first);
        }
    },
    |p| {
        let agrees = p.plan.agreement().since(TA).is_some();
        p.plan.agree(TA, !agrees, date(2026, 9, 5));
    },
    |p| {
        if let Some(action) = p.plan.actions().first().cloned() {
            let status = other(&[None, Some(Status::Done)], action.outcome.status);
            p.plan.set_outcome(action.id, Outcome { status, ..action.outcome });
        }
    },
    |p| p.set_up = other(&[None, Some(SetUp::default().titled("INSET"))], p.set_up.clone()),
    |p| p.choose_frame(p.frame.other()),
];

fn other<V: PartialEq + Clone>(values: &[V], than: V) -> V {
    let mut others = values.iter().filter(|value| **value != than);
    others.next().expect("at least two values").clone()
}

fn one_principle() -> PrincipleSet {
    PrincipleSet::of([principle(3)]).expect("one")
}

fn nothing_sent() -> SharedSheet {
    SharedSheet::blank(Frame::StartingOut, one_principle(), Opening::Nothing)
}

fn answer(partnership: &mut Partnership, role: Role, index: usize) {
    let sheet = partnership.sheet_mut(role);
    let answers = [None, Some(Answer::NotApplicable), Some(Answer::Rated(Rating::Often))];
    sheet.set_answer(statement(index), other(&answers, sheet.answer(statement(index))));
}

fn keep_private(partnership: &mut Partnership, role: Role, index: usize) {
    let sheet = partnership.sheet_mut(role);
    sheet.set_private(statement(index), !sheet.is_private(statement(index)));
}

fn talk(partnership: &mut Partnership, change: impl FnOnce(&mut Talk)) {
    if let Some(open) = &mut partnership.opened {
        change(&mut open.talk);
    }
}

fn rate_after(talk: &mut Talk, role: Role) {
    let rating = other(&[None, Some(Rating::Often)], talk.after(role, statement(9)));
    talk.set_after(role, statement(9), rating);
}

/// A pair with both sheets open.
fn open() -> Partnership {
    let mut pair = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    pair.open(Some(TA));
    pair
}

/// The same once a tab has done this.
fn done(base: &Partnership, change: impl FnOnce(&mut Partnership)) -> Partnership {
    let mut partnership = base.clone();
    change(&mut partnership);
    partnership
}

#[track_caller]
fn check_both_ways(base: &Partnership, one: &Partnership, other: &Partnership, both: &Partnership) {
    assert_eq!(Partnership::merged(base, one, other), *both, "the second tab wrote first");
    assert_eq!(Partnership::merged(base, other, one), *both, "the first tab wrote first");
}

#[test]
fn what_was_talked_about_in_two_tabs_is_kept_from_both() {
    let base = open();
    let one = done(&base, |p| talk(p, |talk| talk.set_about_topic(principle(1), true)));
    let other = done(&base, |p| talk(p, |talk| rate_after(talk, TA)));
    let both = done(&one, |p| talk(p, |talk| rate_after(talk, TA)));
    check_both_ways(&base, &one, &other, &both);
}

#[test]
fn two_tabs_that_open_the_same_answers_keep_what_either_says_of_them() {
    let base = finished(Way::OneDevice, "4 4 3 5 2", "3 3 3 3 3");
    let one = done(&base, |p| {
        p.open(Some(TA));
        talk(p, |talk| talk.set_about_topic(principle(1), true));
    });
    let other = done(&base, |p| {
        p.open(None);
        talk(p, |talk| rate_after(talk, T));
    });
    let both = done(&one, |p| talk(p, |talk| rate_after(talk, T)));
    check_both_ways(&base, &one, &other, &both);

    let less = done(&base, |p| {
        p.agreed = Some(Opening::Nothing);
        p.open(None);
    });
    for (ours, theirs) in [(&one, &less), (&less, &one)] {
        let merged = Partnership::merged(&base, ours, theirs).opened.expect("both opened it");
        let ours = ours.opened.as_ref().expect("it opened");
        assert_eq!((merged.opening, &merged.pair), (ours.opening, &ours.pair), "the last stands");
        assert!(merged.talk.about_topic(principle(1)));
    }
}

/// A busy tab opened what another had just taken up again, kept private or chosen not to open.
#[test]
fn what_one_tab_opens_while_the_other_changes_it_is_not_open() {
    let base = willing(Way::OneDevice, Opening::Statements, Opening::Statements);
    let one = done(&base, |p| p.open(Some(TA)));
    let changes: [fn(&mut Partnership); 4] = [
        |p| p.take_up(T),
        |p| p.sheet_mut(T).set_private(statement(1), true),
        |p| p.sheet_mut(TA).set_opening(Opening::Nothing),
        |p| p.agree_to_open(Opening::Principles),
    ];
    for change in changes {
        let other = done(&base, change);
        check_both_ways(&base, &one, &other, &other);
    }
}

#[test]
fn opening_more_in_one_tab_keeps_what_is_said_in_the_other() {
    let base = open();
    let one = done(&base, Partnership::open_statements_too);
    assert_ne!(one, base);
    let other = done(&base, |p| talk(p, |talk| talk.set_about(statement(2), true)));
    let both = done(&one, |p| talk(p, |talk| talk.set_about(statement(2), true)));
    check_both_ways(&base, &one, &other, &both);
}

#[test]
fn what_is_said_of_a_round_while_another_begins_stays_with_that_round() {
    let base = open();
    let one = done(&base, Partnership::begin_again);
    let other = done(&base, |p| talk(p, |talk| talk.set_about_topic(principle(1), true)));
    let both = done(&other, Partnership::begin_again);
    check_both_ways(&base, &one, &other, &both);
    assert_eq!((both.stage(), both.earlier.len()), (Stage::HandOver, 1));
}

#[test]
fn two_tabs_that_begin_again_begin_one_round_and_keep_its_answers() {
    let base = open();
    let one = done(&base, |p| {
        p.begin_again();
        p.take_up(T);
        answer(p, T, 0);
    });
    let other = done(&base, Partnership::begin_again);
    check_both_ways(&base, &one, &other, &one);
    let further = done(&one, |p| {
        put_in(p, T, sheet("5 5 5 5 5"));
        put_in(p, TA, sheet("4 4 4 4 4"));
        p.open(Some(T));
    });
    check_both_ways(&base, &further, &other, &further);
}

#[test]
fn a_person_who_finishes_in_one_tab_is_not_back_at_the_device_in_the_other() {
    let mut base = blank("oak", Way::OneDevice);
    base.take_up(T);
    let finished = done(&base, |p| {
        p.put_away(T);
        p.take_up(TA);
        p.put_away(TA);
    });
    let behind = done(&base, |p| {
        p.put_away(T);
        p.take_up(TA);
    });
    let merged = Partnership::merged(&base, &behind, &finished);
    assert_eq!((merged.stage(), merged.answering()), (Stage::Ready, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_merge_with_an_idle_tab_is_the_other_tabs_version(
        base in any_partnership(), theirs in any_partnership(),
    ) {
        let theirs = Partnership { saved: base.saved.max(theirs.saved), ..theirs };
        prop_assert_eq!(&Partnership::merged(&base, &base, &theirs), &theirs);
        prop_assert_eq!(&Partnership::merged(&base, &theirs, &base), &theirs);
    }

    #[test]
    fn what_only_one_tab_changed_is_kept(
        base in any_partnership(), who in uniform::<_, 24>(select(["ours", "theirs", "nobody"].as_slice())),
    ) {
        let edited = |by: &[&str]| {
            done(&base, |p| {
                for (edit, who) in EDITS.iter().zip(who) {
                    if by.contains(&who) {
                        edit(p);
                    }
                }
            })
        };
        let merged = Partnership::merged(&base, &edited(&["ours"]), &edited(&["theirs"]));
        prop_assert_eq!(merged, edited(&["ours", "theirs"]));
    }

    #[test]
    fn a_merge_of_rounds_keeps_every_round(
        base in any_partnership(), new in any_opened(), again in any::<[bool; 2]>(),
    ) {
        let base = Partnership { opened: base.opened.or(Some(new)), ..base };
        let sides = again.map(|again| done(&base, |p| if again { p.begin_again() }));
        let merged = Partnership::merged(&base, &sides[0], &sides[1]);
        let rounds = |p: &Partnership| -> Vec<Opened> {
            p.earlier.iter().chain(&p.opened).cloned().collect()
        };
        prop_assert_eq!(rounds(&merged), rounds(&base), "each once");
        prop_assert_eq!(merged.opened.is_none(), again.contains(&true));
    }

    #[test]
    fn a_merge_of_plans_keeps_every_new_action(base in any_plan(), ours in any_plan(), theirs in any_plan()) {
        let partnership = |plan| Partnership { plan, ..blank("oak", Way::Alone(T)) };
        let (base, ours, theirs) = (partnership(base), partnership(ours), partnership(theirs));
        let merged = Partnership::merged(&base, &ours, &theirs).plan;
        let has = |action: &Action| {
            merged.actions().iter().any(|other| other.what == action.what)
        };
        for action in ours.plan.actions().iter().filter(|a| base.plan.get(a.id).is_none()) {
            prop_assert!(has(action), "ours is lost: {}", action.what);
        }
        for action in theirs.plan.actions().iter().filter(|a| base.plan.get(a.id).is_none()) {
            prop_assert!(has(action), "theirs is lost: {}", action.what);
        }
        let mut ids: Vec<u32> = merged.actions().iter().map(|action| action.id.0).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), merged.actions().len(), "no id stands twice");
    }
}
