//! The plan, progress and dates.

use alongside_core::answers::{Progress, Sheet};
use alongside_core::bank::{Level, Line, PrincipleId, PrincipleSet};
use alongside_core::dates;
use alongside_core::plan::{
    ActionDraft, ActionId, Direction, DraftError, Hands, Plan, TEXT_MAX, TextBox,
};
use alongside_testing::sheets::{first, sheet};
use jiff::civil::date;

fn draft(what: &str, hands: Hands) -> ActionDraft {
    ActionDraft { hands: Some(hands), what: what.to_owned(), ..ActionDraft::new(first()) }
}

/// A plan from a line such as "a b !c": the marked ones are for the school.
fn plan(line: &str) -> Plan {
    let mut plan = Plan::default();
    for word in line.split(' ') {
        let (what, hands) = match word.strip_prefix('!') {
            Some(what) => (what, Hands::School),
            None => (word, Hands::Ours),
        };
        plan.add(&draft(what, hands)).expect("the draft is ready");
    }
    plan
}

fn words(plan: &Plan) -> String {
    plan.actions().iter().map(|action| action.what.clone()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_draft_says_everything_that_is_missing_in_the_order_of_the_page() {
    let mut draft = ActionDraft::new(first());
    draft.what = " \u{200b}\u{ad} ".to_owned();
    draft.know = "x".repeat(TEXT_MAX + 3);
    draft.pupils = "x".repeat(TEXT_MAX + 1);
    let [know, pupils] = [(TextBox::Know, 3), (TextBox::Pupils, 1)]
        .map(|(place, over)| DraftError::TooLong(place, over));
    let errors = [DraftError::NoHands, DraftError::NoWhat, know, pupils];
    assert_eq!(draft.errors(), errors);
    let mut plan = Plan::default();
    assert_eq!(plan.add(&draft), Err(DraftError::NoHands));
    assert!(plan.actions().is_empty());
}

#[test]
fn a_plan_in_words() {
    #[track_caller]
    fn check(line: &str, words: &str) {
        assert_eq!(plan(line).in_words(), words);
    }
    check("a", "One action in your hands.");
    check("!x", "One request to the school.");
    check("a b !x !y", "Two actions in your hands, two requests to the school.");
    assert_eq!(Plan::default().in_words(), "Nothing is still to do.");
}

#[test]
fn an_action_is_for_its_statement_as_long_as_it_is_on_its_principle() {
    let statement = first().statements()[1];
    let mut plan = Plan::default();
    let id = plan.add_for(&draft("a", Hands::Ours), Some(statement)).expect("ready");
    let of = |plan: &Plan| plan.get(id).and_then(|action| action.statement);
    assert_eq!(of(&plan), Some(statement));
    plan.change(id, &draft("b", Hands::School)).expect("ready");
    assert_eq!(of(&plan), Some(statement), "other words are still for it");
    let line = Some(Line::Time);
    plan.change(id, &ActionDraft { line, ..draft("b", Hands::School) }).expect("ready");
    assert_eq!(of(&plan), None);
}

#[test]
fn paper_is_dense_past_900_characters() {
    let of = |length: usize| {
        let mut plan = Plan::default();
        for part in [200, 200, 200, 200, length] {
            plan.add(&draft(&"é".repeat(part), Hands::Ours)).expect("ready");
        }
        plan.is_dense()
    };
    assert!(!of(100));
    assert!(of(101));
}

#[test]
fn moving_stays_within_ones_own_hands() {
    let mut plan = plan("a !x b !y c");
    plan.shift(ActionId(5), Direction::Up);
    assert_eq!(words(&plan), "a x c y b");
    plan.shift(ActionId(1), Direction::Up);
    plan.shift(ActionId(4), Direction::Down);
    assert_eq!(words(&plan), "a x c y b", "at an end it stays");
}

#[test]
fn a_removed_action_comes_back_where_it_stood() {
    let mut changed = plan("a b c");
    let (index, action) = changed.remove(ActionId(2)).expect("it is there");
    assert_eq!(words(&changed), "a c");
    changed.put_back(index, action.clone());
    changed.put_back(index, action);
    assert_eq!(changed, plan("a b c"), "once, however often it is asked");
}

#[test]
fn an_id_is_not_used_again_after_a_removal() {
    let mut plan = plan("a b");
    let removed = plan.remove(ActionId(2)).expect("it is there");
    plan.add(&draft("c", Hands::Ours)).expect("ready");
    plan.put_back(removed.0, removed.1);
    assert_eq!(words(&plan), "a b c");
}

#[test]
fn changing_an_action_keeps_its_place() {
    let mut plan = plan("a b c");
    plan.change(ActionId(2), &draft(" B ", Hands::School)).expect("ready");
    assert_eq!(words(&plan), "a B c");
}

#[test]
fn progress_of_a_principle() {
    #[track_caller]
    fn check(line: &str, left_out: bool, expected: Progress) {
        let mut sheet: Sheet = sheet(line);
        sheet.set_left_out(first(), left_out);
        assert_eq!(sheet.progress(first()), expected, "{line}");
    }
    check("– – – – –", false, Progress::NotStarted);
    check("4 – x – –", false, Progress::InProgress(2));
    check("4 – x – –", true, Progress::Completed);
    check("– – – – –", true, Progress::Completed);
    check("1 2 3 4 x", false, Progress::Completed);
}

#[test]
fn a_set_of_principles_has_its_own_order_and_places() {
    let number = |n| PrincipleId::from_number(n).expect("1 to 8");
    let set = PrincipleSet::of([number(7), number(2), number(4)]).expect("not empty");
    assert_eq!(set.place(number(4)), Some(2));
    assert_eq!(set.place(number(1)), None);
    assert_eq!(set.after(number(4)), Some(number(7)));
    assert_eq!(set.after(number(7)), None);
    assert_eq!(PrincipleSet::of([]), None);
}

#[test]
fn dates_in_words() {
    let day = date(2026, 10, 16);
    let (this_year, next_year) = (date(2026, 1, 1), date(2027, 1, 1));
    assert_eq!(dates::day(day, this_year), "Friday 16 October");
    assert_eq!(dates::day(day, next_year), "Friday 16 October 2026", "it is another year");
    assert_eq!(dates::full(day), "Friday 16 October 2026");
    assert_eq!(dates::moment(day.at(9, 5, 0, 0), this_year), "16 October, 9:05");
    assert_eq!(dates::moment(day.at(9, 5, 0, 0), next_year), "16 October 2026, 9:05");
    assert_eq!(dates::moment_seen(day.at(9, 5, 0, 0), next_year), "16 October 2026, 9:05");
    assert_eq!(dates::moment_seen(day.at(10, 42, 9, 0), day), "10:42");
    assert_eq!(dates::moment_seen(day.at(10, 42, 9, 0), date(2026, 10, 17)), "16 October, 10:42");
    assert_eq!(dates::in_weeks(date(2026, 9, 4), 6), day);
    assert_eq!(dates::in_years(date(2026, 10, 16), 2), date(2028, 10, 16));
    assert_eq!(dates::in_years(date(2028, 2, 29), 2), date(2030, 2, 28));
}

#[test]
fn dates_in_text_have_one_form() {
    let moment = date(2026, 9, 4).at(10, 42, 7, 0);
    assert_eq!(dates::moment_to_iso(moment), "2026-09-04T10:42:07");
    assert_eq!(dates::moment_from_iso("2026-09-04T10:42:07"), Some(moment));
    assert_eq!(dates::from_iso("2028-02-29"), Some(date(2028, 2, 29)));
    for bad in [
        "",
        "2026",
        "2026-2-03",
        "2026-02-30",
        "2026-13-01",
        "+026-01-01",
        "2026-01-01T",
        "é026-01-01",
    ] {
        assert_eq!(dates::from_iso(bad), None, "{bad}");
    }
    for bad in ["2026-09-04", "2026-09-04T10:42", "2026-09-04T24:00:00", "2026-09-04T10:42:07:1"] {
        assert_eq!(dates::moment_from_iso(bad), None, "{bad}");
    }
}

#[test]
fn an_idea_takes_no_words_of_a_persons_own_without_a_way_back() {
    let ideas = first().ideas();
    let mut draft = ActionDraft::new(first());
    assert_eq!(draft.take_idea(&ideas[0]), None, "there was nothing");
    assert_eq!(
        (draft.what.as_str(), draft.know.as_str()),
        (ideas[0].text, ideas[0].success_measure)
    );
    assert_eq!(draft.take_idea(&ideas[1]), None, "nor is another idea anybody's own");
    assert_eq!(
        draft.take_idea(&Line::Time.ideas()[0]),
        None,
        "and one of the thread is an idea too"
    );
    assert_eq!(draft.take_idea(&ideas[1]), None);
    draft.what = "Talk on Mondays".to_owned();
    draft.know = "We talked".to_owned();
    assert_eq!(draft.take_idea(&ideas[0]).as_deref(), Some("Talk on Mondays"));
    assert_eq!(draft.know, "We talked", "what was typed there stays");
    let for_leaders = ideas.iter().find(|idea| idea.level == Level::Leadership).expect("one");
    let mut request = ActionDraft::new(first());
    request.take_idea(for_leaders);
    assert_eq!(
        (request.what.as_str(), request.know.as_str()),
        (for_leaders.text, ""),
        "a pair can't tell by what is measured in a school"
    );
}
