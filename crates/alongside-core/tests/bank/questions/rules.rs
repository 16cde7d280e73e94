//! Each rule of the question bank, broken once by an edit to the real file.

use expect_test::{Expect, expect};

#[path = "../../../build/check.rs"]
pub mod check;

/// The real bank.
pub const FILE: &str = include_str!("../../../../../content/en-GB.toml");

/// Checks the file with the first `from` in it replaced by `to`.
#[track_caller]
fn check_fails((from, to): (&str, &str), expected: Expect) {
    expected.assert_eq(&fault_in(&edited(from, to)));
}

/// The same for every wording, with `edit` in place of the name and the equals sign.
#[track_caller]
fn check_each_wording_fails(edit: fn(&str) -> String, expected: Expect) {
    let faults = WORDINGS.map(|(field, words)| {
        let from = format!("\n{field} = \"{words}");
        let to = format!("\n{}\"{words}", edit(field));
        fault_in(&edited(&from, &to)) + "\n"
    });
    expected.assert_eq(&faults.concat());
}

#[track_caller]
fn edited(from: &str, to: &str) -> String {
    assert!(FILE.contains(from), "the bank has no {from:?}");
    FILE.replacen(from, to, 1)
}

#[track_caller]
fn fault_in(text: &str) -> String {
    let error = check::check(text).expect_err("a broken bank passed");
    error.to_string()
}

/// Each wording with the start of one of its places in the file.
const WORDINGS: [(&str, &str); 19] = [
    ("bank_version", "0.1"),
    ("answer_about", "Think"),
    ("person_note", "‘The TA’"),
    ("status_note", "This is"),
    ("not_for_this_tool", "If"),
    ("note", "Send it"),
    ("question", "Over"),
    ("label", "Rarely"),
    ("descriptor", "This does not"),
    ("title", "Sharing"),
    ("chart_label", "Planning"),
    ("summary", "The TA knows"),
    ("why_it_matters", "A TA who"),
    ("tension", "Sharing"),
    ("construct", "The TA asks"),
    ("teacher", "The TA asks"),
    ("ta", "I ask"),
    ("text", "Put"),
    ("success_measure", "They"),
];

#[test]
fn the_bank_passes() {
    let fault = check::check(FILE).err().map(|error| error.to_string());
    assert_eq!(fault, None);
}

#[test]
fn text_that_is_not_toml_fails() {
    check_fails(
        ("title = \"Sharing planning\"", "title = \"Sharing"),
        expect![[r#"content/en-GB.toml:191: invalid basic string, expected `"`"#]],
    );
    check_fails(
        ("[[principles.statements]]", "[[principles.statements]"),
        expect!["content/en-GB.toml:111: unclosed array table, expected `]`"],
    );
    check_fails(
        ("number = 2", "number 2"),
        expect!["content/en-GB.toml:190: key with no value, expected `=`"],
    );
    check_fails((FILE, ""), expect!["content/en-GB.toml:1: missing field `meta`"]);
}

#[test]
fn a_straight_apostrophe_fails() {
    check_fails(
        ("There is time in the TA’s paid", "There is time in the TA's paid"),
        expect!["content/en-GB.toml:211: `construct` has ': write ‘ ’ or “ ”"],
    );
}

#[test]
fn a_missing_wording_fails() {
    check_each_wording_fails(
        |field| format!("# {field} = "),
        expect![[r#"
            content/en-GB.toml:6: missing field `bank_version`
            content/en-GB.toml:6: missing field `answer_about`
            content/en-GB.toml:6: missing field `person_note`
            content/en-GB.toml:6: missing field `status_note`
            content/en-GB.toml:15: missing field `not_for_this_tool`
            content/en-GB.toml:32: missing field `note`
            content/en-GB.toml:44: missing field `question`
            content/en-GB.toml:55: missing field `label`
            content/en-GB.toml:75: missing field `descriptor`
            content/en-GB.toml:188: missing field `title`
            content/en-GB.toml:188: missing field `chart_label`
            content/en-GB.toml:188: missing field `summary`
            content/en-GB.toml:188: missing field `why_it_matters`
            content/en-GB.toml:188: missing field `tension`
            content/en-GB.toml:223: missing field `construct`
            content/en-GB.toml:223: missing field `teacher`
            content/en-GB.toml:223: missing field `ta`
            content/en-GB.toml:178: missing field `text`
            content/en-GB.toml:237: missing field `success_measure`
        "#]],
    );
    check_fails(
        ("discussion_prompts = ", "prompts = "),
        expect!["content/en-GB.toml:97: missing field `discussion_prompts`"],
    );
}

#[test]
fn a_blank_wording_fails() {
    check_each_wording_fails(
        |field| format!("{field} = \" \\n\" # "),
        expect![[r#"
            content/en-GB.toml:8: `bank_version` is blank
            content/en-GB.toml:11: `answer_about` is blank
            content/en-GB.toml:12: `person_note` is blank
            content/en-GB.toml:13: `status_note` is blank
            content/en-GB.toml:30: `not_for_this_tool` is blank
            content/en-GB.toml:42: `note` is blank
            content/en-GB.toml:46: `question` is blank
            content/en-GB.toml:57: `label` is blank
            content/en-GB.toml:78: `descriptor` is blank
            content/en-GB.toml:191: `title` is blank
            content/en-GB.toml:192: `chart_label` is blank
            content/en-GB.toml:193: `summary` is blank
            content/en-GB.toml:194: `why_it_matters` is blank
            content/en-GB.toml:195: `tension` is blank
            content/en-GB.toml:225: `construct` is blank
            content/en-GB.toml:226: `teacher` is blank
            content/en-GB.toml:227: `ta` is blank
            content/en-GB.toml:180: `text` is blank
            content/en-GB.toml:242: `success_measure` is blank
        "#]],
    );
    check_fails(
        ("  \"Take turns.", "  \"\", # \""),
        expect!["content/en-GB.toml:25: `when_you_share` is blank"],
    );
    check_fails(
        ("  \"What are the three", "  \"\", # \""),
        expect!["content/en-GB.toml:198: `discussion_prompts` is blank"],
    );
}

#[test]
fn an_empty_list_fails() {
    check_fails(
        ("discussion_prompts = [", "discussion_prompts = []\nothers = ["),
        expect!["content/en-GB.toml:105: `discussion_prompts` has nothing in it"],
    );
    check_fails(
        ("statements = [\"sp-plan-early\"]", "statements = []"),
        expect!["content/en-GB.toml:243: `statements` has nothing in it"],
    );
}

#[test]
fn an_id_that_repeats_or_is_not_kebab_case_fails() {
    check_fails(
        ("\"sharing-planning\"", "\"partnership-and-friendship\""),
        expect!["content/en-GB.toml:189: id `partnership-and-friendship` is already taken"],
    );
    check_fails(
        ("\"sp-swap-notes\"", "\"pf-fair-share\""),
        expect!["content/en-GB.toml:231: id `pf-fair-share` is already taken"],
    );
    check_fails(
        ("\"sp-act-one-place\"", "\"pf-act-one-page\""),
        expect!["content/en-GB.toml:238: id `pf-act-one-page` is already taken"],
    );
    check_fails(
        ("\"sp-ask\"", "\"sp-Ask\""),
        expect!["content/en-GB.toml:224: id `sp-Ask` is not kebab-case"],
    );
    check_fails(("\"sp-ask\"", "\"\""), expect!["content/en-GB.toml:224: id `` is not kebab-case"]);
}

#[test]
fn an_action_for_a_statement_of_another_principle_fails() {
    check_fails(
        ("[\"sp-plan-early\"]", "[\"pf-fair-share\"]"),
        expect![
            "content/en-GB.toml:243: statement `pf-fair-share` is not one of `sharing-planning`"
        ],
    );
    check_fails(
        ("[\"sp-plan-early\"]", "[\"sp-late\"]"),
        expect!["content/en-GB.toml:243: statement `sp-late` is not one of `sharing-planning`"],
    );
}

#[test]
fn principles_out_of_order_or_number_fail() {
    check_fails(
        ("number = 2", "number = 3"),
        expect!["content/en-GB.toml:190: principle 2 should be here, not 3"],
    );
    check_fails(
        ("number = 1", "number = -1"),
        expect!["content/en-GB.toml:99: principle 1 should be here, not -1"],
    );

    let (_, eighth) = FILE.split_once("\n# 8\n").expect("there is an eighth");
    let (eighth, _) = eighth.split_once("\n# --").expect("the sources come last");
    check_fails((eighth, ""), expect!["content/en-GB.toml:97: there are 7 principles, not 8"]);
    let ninth = eighth.replace("\"c", "\"ninth-c");
    check_fails(
        (eighth, &format!("{eighth}\n{ninth}")),
        expect!["content/en-GB.toml:97: there are 9 principles, not 8"],
    );
}

#[test]
fn too_few_or_too_many_statements_fail() {
    let statement = "[[principles.statements]]\nid = \"sp-ask\"\n";
    check_fails(
        (statement, "[principles.other]\n"),
        expect!["content/en-GB.toml:202: there are 4 statements, not 5"],
    );
    let another = "[[principles.statements]]\nid = \"sp-new\"\nconstruct = \"a\"\nteacher = \"b\"\n\
                  ta = \"c\"\ncontrol = \"pair\"\n";
    check_fails(
        (statement, &format!("{another}{statement}")),
        expect!["content/en-GB.toml:202: there are 6 statements, not 5"],
    );
}

#[test]
fn a_scale_out_of_order_or_number_fails() {
    check_fails(
        ("value = 2", "value = 3"),
        expect!["content/en-GB.toml:56: scale point 2 should be here, not 3"],
    );
    check_fails(
        ("[[scale.points]]\nvalue = 5", "[scale.other]"),
        expect!["content/en-GB.toml:50: there are 4 scale points, not 5"],
    );
    let sixth = "[[scale.points]]\nvalue = 6\nlabel = \"a\"\ndescriptor = \"b\"\n";
    check_fails(
        ("[scale.not_rated]", &format!("{sixth}[scale.not_rated]")),
        expect!["content/en-GB.toml:50: there are 6 scale points, not 5"],
    );
}

#[test]
fn an_unknown_value_fails() {
    check_fails(
        ("control = \"school-leadership\"", "control = \"head\""),
        expect![
            "content/en-GB.toml:214: unknown variant `head`, expected one of `pair`, `teacher`, `school-leadership`"
        ],
    );
    check_fails(
        ("level = \"leadership\"", "level = \"school\""),
        expect![
            "content/en-GB.toml:181: unknown variant `school`, expected `pair` or `leadership`"
        ],
    );
    check_fails(
        ("effort = \"this-year\"", "effort = \"someday\""),
        expect![
            "content/en-GB.toml:182: unknown variant `someday`, expected one of `quick-win`, `this-term`, `this-year`"
        ],
    );
}

#[test]
fn an_action_over_200_characters_fails() {
    // Two bytes each, for it is characters that count.
    let long = |length| format!("= \"{}\" #", "é".repeat(length));
    let (text, measure) = ("text = \"Put", "success_measure = \"They");
    let with = |from: &str, length| edited(from, &from.replacen('=', &long(length), 1));
    assert!(check::check(&with(text, 200)).is_ok());
    expect!["content/en-GB.toml:180: `text` is 201 characters long, but 200 is the most"]
        .assert_eq(&fault_in(&with(text, 201)));
    expect![
        "content/en-GB.toml:242: `success_measure` is 240 characters long, but 200 is the most"
    ]
    .assert_eq(&fault_in(&with(measure, 240)));
}
