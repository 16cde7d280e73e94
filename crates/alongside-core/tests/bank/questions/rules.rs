//! Each rule of the question bank, broken once by an edit to the real file.

use expect_test::{Expect, expect};

#[path = "../../../build/check.rs"]
pub mod check;

/// The real bank.
pub const FILE: &str = include_str!("../../../../../content/en-GB.toml");

/// Checks the file with the first `from` in it replaced by `to`.
#[track_caller]
pub fn check_fails((from, to): (&str, &str), expected: Expect) {
    expected.assert_eq(&fault_in(&edited(from, to)));
}

#[track_caller]
pub fn edited(from: &str, to: &str) -> String {
    assert!(FILE.contains(from), "the bank has no {from:?}");
    FILE.replacen(from, to, 1)
}

#[track_caller]
pub fn fault_in(text: &str) -> String {
    let error = check::check(text).expect_err("a broken bank passed");
    error.to_string()
}

#[test]
fn the_bank_passes() {
    let fault = check::check(FILE).err().map(|error| error.to_string());
    assert_eq!(fault, None);
}

#[test]
fn text_that_is_not_toml_fails() {
    check_fails(
        ("\ntitle = \"Sharing planning\"", "\ntitle = \"Sharing"),
        expect![[r#"content/en-GB.toml:353: invalid basic string, expected `"`"#]],
    );
    check_fails(
        ("[[principles.statements]]", "[[principles.statements]"),
        expect!["content/en-GB.toml:267: unclosed array table, expected `]`"],
    );
    check_fails(
        ("number = 2", "number 2"),
        expect!["content/en-GB.toml:352: key with no value, expected `=`"],
    );
    check_fails((FILE, ""), expect!["content/en-GB.toml:1: missing field `meta`"]);
}

#[test]
fn a_straight_apostrophe_fails() {
    check_fails(
        ("There is time in the TA’s paid", "There is time in the TA's paid"),
        expect!["content/en-GB.toml:380: `construct` has ': write ‘ ’ or “ ”"],
    );
}

#[test]
fn an_empty_list_fails() {
    check_fails(
        ("discussion_prompts = [", "discussion_prompts = []\nothers = ["),
        expect!["content/en-GB.toml:261: `discussion_prompts` has nothing in it"],
    );
    check_fails(
        ("looks_like = [", "looks_like = []\nothers = ["),
        expect!["content/en-GB.toml:256: `looks_like` has nothing in it"],
    );
    check_fails(
        ("statements = [\"sp-plan-early\"]", "statements = []"),
        expect!["content/en-GB.toml:417: `statements` has nothing in it"],
    );
}

#[test]
fn an_id_that_repeats_or_is_not_kebab_case_fails() {
    check_fails(
        ("\"sharing-planning\"", "\"partnership-and-friendship\""),
        expect!["content/en-GB.toml:351: id `partnership-and-friendship` is already taken"],
    );
    check_fails(
        ("\"sp-shapes-plan\"", "\"pf-fair-share\""),
        expect!["content/en-GB.toml:404: id `pf-fair-share` is already taken"],
    );
    check_fails(
        ("\"sp-act-one-place\"", "\"pf-act-jobs-list\""),
        expect!["content/en-GB.toml:412: id `pf-act-jobs-list` is already taken"],
    );
    check_fails(
        ("\"sp-chance-to-ask\"", "\"sp-chance-to-Ask\""),
        expect!["content/en-GB.toml:396: id `sp-chance-to-Ask` is not kebab-case"],
    );
    check_fails(
        ("\"sp-chance-to-ask\"", "\"\""),
        expect!["content/en-GB.toml:396: id `` is not kebab-case"],
    );
}

#[test]
fn an_action_for_a_statement_of_another_principle_fails() {
    check_fails(
        ("[\"sp-plan-early\"]", "[\"pf-fair-share\"]"),
        expect![
            "content/en-GB.toml:417: statement `pf-fair-share` is not one of `sharing-planning`"
        ],
    );
    check_fails(
        ("[\"sp-plan-early\"]", "[\"sp-late\"]"),
        expect!["content/en-GB.toml:417: statement `sp-late` is not one of `sharing-planning`"],
    );
}

#[test]
fn principles_out_of_order_or_number_fail() {
    check_fails(
        ("number = 2", "number = 3"),
        expect!["content/en-GB.toml:352: principle 2 should be here, not 3"],
    );
    check_fails(
        ("number = 1", "number = -1"),
        expect!["content/en-GB.toml:249: principle 1 should be here, not -1"],
    );

    let (_, eighth) = FILE.split_once("\n# 8\n").expect("there is an eighth");
    let (eighth, _) = eighth.split_once("\n# --").expect("the sources come last");
    check_fails((eighth, ""), expect!["content/en-GB.toml:247: there are 7 principles, not 8"]);
    let ninth = eighth.replace("\"c", "\"ninth-c");
    check_fails(
        (eighth, &format!("{eighth}\n{ninth}")),
        expect!["content/en-GB.toml:247: there are 9 principles, not 8"],
    );
}

#[test]
fn too_few_or_too_many_statements_fail() {
    let statement = "[[principles.statements]]\nid = \"sp-chance-to-ask\"\n";
    check_fails(
        (statement, "[principles.other]\n"),
        expect!["content/en-GB.toml:370: there are 4 statements, not 5"],
    );
    let another = "[[principles.statements]]\nid = \"sp-new\"\nconstruct = \"a\"\nteacher = \"b\"\n\
                  ta = \"c\"\ncontrol = \"pair\"\nprompt = \"d\"\n";
    check_fails(
        (statement, &format!("{another}{statement}")),
        expect!["content/en-GB.toml:370: there are 6 statements, not 5"],
    );
}

#[test]
fn an_unknown_value_fails() {
    check_fails(
        ("control = \"school-leadership\"", "control = \"head\""),
        expect![
            "content/en-GB.toml:383: unknown variant `head`, expected one of `pair`, `teacher`, `school-leadership`"
        ],
    );
    check_fails(
        ("level = \"leadership\"", "level = \"school\""),
        expect![
            "content/en-GB.toml:240: unknown variant `school`, expected `pair` or `leadership`"
        ],
    );
    check_fails(
        ("effort = \"this-year\"", "effort = \"someday\""),
        expect![
            "content/en-GB.toml:241: unknown variant `someday`, expected one of `quick-win`, `this-term`, `this-year`"
        ],
    );
}

#[test]
fn an_action_over_200_characters_fails() {
    // Two bytes each, for it is characters that count.
    let long = |length| format!("= \"{}\" #", "é".repeat(length));
    let (text, measure) = ("text = \"Put the key", "success_measure = \"They are there");
    let with = |from: &str, length| edited(from, &from.replacen('=', &long(length), 1));
    assert!(check::check(&with(text, 200)).is_ok());
    expect!["content/en-GB.toml:413: `text` is 201 characters long, but 200 is the most"]
        .assert_eq(&fault_in(&with(text, 201)));
    expect![
        "content/en-GB.toml:416: `success_measure` is 240 characters long, but 200 is the most"
    ]
    .assert_eq(&fault_in(&with(measure, 240)));
}
