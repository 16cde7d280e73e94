//! Two ticks make an agreement, and any edit unmakes it.

use alongside_core::bank::Role;
use alongside_core::plan::{
    Action, ActionDraft, ActionId, Agreement, Direction, Gentle, Hands, Hours, Outcome, Plan,
    Standing, Status, TEXT_MAX, Who,
};
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use alongside_testing::sheets::{T, TA, any_outcome, any_plan, any_role, first};

const MONDAY: Date = date(2026, 9, 7);
const TUESDAY: Date = date(2026, 9, 8);

fn draft(what: &str, who: Option<Who>, when: &str) -> ActionDraft {
    let (what, when) = (what.to_owned(), when.to_owned());
    ActionDraft { hands: Some(Hands::Ours), what, who, when, ..ActionDraft::new(first()) }
}

fn plan(actions: &[(&str, Option<Who>, &str)]) -> Plan {
    let mut plan = Plan::default();
    for &(what, who, when) in actions {
        plan.add(&draft(what, who, when)).expect("it is ready");
    }
    plan
}

#[test]
fn how_far_two_people_have_agreed() {
    let mut plan = plan(&[("a", None, "")]);
    let standing = |plan: &Plan| plan.standing().words();
    assert_eq!(standing(&plan), "Draft");
    plan.agree(T, true, MONDAY);
    assert_eq!(standing(&plan), "Draft", "one tick is no agreement");
    plan.agree(TA, true, TUESDAY);
    assert_eq!(standing(&plan), "Agreed on 8 September 2026", "the day of the second tick");
    plan.agree(T, true, date(2026, 10, 1));
    assert_eq!(plan.standing(), Standing::Agreed(TUESDAY), "a tick again changes no day");
    plan.change(ActionId(1), &draft("a", None, "")).expect("ready");
    assert_eq!(plan.standing(), Standing::Agreed(TUESDAY), "saved again without a change");
    plan.change(ActionId(1), &draft("a", None, "Fridays")).expect("ready");
    assert_eq!(standing(&plan), "Draft. Agree again");
    plan.agree(T, true, MONDAY);
    plan.agree(TA, true, MONDAY);
    plan.agree(TA, false, TUESDAY);
    assert_eq!(standing(&plan), "Draft. Agree again", "a tick may be taken back");
}

#[test]
fn how_an_action_went_is_no_edit() {
    let mut plan = plan(&[("a", None, ""), ("b", None, "")]);
    for role in Role::ALL {
        plan.agree(role, true, MONDAY);
    }
    let outcome = Outcome { status: Some(Status::Done), changed: "é".repeat(TEXT_MAX + 9) };
    plan.set_outcome(ActionId(1), outcome);
    assert_eq!(plan.standing(), Standing::Agreed(MONDAY));
    let kept = plan.get(ActionId(1)).map(|action| action.outcome.changed.chars().count());
    assert_eq!(kept, Some(TEXT_MAX + 9), "no word is cut off unasked");
    assert_eq!(plan.get(ActionId(1)).map(Action::changed_over), Some(9));
    let whats = |actions: Vec<&Action>| actions.iter().map(|a| a.what.clone()).collect::<String>();
    assert_eq!(whats(plan.in_hands(Hands::Ours).collect()), "b", "what is done is not to do");
    assert_eq!(whats(plan.looked_back_on().collect()), "a");
    plan.change(ActionId(1), &draft("A", None, "")).expect("ready");
    let status = plan.get(ActionId(1)).and_then(|action| action.outcome.status);
    assert_eq!(status, Some(Status::Done), "a word that is changed says nothing of how it went");
}

#[test]
fn with_nothing_to_do_there_is_nothing_to_agree() {
    let mut empty = Plan::from_actions([], Agreement::of([Some(MONDAY); 2], false));
    assert_eq!(empty.standing(), Standing::Draft);
    let mut over = plan(&[("a", None, "")]);
    for role in Role::ALL {
        over.agree(role, true, MONDAY);
    }
    over.set_outcome(ActionId(1), Outcome { status: Some(Status::Dropped), ..Default::default() });
    assert_eq!(over.standing(), Standing::Draft);
    empty.add(&draft("b", None, "")).expect("ready");
    assert_eq!(empty.standing(), Standing::AgreeAgain);
}

#[test]
fn questions_that_a_plan_raises() {
    use Gentle::{AllOnTa, OneCouldWait, WhoAndWhen};
    #[track_caller]
    fn check(actions: &[(&str, Option<Who>, &str)], expected: &[Gentle]) {
        assert_eq!(plan(actions).gently(), expected, "{actions:?}");
    }
    let [t, ta, both] = Who::ALL.map(Some);
    let when = "Mondays at nine";
    check(&[], &[]);
    check(&[("a", both, when)], &[]);
    check(&[("a", both, "")], &[WhoAndWhen]);
    check(&[("a", None, when)], &[WhoAndWhen]);
    check(&[("a", t, when), ("b", t, when), ("c", None, "")], &[WhoAndWhen]);
    check(&[("a", t, when), ("b", t, when), ("c", t, when), ("d", both, when)], &[OneCouldWait]);
    check(&[("a", ta, when)], &[AllOnTa]);
    check(&[("a", ta, when), ("b", ta, when)], &[AllOnTa]);
    check(&[("a", ta, when), ("b", both, when)], &[]);
    check(&[("a", ta, when), ("b", None, when)], &[WhoAndWhen]);
    check(&[("a", t, when)], &[]);
    check(&[("a", both, "After school, at break or at 7pm")], &[]);
    let all = [("a", ta, ""), ("b", ta, when), ("c", ta, when), ("d", ta, when)];
    check(&all, &[WhoAndWhen, OneCouldWait, AllOnTa]);

    let mut asking = plan(&[("a", both, when)]);
    let request = |who| ActionDraft { hands: Some(Hands::School), ..draft("b", who, "") };
    asking.add(&request(t)).expect("ready");
    assert_eq!(asking.gently(), [], "a request has no day of its own");
    asking.add(&request(None)).expect("ready");
    assert_eq!(asking.gently(), [Gentle::WhoAsks]);

    let mut over = plan(&all);
    over.set_outcome(ActionId(1), Outcome { status: Some(Status::Done), ..Default::default() });
    assert_eq!(over.gently(), [AllOnTa], "what is done raises no question");
}

#[test]
fn whether_an_action_needs_unpaid_time_is_asked_and_not_guessed() {
    use Hours::{Outside, Paid};
    #[track_caller]
    fn check(who: Option<Who>, when: &str, hours: Option<Hours>, is_asked: bool) {
        let mut plan = Plan::default();
        plan.add(&ActionDraft { hours, ..draft("a", who, when) }).expect("it is ready");
        assert_eq!(
            plan.gently().contains(&Gentle::UnpaidTime),
            is_asked,
            "{who:?} {when} {hours:?}"
        );
        plan.set_outcome(ActionId(1), Outcome { status: Some(Status::Done), ..Default::default() });
        assert_eq!(plan.gently(), [], "what is done raises no question");
    }
    let [t, ta, both] = Who::ALL.map(Some);
    for who in [ta, both, None] {
        check(who, "Mondays at nine", Some(Outside), true);
        check(who, "", Some(Outside), true);
        for when in ["after school", "at break", "at 7pm", "unpaid"] {
            check(who, when, Some(Paid), false);
            check(who, when, None, false);
        }
    }
    for hours in [None, Some(Paid), Some(Outside)] {
        check(t, "after school", hours, false);
    }
    let school =
        ActionDraft { hands: Some(Hands::School), hours: Some(Outside), ..draft("a", both, "") };
    let mut plan = Plan::default();
    plan.add(&school).expect("it is ready");
    assert_eq!(plan.gently(), [], "what the school is asked for is not theirs to do");
    for hours in Hours::ALL {
        assert_eq!(Hours::from_key(hours.key()), Some(hours));
    }
}

/// What two people may do with a plan.
#[derive(Debug, Clone)]
enum Step {
    Tick(Role, bool),
    Add,
    Change(usize, u8),
    Remove(usize),
    Undo,
    Move(usize, bool),
    LookBack(usize, Outcome),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (any_role(), any::<bool>()).prop_map(|(role, on)| Step::Tick(role, on)),
        1 => Just(Step::Add),
        2 => (0_usize..6, 0_u8..3).prop_map(|(at, to)| Step::Change(at, to)),
        1 => (0_usize..6).prop_map(Step::Remove),
        1 => Just(Step::Undo),
        1 => (0_usize..6, any::<bool>()).prop_map(|(at, up)| Step::Move(at, up)),
        1 => (0_usize..6, any_outcome()).prop_map(|(at, outcome)| Step::LookBack(at, outcome)),
    ]
}

/// Takes a step and says whether it was a tick.
fn take(step: &Step, plan: &mut Plan, removed: &mut Option<(usize, Action)>, day: Date) {
    let id = |plan: &Plan, at: usize| plan.actions().get(at).map(|action| action.id);
    match step {
        Step::Tick(role, on) => plan.agree(*role, *on, day),
        Step::Add => drop(plan.add(&draft("new", None, ""))),
        Step::Change(at, to) => {
            if let Some(id) = id(plan, *at) {
                let what = ["x", "y", "z"][usize::from(*to)];
                plan.change(id, &draft(what, None, "")).expect("it is ready");
            }
        }
        Step::Remove(at) => {
            if let Some(id) = id(plan, *at) {
                *removed = plan.remove(id);
            }
        }
        Step::Undo => {
            if let Some((at, action)) = removed.take() {
                plan.put_back(at, action);
            }
        }
        Step::Move(at, up) => {
            if let Some(id) = id(plan, *at) {
                plan.shift(id, if *up { Direction::Up } else { Direction::Down });
            }
        }
        Step::LookBack(at, outcome) => {
            if let Some(id) = id(plan, *at) {
                plan.set_outcome(id, outcome.clone());
            }
        }
    }
}

/// The words and their order, which is what people agree to.
fn words(plan: &Plan) -> Vec<Action> {
    let bare = |action: &Action| Action { outcome: Outcome::default(), ..action.clone() };
    plan.actions().iter().map(bare).collect()
}

proptest! {
    #[test]
    fn both_agree_to_the_very_words_there_are_or_it_is_a_draft(
        start in any_plan(), steps in vec(any_step(), 0..40),
    ) {
        let mut plan = Plan::from_actions(start.actions().to_vec(), Agreement::default());
        let mut removed = None;
        // What each last ticked, and on which day both last had: kept here by other means.
        let mut seen: [Option<Vec<Action>>; 2] = [None, None];
        let (mut both, mut ever) = (None, false);
        for (number, step) in steps.iter().enumerate() {
            let day = date(2026, 9, 1).checked_add(jiff::Span::new().days(number as i64)).expect("a day");
            let before = words(&plan);
            take(step, &mut plan, &mut removed, day);
            let now = words(&plan);
            if before != now {
                seen = [None, None];
            }
            if let Step::Tick(role, on) = step {
                seen[role.index()] = on.then(|| now.clone());
            }
            let agreed = seen.iter().all(|seen| seen.as_ref() == Some(&now));
            both = agreed.then(|| both.unwrap_or(day));
            ever |= agreed;
            let is_something_to_do = plan.actions().iter().any(|action| !action.is_over());
            let expected = match both {
                _ if !is_something_to_do => Standing::Draft,
                Some(since) => Standing::Agreed(since),
                None if ever => Standing::AgreeAgain,
                None => Standing::Draft,
            };
            prop_assert_eq!(plan.standing(), expected, "after {:?}", step);
        }
    }

    #[test]
    fn moving_an_action_is_an_edit(plan in any_plan(), at in 0_usize..5, up in select(vec![true, false])) {
        let mut moved = plan.clone();
        let Some(id) = plan.actions().get(at).map(|action| action.id) else { return Ok(()) };
        moved.shift(id, if up { Direction::Up } else { Direction::Down });
        let is_moved = words(&moved) != words(&plan);
        prop_assert_eq!(is_moved, moved.agreement().since(T).is_none() && moved != plan);
    }
}
