//! Saves that cross each other, and saves that come late.

use alongside_core::answers::Rating;
use alongside_formats::stored::storage::SETTLED_AFTER_MS;
use alongside_testing::sheets::{T, statement};

use super::{Browser, LATE_MS, Step, rating};

#[test]
fn two_tabs_that_write_at_once_lost_the_first_answer() {
    let mut browser = Browser::new();
    browser.edit(0, 0, Rating::Often);
    browser.edit(1, 1, Rating::Rarely);
    // Neither has heard of the other.
    browser.save(0);
    browser.save(1);
    let stored = browser.rest();
    assert_eq!(rating(&stored, 0), Some(Rating::Often));
    assert_eq!(rating(&stored, 1), Some(Rating::Rarely));
}

/// A browser may hold a tab's timers back for longer than the tabs need to see each other's writes.
#[test]
fn an_answer_put_back_on_the_page_was_lost_where_the_next_save_came_late() {
    for late in [Step::Wait(SETTLED_AFTER_MS), Step::Wait(60_000)] {
        let mut browser = Browser::new();
        let steps = [
            Step::Edit(0, 2, Rating::Never),
            Step::Save(0),
            Step::Edit(1, 1, Rating::Never),
            Step::Edit(0, 0, Rating::Never),
            Step::Save(1),
            Step::Edit(1, 1, Rating::Never),
            Step::Wait(LATE_MS + 1),
            late,
        ];
        steps.into_iter().for_each(|step| browser.step(step));
        let stored = browser.rest();
        assert_eq!([0, 1, 2].map(|at| rating(&stored, at)), [Some(Rating::Never); 3], "{late:?}");
    }
}

#[test]
fn an_answer_taken_back_in_another_window_later_stays_taken_back() {
    let mut browser = Browser::new();
    browser.edit(0, 0, Rating::Often);
    browser.rest();
    browser.wait(SETTLED_AFTER_MS);
    browser.tabs[1].open.sheet_mut(T).set_answer(statement(0), None);
    browser.tabs[1].is_due = true;
    assert_eq!(rating(&browser.rest(), 0), None);
}
