//! What is not said: of statements that are not open, of answers that are not opened, and of anybody.

use alongside_core::answers::{Opening, Said, SharedSheet};
use alongside_core::bank::StatementId;
use alongside_core::results::comparison::{
    Check, Count, Order, Pair, PairFinding, Reason, Topic, View, headline,
};
use alongside_core::results::scoring::Mean;
use proptest::prelude::*;

use super::properties::shown;
use alongside_testing::pairs::{any_pair, any_statement};
use alongside_testing::sheets::any_opening;

/// The sheets with what both said changed, statement by statement.
fn changed(
    sheets: &[SharedSheet; 2],
    said: impl Fn(&SharedSheet, StatementId) -> Said,
) -> [SharedSheet; 2] {
    sheets.each_ref().map(|sheet| {
        let mut now = sheet.clone();
        StatementId::all().for_each(|it| now.set_said(it, said(sheet, it)));
        now
    })
}

/// Everything that is put in words but for the bank's own questions.
fn words(pair: Pair) -> Vec<String> {
    let (findings, groups) = (pair.findings(), pair.groups());
    let of = |it: &PairFinding| [it.label().to_owned(), it.words(), it.sentence()];
    let mut words: Vec<String> = findings.iter().flat_map(of).collect();
    words.push(headline(&findings));
    words.extend(pair.count().map(Count::headline));
    words.extend(pair.count().and_then(Count::lead));
    words.extend(pair.in_all());
    words.extend(groups.topics.iter().map(Topic::sentence));
    words.extend(pair.alike().map(|it| it.sentence.to_owned()));
    words
}

proptest! {
    #[test]
    fn no_statement_is_named_where_only_principle_results_are_open(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Principles);
        let groups = pair.groups();
        prop_assert_eq!(pair.statements(Order::Audit), []);
        prop_assert_eq!(&groups.one_sees_more, &[]);
        prop_assert_eq!(&groups.more_to_look_at, &[]);
        prop_assert!(pair.alike().is_none_or(|it| it.statements.is_empty()));
        let findings = pair.findings();
        prop_assert!(findings.iter().all(|it| !matches!(it.check, Check::Statement(_))));
        for topic in groups.topics {
            prop_assert_eq!(topic.cards, []);
            prop_assert!(!matches!(topic.reason, Reason::LookFirst | Reason::WorthATalk));
        }
        let open = Pair::new(&sheets, Opening::Statements);
        for (shut, open) in findings.into_iter().zip(open.findings()) {
            let rounded = open.means.map(|means| means.map(Mean::rounded));
            prop_assert_eq!((shut.means, shut.together, shut.gap), (rounded, open.together, open.gap));
            let view = match open.view {
                View::CancellingOut => View::NotOnEverything,
                same => same,
            };
            prop_assert_eq!(shut.view, view);
            prop_assert_eq!(shut.check == Check::Nothing, open.check == Check::Nothing);
        }
    }

    #[test]
    fn nothing_is_counted_where_only_principle_results_are_open(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Principles);
        prop_assert_eq!(pair.count(), None);
        for row in pair.table() {
            prop_assert!(row.figures.into_iter().flatten().all(|it| it.based_on.is_none()));
        }
        for words in words(pair) {
            let is_count = words.contains("statement") || words.contains(|it: char| it.is_ascii_digit());
            prop_assert!(!is_count, "{words}");
        }
    }

    /// Two statements of one principle change places in both people's answers.
    #[test]
    fn it_can_not_be_told_which_statement_it_was_where_only_principle_results_are_open(
        sheets in any_pair(), one in any_statement(), place in 0_usize..5,
    ) {
        let other = one.principle().statements()[place];
        let is_thread = |it| StatementId::of_time().contains(&it);
        prop_assume!(!is_thread(one) && !is_thread(other));
        let turned = changed(&sheets, |sheet, it| match it {
            _ if it == one => sheet.said(other),
            _ if it == other => sheet.said(one),
            _ => sheet.said(it),
        });
        prop_assert_eq!(shown(&sheets, Opening::Principles), shown(&turned, Opening::Principles));
    }

    #[test]
    fn that_there_is_an_answer_without_a_rating_shows_only_among_open_statements(sheets in any_pair()) {
        let without = changed(&sheets, |sheet, it| match sheet.said(it) {
            Said::Withheld => Said::LeftOut,
            same => same,
        });
        prop_assert_eq!(shown(&sheets, Opening::Principles), shown(&without, Opening::Principles));
        let [before, after] = [&sheets, &without].map(|it| Pair::new(it, Opening::Statements));
        prop_assert_eq!(before.findings(), after.findings());
        prop_assert_eq!(before.count(), after.count());
        prop_assert_eq!(after.groups().one_sees_more, []);
    }

    #[test]
    fn who_opens_nothing_shows_nothing(sheets in any_pair()) {
        let blank = |opening: Option<Opening>| {
            sheets.each_ref().map(|it| {
                let opening = opening.unwrap_or(it.opening());
                SharedSheet::blank(it.frame(), it.principles(), opening)
            })
        };
        for blank in [blank(None), blank(Some(Opening::Nothing))] {
            prop_assert_eq!(shown(&sheets, Opening::Nothing), shown(&blank, Opening::Nothing));
        }
    }

    #[test]
    fn the_words_grade_nobody(sheets in any_pair(), opening in any_opening()) {
        for sentence in words(Pair::new(&sheets, opening)) {
            let lower = sentence.to_lowercase();
            for never in ["!", "weak", "fail", "poor", "blind", "over-rated", "score"] {
                prop_assert!(!lower.contains(never), "{sentence}");
            }
            prop_assert!(!sentence.contains("  ") && sentence == sentence.trim());
        }
    }
}
