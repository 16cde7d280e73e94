//! The names that may stand under a statement, in a frame, a thread and `[scoring]`: one that nothing reads would
//! do nothing.

use super::rules::{FILE, check};

/// How the fault goes on is left out: every name that may stand there is in it.
#[test]
fn a_misspelt_name_stops_the_build_at_its_line() {
    let names = ["construct", "teacher", "control", "prompt", "question_again", "ta_higher"];
    for name in names.into_iter().chain(["strength_min", "min_answered_thread", "notes"]) {
        let (before, after) = FILE.split_once(&format!("\n{name} = ")).expect("the bank has it");
        let line = before.lines().count() + 1;
        let fault =
            check::check(&format!("{before}\n{name}s = {after}")).expect_err(name).to_string();
        let begins =
            format!("content/en-GB.toml:{line}: unknown field `{name}s`, expected one of `");
        assert!(fault.starts_with(&begins), "{fault}");
    }
}

#[test]
fn a_name_that_nothing_reads_stops_the_build() {
    let frames = ["[frame.looking-back]", "[frame.starting-out.words]"];
    let others =
        ["[scoring]", "[[principles.statements]]", "[thread.time]", "[school]", "[framing]"];
    for place in others.into_iter().chain(frames) {
        let text = FILE.replacen(place, &format!("{place}\nsomething_new = 10"), 1);
        let fault = check::check(&text).expect_err(place).to_string();
        assert!(fault.contains("unknown field `something_new`"), "{fault}");
    }
}
