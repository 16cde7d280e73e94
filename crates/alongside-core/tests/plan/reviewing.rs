//! The day to look again: of one action, and of the whole plan.

use alongside_core::bank::Role;
use alongside_core::plan::{
    ActionDraft, DateError, Hands, NoReview, Outcome, Plan, Standing, Status,
};
use alongside_testing::sheets::first;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 9, 4);

fn draft(what: &str, hands: Hands) -> ActionDraft {
    ActionDraft { hands: Some(hands), what: what.to_owned(), ..ActionDraft::new(first()) }
}

#[test]
fn another_date_has_to_be_a_day_that_can_come() {
    let is = |review: Option<Date>, is_broken: bool| {
        let draft = ActionDraft { review, other_date: true, ..draft("a", Hands::Ours) };
        draft.date_error(is_broken, None, TODAY)
    };
    assert_eq!(is(None, false), Some(DateError::Missing));
    assert_eq!(is(None, true), Some(DateError::NoSuchDay), "half typed, or 31 February");
    assert_eq!(is(Some(TODAY), true), Some(DateError::NoSuchDay), "what was there is not meant");
    for (day, expected) in [
        (date(2026, 9, 4), None),
        (date(2026, 9, 3), Some(DateError::Past)),
        (date(2020, 1, 1), Some(DateError::Past)),
        (date(26, 9, 4), Some(DateError::Past)),
        (date(2028, 2, 29), None),
        (date(2028, 9, 4), None),
        (date(2028, 9, 5), Some(DateError::TooFar)),
        (date(9999, 1, 1), Some(DateError::TooFar)),
    ] {
        assert_eq!(is(Some(day), false), expected, "{day}");
    }
}

#[test]
fn a_date_that_nobody_touched_may_be_gone_by() {
    let was = Some(date(2026, 1, 9));
    let mut draft = ActionDraft { review: was, ..draft("a", Hands::Ours) };
    assert_eq!(draft.date_error(false, was, TODAY), None);
    assert_eq!(draft.date_error(false, None, TODAY), Some(DateError::Past), "it was another");
    draft.review = None;
    assert_eq!(draft.date_error(false, was, TODAY), None, "none has to be given");
    assert_eq!(draft.date_error(true, was, TODAY), None, "the box is not on the page");
}

#[test]
fn done_and_dropped_actions_and_days_gone_by_are_no_review() {
    /// Each action is its hands, how it went, and the days until it is looked at again.
    #[track_caller]
    fn check(actions: &[(Hands, Option<Status>, Option<i32>)], expected: Result<i32, NoReview>) {
        let day = |days| TODAY.checked_add(jiff::Span::new().days(days)).expect("a day");
        let mut plan = Plan::default();
        for &(hands, status, days) in actions {
            let draft = ActionDraft { review: days.map(day), ..draft("a", hands) };
            let id = plan.add(&draft).expect("ready");
            plan.set_outcome(id, Outcome { status, changed: String::new() });
        }
        assert_eq!(plan.review(TODAY), expected.map(day), "{actions:?}");
    }
    use Hands::{Ours, School};
    use Status::{Done, Dropped, UnderWay};
    check(&[], Err(NoReview::NothingOurs));
    check(&[(School, None, Some(7))], Err(NoReview::NothingOurs));
    check(&[(Ours, None, None)], Err(NoReview::NoDate));
    check(&[(Ours, None, Some(14)), (Ours, None, Some(7))], Ok(7));
    check(&[(Ours, None, Some(0))], Ok(0));
    check(&[(Ours, None, Some(-1))], Err(NoReview::GoneBy));
    check(&[(Ours, None, Some(-1)), (Ours, UnderWay.into(), Some(7))], Ok(7));
    check(&[(Ours, Done.into(), Some(7)), (Ours, None, Some(14))], Ok(14));
    check(&[(Ours, Done.into(), Some(7)), (Ours, Dropped.into(), Some(9))], Err(NoReview::AllOver));
    check(&[(Ours, Done.into(), Some(7)), (Ours, None, None)], Err(NoReview::NoDate));
    check(&[(Ours, Done.into(), Some(7)), (Ours, None, Some(-7))], Err(NoReview::GoneBy));
}

#[test]
fn a_day_that_has_come_is_due_until_its_action_is_over() {
    let mut plan = Plan::default();
    let id = plan.add(&ActionDraft { review: Some(TODAY), ..draft("a", Hands::Ours) });
    let (id, yesterday) = (id.expect("ready"), TODAY.yesterday().expect("a day"));
    assert_eq!(plan.review_due(yesterday), None);
    assert_eq!(plan.review_due(date(2026, 12, 1)), Some(TODAY));
    plan.set_outcome(id, Outcome { status: Some(Status::Done), changed: String::new() });
    assert_eq!(plan.review_due(date(2026, 12, 1)), None);
}

#[test]
fn one_day_is_for_the_whole_plan_but_for_what_has_a_day_of_its_own() {
    let [soon, later] = [date(2026, 9, 18), date(2026, 10, 16)];
    #[track_caller]
    fn check(whole: Option<Date>, own: &[(Hands, Option<Date>)], expected: Result<Date, NoReview>) {
        let mut plan = Plan::default();
        for &(hands, review) in own {
            plan.add(&ActionDraft { review, ..draft("a", hands) }).expect("ready");
        }
        plan.set_review_date(whole);
        assert_eq!(plan.review(TODAY), expected, "{whole:?} {own:?}");
        let days: Vec<_> = plan.actions().iter().map(|action| plan.review_of(action)).collect();
        let each: Vec<_> = own.iter().map(|(_, review)| review.or(whole)).collect();
        assert_eq!(days, each, "a request is answered by that day too");
        assert_eq!(plan.review_due(date(2027, 1, 1)), expected.ok());
    }
    use Hands::{Ours, School};
    check(Some(later), &[(Ours, None), (School, None)], Ok(later));
    check(Some(later), &[(Ours, None), (Ours, Some(soon))], Ok(soon));
    check(Some(soon), &[(Ours, Some(later))], Ok(later));
    check(None, &[(Ours, None), (Ours, Some(later))], Ok(later));
    check(None, &[(Ours, None)], Err(NoReview::NoDate));
    check(Some(soon), &[(School, None)], Err(NoReview::NothingOurs));
}

#[test]
fn another_day_for_the_whole_plan_is_agreed_to_anew() {
    let mut agreed = Plan::default();
    agreed.add(&draft("a", Hands::Ours)).expect("ready");
    agreed.set_review_date(Some(date(2026, 10, 16)));
    Role::ALL.into_iter().for_each(|role| agreed.agree(role, true, TODAY));
    agreed.set_review_date(Some(date(2026, 10, 16)));
    assert_eq!(agreed.standing(), Standing::Agreed(TODAY), "it is the day that it was");
    agreed.set_review_date(None);
    assert_eq!(agreed.standing(), Standing::AgreeAgain);
}

#[test]
fn a_new_plan_begins_with_a_day_in_six_weeks_and_no_other_does() {
    let mut plan = Plan::default();
    plan.begin_with_a_day(TODAY);
    assert_eq!(plan.review_date(), Some(date(2026, 10, 16)));
    plan.set_review_date(Some(date(2026, 9, 18)));
    plan.begin_with_a_day(TODAY);
    assert_eq!(plan.review_date(), Some(date(2026, 9, 18)), "it is theirs to choose");
    plan.set_review_date(None);
    plan.add(&draft("a", Hands::Ours)).expect("it is ready");
    plan.begin_with_a_day(TODAY);
    assert_eq!(plan.review_date(), None, "a plan that has gone without one");
}
