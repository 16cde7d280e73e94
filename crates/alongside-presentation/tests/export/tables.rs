//! CSV.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{PrincipleId, PrincipleSet, Role};
use alongside_core::plan::{Action, ActionDraft, Agreement, Hands, Plan};
use alongside_presentation::export::csv;
use expect_test::expect;
use proptest::prelude::*;

use alongside_testing::sheets::{T, any_opening, any_plan, any_role, any_shared, principle, sheet};

/// The rows of a table, without its mark and without its head.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("it says that it is UTF-8");
    let mut reader = ::csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let row = |row: Result<::csv::StringRecord, _>| {
        row.expect("a row").iter().map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}

#[test]
fn the_results_of_one_person() {
    let shared = SharedSheet::of(
        &sheet("4 – x 5 3"),
        PrincipleSet::of([principle(1), principle(8)]).expect("two"),
    );
    expect![[r#"
        "Partnership","Answers of","Number","Principle","Statement","Answer","From 1 to 5","Finding"
        "Oak","Teacher","1","Partnership and friendship","","","4.0","Strength"
        "Oak","Teacher","8","Cheap cover","","","","Not enough answers"
    "#]]
    .assert_eq(
        &csv::results("Oak", T, &shared, Opening::Principles).replace(['\r', '\u{feff}'], ""),
    );
    let all = rows(&csv::results("Oak", T, &shared, Opening::Statements));
    assert_eq!(all.len(), 2 + 10);
    assert_eq!(all[1][5..7], ["Often", "4"]);
    assert_eq!(all[2][5..7], ["", ""]);
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

/// What every spreadsheet would run, whatever stands before it.
fn is_formula(cell: &str) -> bool {
    cell.trim_start().starts_with('=')
}

fn with_words(plan: &Plan, words: &str) -> Plan {
    let text = || words.chars().take(200).collect::<String>();
    let action = |action: &Action| {
        let mut outcome = action.outcome.clone();
        outcome.changed = text();
        Action { what: text(), when: text(), know: text(), outcome, ..action.clone() }
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
            for (cell, text) in [(4, &action.what), (6, &action.when), (10, &action.outcome.changed)] {
                let guarded = format!("'{text}");
                prop_assert!(row[cell] == *text || row[cell] == guarded, "{:?}", row);
            }
        }
    }

    #[test]
    fn results_say_no_more_than_is_open(role in any_role(), shared in any_shared(), opening in any_opening()) {
        let all = rows(&csv::results("Oak", role, &shared, opening));
        let principles = shared.principles().count();
        let expected = if opening == Opening::Statements { 6 * principles } else { principles };
        prop_assert_eq!(all.len(), expected);
        if opening < Opening::Statements {
            prop_assert!(all.iter().all(|row| row[5].is_empty()));
        }
        let noted = PrincipleId::all().map(|id| shared.note(id)).filter(|note| note.len() > 6);
        for note in noted {
            prop_assert!(!all.iter().flatten().any(|cell| cell == note), "no note is in it");
        }
    }
}

#[test]
fn both_roles_have_their_own_words() {
    let shared = SharedSheet::of(&sheet("4 4 4 4 4"), PrincipleSet::ALL);
    let [teacher, ta] =
        Role::ALL.map(|role| csv::results("Oak", role, &shared, Opening::Statements));
    assert_ne!(teacher, ta);
}
