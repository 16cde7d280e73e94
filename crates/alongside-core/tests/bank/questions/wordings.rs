//! Each wording of the bank, missing and blank.

use expect_test::{Expect, expect};

use super::rules::{check_fails, edited, fault_in};

/// Each wording with the start of one of its places in the file.
const WORDINGS: [(&str, &str); 44] = [
    ("bank_version", "1.0"),
    ("person_note", "‘The TA’"),
    ("status_note", "This is"),
    ("notes", "In notes"),
    ("not_for_this_tool", "If"),
    ("about", "You are worried about how an adult"),
    ("who", "Tell the headteacher"),
    ("note", "Send it"),
    ("title", "Starting out"),
    ("when_to_use", "For pairs who have not"),
    ("answer_about", "Think about the class you are"),
    ("answer_about_again", "Think about the class you share"),
    ("question", "How clear is it between"),
    ("question_again", "How clear is it now"),
    ("reading_note", "Read each"),
    ("label", "Only mentioned"),
    ("descriptor", "It has come up"),
    ("strength", "clear"),
    ("mixed", "partly clear"),
    ("to_build", "to talk about"),
    ("shared_strength", "Clear to both"),
    ("shared_to_build", "Talk about first"),
    ("seen_differently", "Seen differently"),
    ("seen_differently_means", "One of you thinks"),
    ("teacher_higher", "The teacher thinks"),
    ("ta_higher", "The teaching assistant thinks"),
    ("descriptor", "This does not"),
    ("small_group_note", "With fewer"),
    ("title", "Time to talk"),
    ("chart_label", "Time to talk"),
    ("summary", "In every principle"),
    ("why_it_matters", "Almost everything"),
    ("title", "Sharing"),
    ("article_name", "Sharing"),
    ("chart_label", "Planning"),
    ("summary", "The TA knows"),
    ("why_it_matters", "A TA who"),
    ("tension", "A teacher can share"),
    ("construct", "The TA has a chance"),
    ("teacher", "The TA has a chance"),
    ("ta", "I have a chance"),
    ("prompt", "When is a good moment"),
    ("text", "Put the key"),
    ("success_measure", "They are there"),
];

/// What is wrong with every wording, with `edit` in place of the name and the equals sign.
#[track_caller]
fn check_each_fails(edit: fn(&str) -> String, expected: Expect) {
    let faults = WORDINGS.map(|(field, words)| {
        let from = format!("\n{field} = \"{words}");
        let to = format!("\n{}\"{words}", edit(field));
        fault_in(&edited(&from, &to)) + "\n"
    });
    expected.assert_eq(&faults.concat());
}

#[test]
fn a_missing_wording_fails() {
    check_each_fails(
        |field| format!("# {field} = "),
        expect![[r#"
        content/en-GB.toml:10: missing field `bank_version`
        content/en-GB.toml:10: missing field `person_note`
        content/en-GB.toml:10: missing field `status_note`
        content/en-GB.toml:18: missing field `notes`
        content/en-GB.toml:18: missing field `not_for_this_tool`
        content/en-GB.toml:47: missing field `about`
        content/en-GB.toml:47: missing field `who`
        content/en-GB.toml:67: missing field `note`
        content/en-GB.toml:130: missing field `title`
        content/en-GB.toml:130: missing field `when_to_use`
        content/en-GB.toml:130: missing field `answer_about`
        content/en-GB.toml:130: missing field `answer_about_again`
        content/en-GB.toml:130: missing field `question`
        content/en-GB.toml:130: missing field `question_again`
        content/en-GB.toml:130: missing field `reading_note`
        content/en-GB.toml:146: missing field `label`
        content/en-GB.toml:146: missing field `descriptor`
        content/en-GB.toml:166: missing field `strength`
        content/en-GB.toml:166: missing field `mixed`
        content/en-GB.toml:166: missing field `to_build`
        content/en-GB.toml:166: missing field `shared_strength`
        content/en-GB.toml:166: missing field `shared_to_build`
        content/en-GB.toml:119: missing field `seen_differently`
        content/en-GB.toml:166: missing field `seen_differently_means`
        content/en-GB.toml:166: missing field `teacher_higher`
        content/en-GB.toml:166: missing field `ta_higher`
        content/en-GB.toml:178: missing field `descriptor`
        content/en-GB.toml:203: missing field `small_group_note`
        content/en-GB.toml:215: missing field `title`
        content/en-GB.toml:215: missing field `chart_label`
        content/en-GB.toml:215: missing field `summary`
        content/en-GB.toml:215: missing field `why_it_matters`
        content/en-GB.toml:350: missing field `title`
        content/en-GB.toml:350: missing field `article_name`
        content/en-GB.toml:350: missing field `chart_label`
        content/en-GB.toml:350: missing field `summary`
        content/en-GB.toml:350: missing field `why_it_matters`
        content/en-GB.toml:350: missing field `tension`
        content/en-GB.toml:395: missing field `construct`
        content/en-GB.toml:395: missing field `teacher`
        content/en-GB.toml:395: missing field `ta`
        content/en-GB.toml:395: missing field `prompt`
        content/en-GB.toml:411: missing field `text`
        content/en-GB.toml:411: missing field `success_measure`
    "#]],
    );
    check_fails(
        ("discussion_prompts = ", "prompts = "),
        expect!["content/en-GB.toml:247: missing field `discussion_prompts`"],
    );
    check_fails(
        ("looks_like = ", "looks = "),
        expect!["content/en-GB.toml:247: missing field `looks_like`"],
    );
    check_fails(
        ("{ label = \"some of", "{ labels = \"some of"),
        expect![
            "content/en-GB.toml:210: unknown field `labels`, expected one of `label`, `means`, `from_thirds`"
        ],
    );
}

#[test]
fn a_blank_wording_fails() {
    check_each_fails(
        |field| format!("{field} = \" \\n\" # "),
        expect![[r#"
        content/en-GB.toml:12: `bank_version` is blank
        content/en-GB.toml:15: `person_note` is blank
        content/en-GB.toml:16: `status_note` is blank
        content/en-GB.toml:38: `notes` is blank
        content/en-GB.toml:40: `not_for_this_tool` is blank
        content/en-GB.toml:49: `about` is blank
        content/en-GB.toml:50: `who` is blank
        content/en-GB.toml:77: `note` is blank
        content/en-GB.toml:131: `title` is blank
        content/en-GB.toml:132: `when_to_use` is blank
        content/en-GB.toml:133: `answer_about` is blank
        content/en-GB.toml:134: `answer_about_again` is blank
        content/en-GB.toml:135: `question` is blank
        content/en-GB.toml:136: `question_again` is blank
        content/en-GB.toml:137: `reading_note` is blank
        content/en-GB.toml:148: `label` is blank
        content/en-GB.toml:149: `descriptor` is blank
        content/en-GB.toml:167: `strength` is blank
        content/en-GB.toml:168: `mixed` is blank
        content/en-GB.toml:169: `to_build` is blank
        content/en-GB.toml:170: `shared_strength` is blank
        content/en-GB.toml:171: `shared_to_build` is blank
        content/en-GB.toml:125: `seen_differently` is blank
        content/en-GB.toml:173: `seen_differently_means` is blank
        content/en-GB.toml:174: `teacher_higher` is blank
        content/en-GB.toml:175: `ta_higher` is blank
        content/en-GB.toml:181: `descriptor` is blank
        content/en-GB.toml:204: `small_group_note` is blank
        content/en-GB.toml:216: `title` is blank
        content/en-GB.toml:217: `chart_label` is blank
        content/en-GB.toml:218: `summary` is blank
        content/en-GB.toml:219: `why_it_matters` is blank
        content/en-GB.toml:353: `title` is blank
        content/en-GB.toml:354: `article_name` is blank
        content/en-GB.toml:355: `chart_label` is blank
        content/en-GB.toml:356: `summary` is blank
        content/en-GB.toml:357: `why_it_matters` is blank
        content/en-GB.toml:358: `tension` is blank
        content/en-GB.toml:397: `construct` is blank
        content/en-GB.toml:398: `teacher` is blank
        content/en-GB.toml:399: `ta` is blank
        content/en-GB.toml:401: `prompt` is blank
        content/en-GB.toml:413: `text` is blank
        content/en-GB.toml:416: `success_measure` is blank
    "#]],
    );
    check_fails(
        ("  \"Take turns.", "  \"\", # \""),
        expect!["content/en-GB.toml:29: `when_you_share` is blank"],
    );
    check_fails(
        ("  \"What you say about a colleague", "  \"\", # \""),
        expect!["content/en-GB.toml:35: `your_answers` is blank"],
    );
    check_fails(
        ("  \"What are the three", "  \"\", # \""),
        expect!["content/en-GB.toml:366: `discussion_prompts` is blank"],
    );
    check_fails(
        ("  \"The plan is in its usual place", "  \"\", # \""),
        expect!["content/en-GB.toml:360: `looks_like` is blank"],
    );
    check_fails(
        ("label = \"some of the pairs\"", "label = \" \""),
        expect!["content/en-GB.toml:210: `label` is blank"],
    );
}
