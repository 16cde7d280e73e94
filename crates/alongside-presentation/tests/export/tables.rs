//! CSV.

use alongside_core::answers::SharedSheet;
use alongside_core::bank::{Frame, Line, PrincipleId, PrincipleSet, Role};
use alongside_core::plan::{Action, ActionDraft, Agreement, Hands, Plan};
use alongside_core::results::findings::rated_findings;
use alongside_presentation::export::csv;
use alongside_presentation::paper::Summary;
use expect_test::expect;
use proptest::prelude::*;

use alongside_testing::sheets::{T, any_plan, any_role, any_shared, principle, sheet};

/// The rows of a table, without its mark and without its head.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("it says that it is UTF-8");
    let mut reader = ::csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let row = |row: Result<::csv::StringRecord, _>| {
        row.expect("a row").iter().map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}

/// A summary of all that a sheet shares, with its statements listed or not.
fn summary_of(role: Role, sheet: SharedSheet, is_listed: bool) -> Summary {
    let listed = sheet.principles().iter().filter(|_| is_listed).collect();
    Summary { role, findings: rated_findings(&sheet), sheet, listed }
}

#[test]
fn the_results_of_one_person() {
    let chosen = PrincipleSet::of([1, 4, 8].map(principle)).expect("three");
    let shared = |frame| SharedSheet::of(&sheet("4 – x 5 3"), frame, chosen);
    let plain = |text: String| text.replace(['\r', '\u{feff}'], "");
    expect![[r#"
        "Partnership","Answers of","Answered","Number","About","Statement","Answer","From 1 to 5","Finding"
        "Oak","Teacher","Looking back","1","Partnership and friendship","","","4.0","Strength"
        "Oak","Teacher","Looking back","4","Playing to strengths","","","","Not enough answers"
        "Oak","Teacher","Looking back","8","Fair cover","","","","Not enough answers"
        "Oak","Teacher","Looking back","","Time to talk and prepare","","","","Not enough answers"
    "#]]
    .assert_eq(&plain(csv::results("Oak", &summary_of(T, shared(Frame::LookingBack), false))));
    expect![[r#"
        "Partnership","Answers of","Answered","Number","About","Statement","Answer","From 1 to 5","Finding"
        "Oak","Teacher","Starting out","1","Partnership and friendship","","","4.0","Clear"
        "Oak","Teacher","Starting out","4","Playing to strengths","","","","Not enough answers"
        "Oak","Teacher","Starting out","8","Fair cover","","","","Not enough answers"
        "Oak","Teacher","Starting out","","Time to talk and prepare","","","","Not enough answers"
    "#]]
    .assert_eq(&plain(csv::results("Oak", &summary_of(T, shared(Frame::StartingOut), false))));
    let all = rows(&csv::results("Oak", &summary_of(T, shared(Frame::StartingOut), true)));
    assert_eq!(all.len(), 4 + 15);
    assert_eq!(all[1][6..8], ["Mostly clear", "4"]);
    assert_eq!(all[2][6..8], ["", ""]);
}

/// The cell that holds these words of an action.
fn cell(words: &str) -> String {
    let action = ActionDraft {
        hands: Some(Hands::Ours),
        what: words.to_owned(),
        ..ActionDraft::new(PrincipleId::all().next().expect("eight"))
    };
    let mut plan = Plan::default();
    plan.add(&action).expect("ready");
    rows(&csv::actions("Oak", &plan)).remove(0).remove(4)
}

#[test]
fn only_what_a_spreadsheet_would_run_is_guarded() {
    for words in [
        "=1+1",
        "=HYPERLINK(\"http://a.example\",\"x\")",
        "= Talk on Mondays",
        "＝1+1",
        "+1+1",
        "-1+1",
        "-2+3+cmd|' /C calc'!A0",
        "- cmd|' /C calc'!A0",
        "-A1",
        "- A1 + $B$2",
        "+SUM(A1:A9)",
        "- SUM (A1:A9)",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "@A1",
        "＠SUM(1)",
        "-=1+1",
        "-\"a\"&A1",
        "- Talk on Mondays+HYPERLINK(\"http://a.example\")",
        "- Talk on Mondays + 'http://a.example/[b.xls]c'!A1",
    ] {
        assert_eq!(cell(words), format!("'{words}"));
    }
    for words in [
        "- Talk on Mondays",
        "-Talk on Mondays",
        "– Talk on Mondays",
        "- Talk on Mondays (ten minutes)",
        "- Talk, then read!",
        "- Talk\n- Read",
        "- Talk",
        "- Go on",
        "- 5 minutes each morning",
        "- Y5 on Mondays",
        "+ more time",
        "+1 for Mondays",
        "-5",
        "+44 7700 900123",
        "- 10 %",
        "-",
        "@ the staff meeting",
        "@Jones",
        "- לדבר ביום שני",
        "1+1",
        "a=1+1",
        "'=1+1",
    ] {
        assert_eq!(cell(words), words);
    }
}

#[test]
fn nothing_turns_a_cell_or_hides_what_it_would_run() {
    for (words, shown) in [
        ("Talk \u{202e}on Mondays", "Talk on Mondays"),
        ("\u{2067}Talk\u{2069} on Mondays", "Talk on Mondays"),
        ("נדבר ביום שני\u{200f}.", "נדבר ביום שני\u{200f}."),
        ("-\u{202d}A1", "'-A1"),
    ] {
        assert_eq!(cell(words), shown);
    }
}

/// What every spreadsheet would run, whatever stands before it.
fn is_formula(cell: &str) -> bool {
    cell.trim_start().starts_with('=')
}

fn with_words(plan: &Plan, words: &str) -> Plan {
    let text = || words.chars().take(200).collect::<String>();
    let action = |action: &Action| {
        let mut outcome = action.outcome.clone();
        outcome.changed = text();
        Action {
            what: text(),
            when: text(),
            know: text(),
            pupils: text(),
            outcome,
            ..action.clone()
        }
    };
    Plan::from_actions(plan.actions().iter().map(action), Agreement::default())
}

proptest! {
    #[test]
    fn any_words_come_back_from_a_table_and_none_is_a_formula(
        plan in any_plan(), words in "[=+@\"',;\\-\\t\\r\\n é€😀a]{0,40}",
    ) {
        let plan = with_words(&plan, &words);
        let all = rows(&csv::actions("Oak", &plan));
        prop_assert_eq!(all.len(), plan.actions().len());
        for (row, action) in all.iter().zip(plan.actions()) {
            prop_assert!(!row.iter().any(|cell| is_formula(cell)), "{:?}", row);
            for (cell, text) in [(4, &action.what), (8, &action.pupils), (12, &action.outcome.changed)] {
                let guarded = format!("'{text}");
                prop_assert!(row[cell] == *text || row[cell] == guarded, "{:?}", row);
            }
        }
    }

    #[test]
    fn results_say_no_more_than_is_listed(
        role in any_role(), shared in any_shared(), is_listed in any::<bool>(),
    ) {
        let all = rows(&csv::results("Oak", &summary_of(role, shared.clone(), is_listed)));
        let statements = if is_listed { 5 * shared.principles().count() } else { 0 };
        prop_assert_eq!(all.len(), Line::of(shared.principles()).count() + statements);
        if !is_listed {
            prop_assert!(all.iter().all(|row| row[5..7].concat().is_empty()));
        }
        let noted = PrincipleId::all().map(|id| shared.note(id)).filter(|note| note.len() > 6);
        for note in noted {
            prop_assert!(!all.iter().flatten().any(|cell| cell == note), "no note is in it");
        }
    }
}

#[test]
fn both_roles_have_their_own_words() {
    let shared = SharedSheet::of(&sheet("4 4 4 4 4"), Frame::LookingBack, PrincipleSet::ALL);
    let [teacher, ta] =
        Role::ALL.map(|role| csv::results("Oak", &summary_of(role, shared.clone(), true)));
    assert_ne!(teacher, ta);
}
