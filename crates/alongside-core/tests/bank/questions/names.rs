//! The names that may stand under a statement and in `[scoring]`: one that nothing reads would do nothing.

use super::rules::{FILE, check};

/// How the fault goes on is left out: every name that may stand there is in it.
#[test]
fn a_misspelt_name_stops_the_build_at_its_line() {
    for name in ["construct", "teacher", "control", "strength_min"] {
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
    for place in ["[scoring]", "[[principles.statements]]"] {
        let text = FILE.replacen(place, &format!("{place}\nsomething_new = 10"), 1);
        let fault = check::check(&text).expect_err(place).to_string();
        assert!(fault.contains("unknown field `something_new`"), "{fault}");
    }
}
