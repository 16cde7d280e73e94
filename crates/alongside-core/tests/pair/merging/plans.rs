//! Two tabs that edit one plan.

use alongside_core::bank::{Line, Role};
use alongside_core::pair::{Partnership, Way};
use alongside_core::plan::{
    Action, ActionDraft, FormId, Hands, Hours, Outcome, Standing, Status, Unfinished,
};
use jiff::civil::date;

use super::done;
use alongside_testing::sheets::{T, TA, blank, principle};

/// A pair with one action that both agree to.
fn agreed() -> Partnership {
    done(&blank("oak", Way::OneDevice), |p| {
        let what = "Meet on Fridays".to_owned();
        let draft =
            ActionDraft { hands: Some(Hands::Ours), what, ..ActionDraft::new(principle(1)) };
        p.plan.add(&draft).expect("it is ready");
        for role in Role::ALL {
            p.plan.agree(role, true, date(2026, 9, 4));
        }
    })
}

fn reword(p: &mut Partnership) {
    let action = p.plan.actions()[0].clone();
    let draft = ActionDraft { what: "Meet on Mondays".to_owned(), ..ActionDraft::from(&action) };
    p.plan.change(action.id, &draft).expect("it is ready");
}

#[test]
fn a_tick_in_one_tab_is_not_for_words_that_were_changed_in_the_other() {
    let base = done(&agreed(), |p| p.plan.agree(TA, false, date(2026, 9, 5)));
    let ticked = done(&base, |p| p.plan.agree(TA, true, date(2026, 9, 6)));
    let reworded = done(&base, reword);
    for merged in [
        Partnership::merged(&base, &ticked, &reworded),
        Partnership::merged(&base, &reworded, &ticked),
    ] {
        assert_eq!(merged.plan.actions()[0].what, "Meet on Mondays");
        assert_eq!(merged.plan.standing(), Standing::AgreeAgain);
    }
}

#[test]
fn boxes_of_one_action_that_two_tabs_change_are_kept_from_both() {
    let base = agreed();
    let change = |edit: &dyn Fn(&mut ActionDraft)| {
        done(&base, |p| {
            let action = p.plan.actions()[0].clone();
            let mut draft = ActionDraft::from(&action);
            edit(&mut draft);
            p.plan.change(action.id, &draft).expect("it is ready");
        })
    };
    let reworded = change(&|draft| draft.what = "Meet on Mondays".to_owned());
    let dated = change(&|draft| {
        draft.when = "At nine".to_owned();
        draft.review = Some(date(2026, 10, 16));
    });
    for [ours, theirs] in [[&reworded, &dated], [&dated, &reworded]] {
        let merged = Partnership::merged(&base, ours, theirs);
        let action = &merged.plan.actions()[0];
        assert_eq!((action.what.as_str(), action.when.as_str()), ("Meet on Mondays", "At nine"));
        assert_eq!(action.review, Some(date(2026, 10, 16)));
        assert_eq!(
            merged.plan.standing(),
            Standing::AgreeAgain,
            "nobody has read the two together"
        );
    }
}

#[test]
fn the_day_of_the_whole_plan_is_a_box_like_others() {
    let base = agreed();
    let day = Some(date(2026, 10, 16));
    let dated = done(&base, |p| p.plan.set_review_date(day));
    let pupils = done(&base, |p| {
        let action = p.plan.actions()[0].clone();
        let pupils = "Fewer waits".to_owned();
        let draft = ActionDraft { pupils, ..ActionDraft::from(&action) };
        p.plan.change(action.id, &draft).expect("it is ready");
    });
    for [ours, theirs] in [[&dated, &pupils], [&pupils, &dated]] {
        let merged = Partnership::merged(&base, ours, theirs).plan;
        assert_eq!((merged.review_date(), &*merged.actions()[0].pupils), (day, "Fewer waits"));
        assert_eq!(merged.standing(), Standing::AgreeAgain);
    }
    let ticked = done(&base, |p| p.plan.agree(TA, false, date(2026, 9, 5)));
    let again = done(&ticked, |p| p.plan.agree(TA, true, date(2026, 9, 6)));
    let moved = done(&ticked, |p| p.plan.set_review_date(day));
    let merged = Partnership::merged(&ticked, &again, &moved).plan;
    assert_eq!(merged.standing(), Standing::AgreeAgain, "nobody has ticked another day");
}

#[test]
fn a_form_keeps_what_was_changed_elsewhere_while_it_was_open() {
    let mut plan = agreed().plan;
    let base = plan.actions()[0].clone();
    let was = ActionDraft::from(&base);
    let theirs = ActionDraft { what: "theirs".to_owned(), know: "k".to_owned(), ..was.clone() };
    plan.change(base.id, &theirs).expect("it is ready");
    plan.set_outcome(base.id, Outcome { status: Some(Status::Done), ..Outcome::default() });
    let ours = ActionDraft { what: "ours".to_owned(), ..was.clone() };
    let meeting = plan.change_since(base.id, &was, &ours).expect("it is ready");
    let action = &plan.actions()[0];
    assert_eq!((action.what.as_str(), action.know.as_str()), ("ours", "k"));
    assert_eq!(action.outcome.status, Some(Status::Done));
    let said = "Another tab had changed this action too. Kept from there: How we will know. \
        Under “What” another tab had “theirs”: yours is kept instead.";
    assert_eq!(meeting.words().as_deref(), Some(said));
}

#[test]
fn what_an_action_is_about_and_its_hours_are_boxes_like_others() {
    let base = agreed();
    let change = |edit: &dyn Fn(&mut ActionDraft)| {
        done(&base, |p| {
            let action = p.plan.actions()[0].clone();
            let mut draft = ActionDraft::from(&action);
            edit(&mut draft);
            p.plan.change(action.id, &draft).expect("it is ready");
        })
    };
    let hours = change(&|draft| draft.hours = Some(Hours::Outside));
    let line = change(&|draft| draft.line = Some(Line::Time));
    for [ours, theirs] in [[&hours, &line], [&line, &hours]] {
        let action = Partnership::merged(&base, ours, theirs).plan.actions()[0].clone();
        assert_eq!((action.hours, action.line), (Some(Hours::Outside), Some(Line::Time)));
    }
    let mut plan = hours.plan.clone();
    let was = ActionDraft::from(&base.plan.actions()[0]);
    let paid = ActionDraft { hours: Some(Hours::Paid), line: Some(Line::Time), ..was.clone() };
    let meeting = plan.change_since(plan.actions()[0].id, &was, &paid).expect("it is ready");
    let said = "Under “Paid hours” another tab had “Some of it needs time outside paid hours”: \
        yours is kept instead.";
    assert_eq!(meeting.words().as_deref(), Some(said));
    let mut plan = line.plan.clone();
    let meeting = plan.change_since(plan.actions()[0].id, &was, &was).expect("it is ready");
    let said = "Another tab had changed this action too. Kept from there: What it is about.";
    assert_eq!(meeting.words().as_deref(), Some(said));
}

#[test]
fn a_form_that_met_no_other_says_nothing_of_one() {
    let mut plan = agreed().plan;
    let base = plan.actions()[0].clone();
    let was = ActionDraft::from(&base);
    let ours = ActionDraft { what: "ours".to_owned(), ..was.clone() };
    let meeting = plan.change_since(base.id, &was, &ours).expect("it is ready");
    assert_eq!(meeting.words(), None);
    let again = plan.change_since(base.id, &was, &ours).expect("it is ready");
    assert_eq!(again.words(), None, "the other has come to the same");
    let emptied = ActionDraft { when: "at nine".to_owned(), ..was.clone() };
    plan.change(base.id, &emptied).expect("it is ready");
    plan.change_since(base.id, &emptied, &was).expect("it is ready");
    let late = ActionDraft { when: "at ten".to_owned(), ..emptied.clone() };
    let meeting = plan.change_since(base.id, &emptied, &late).expect("it is ready");
    let said = "Another tab had emptied “When”: what you put in is kept.";
    assert_eq!(meeting.words().as_deref(), Some(said));
}

#[test]
fn half_typed_forms_of_two_tabs_are_kept_side_by_side() {
    let form = |name: &str, what: &str| {
        let draft = ActionDraft { what: what.to_owned(), ..ActionDraft::new(principle(1)) };
        Unfinished::new(FormId::parse(name).expect("letters"), None, None, None, &draft)
    };
    let base = done(&agreed(), |p| p.unfinished = vec![form("a", "Half"), form("z", "Old")]);
    let ours = done(&base, |p| p.unfinished = vec![form("a", "Half a thought"), form("z", "Old")]);
    let theirs = done(&base, |p| p.unfinished = vec![form("a", "Half"), form("b", "Another")]);
    let all = [form("a", "Half a thought"), form("b", "Another")];
    assert_eq!(Partnership::merged(&base, &ours, &theirs).unfinished, all);
    assert_eq!(Partnership::merged(&base, &theirs, &ours).unfinished, all);
}

#[test]
fn a_form_whose_action_is_gone_adds_it_again() {
    let mut plan = agreed().plan;
    let base = plan.actions()[0].clone();
    plan.remove(base.id);
    let was = ActionDraft::from(&base);
    let meeting = plan.change_since(base.id, &was, &was).expect("it is ready");
    let said = "Another tab had removed this action. It is here again.";
    assert_eq!(meeting.words().as_deref(), Some(said));
    let outcome = Outcome::default();
    assert_eq!(plan.actions(), [Action { outcome, ..base }]);
}

#[test]
fn a_tick_in_each_tab_is_an_agreement() {
    let base = done(&agreed(), |p| {
        reword(p);
    });
    let by = |role| done(&base, |p| p.plan.agree(role, true, date(2026, 9, 8)));
    let merged = Partnership::merged(&base, &by(T), &by(TA));
    assert_eq!(merged.plan.standing(), Standing::Agreed(date(2026, 9, 8)));
}

#[test]
fn looking_back_in_one_tab_changes_no_word_that_is_changed_in_the_other() {
    let base = agreed();
    let outcome = Outcome { status: Some(Status::Done), changed: "Easier".to_owned() };
    let looked = done(&base, |p| p.plan.set_outcome(p.plan.actions()[0].id, outcome.clone()));
    let reworded = done(&base, reword);
    for merged in [
        Partnership::merged(&base, &looked, &reworded),
        Partnership::merged(&base, &reworded, &looked),
    ] {
        let action = &merged.plan.actions()[0];
        assert_eq!((action.what.as_str(), &action.outcome), ("Meet on Mondays", &outcome));
    }
}
