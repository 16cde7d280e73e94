//! The thread of time: one statement of each principle, and ideas of its own.

use alongside_core::bank::{Line, StatementId, TIME};
use expect_test::expect;

use super::rules::{FILE, check, check_fails};

#[test]
fn a_second_statement_of_the_thread_in_a_principle_fails() {
    let (control, thread) = ("\ncontrol = \"pair\"", "\nthread = \"time\"");
    check_fails(
        (control, &format!("{control}{thread}")),
        expect![
            "content/en-GB.toml:293: `pf-talk-it-through` is the second statement of its principle in the thread"
        ],
    );
    let last = "control = \"teacher\"\nprompt = \"What is useful to hear";
    let with = last.replacen("\n", &format!("{thread}\n"), 1);
    check_fails(
        (last, &with),
        expect![
            "content/en-GB.toml:404: `sp-shapes-plan` is the second statement of its principle in the thread"
        ],
    );
}

#[test]
fn a_principle_without_a_statement_of_the_thread_fails() {
    check_fails(
        ("\nthread = \"time\"", ""),
        expect!["content/en-GB.toml:267: none of these statements is in the thread"],
    );
    let fourth =
        "control = \"school-leadership\"\nthread = \"time\"\nprompt = \"Where in the week is";
    check_fails(
        (fourth, &fourth.replace("thread = \"time\"\n", "")),
        expect!["content/en-GB.toml:370: none of these statements is in the thread"],
    );
}

#[test]
fn a_thread_that_the_app_does_not_know_fails() {
    check_fails(
        ("\nthread = \"time\"", "\nthread = \"space\""),
        expect!["content/en-GB.toml:297: unknown variant `space`, expected `time`"],
    );
    check_fails(
        ("[thread.time]", "[thread.space]"),
        expect!["content/en-GB.toml:215: unknown field `space`, expected `time`"],
    );
}

#[test]
fn an_idea_of_the_thread_for_a_statement_that_no_principle_has_fails() {
    check_fails(
        ("[\"sp-paid-time\", \"ps-time", "[\"sp-late\", \"ps-time"),
        expect!["content/en-GB.toml:227: statement `sp-late` is not one of `principles`"],
    );
    check_fails(
        ("\"tt-act-ten-minutes\"", "\"tt-act-time-map\""),
        expect!["content/en-GB.toml:230: id `tt-act-time-map` is already taken"],
    );
}

#[test]
fn the_app_has_the_thread_of_the_file() {
    let bank = check::check(FILE).expect("the bank passes");
    let time = &bank.thread.time;
    super::same_words(
        &[TIME.title, TIME.chart_label, TIME.summary, TIME.why_it_matters],
        &time.words(),
    );
    super::same_ideas(Line::Time.ideas(), &time.ideas);
    let principles = bank.principles.get_ref().iter();
    let marked = principles.map(|principle| {
        let mut statements = principle.statements.get_ref().iter();
        statements.find(|it| it.thread.is_some()).map(|it| it.id.get_ref().as_str())
    });
    let marked: Vec<_> = marked.collect();
    assert_eq!(marked, StatementId::of_time().map(|it| Some(it.key())));
}
