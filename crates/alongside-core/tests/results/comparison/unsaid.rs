//! What is not said: of statements that are not open, of answers that are not opened, and of anybody.

use std::collections::BTreeMap;

use alongside_core::answers::{Opening, Rating, Said, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, StatementId};
use alongside_core::results::comparison::{
    Check, Count, Order, Pair, PairFinding, Reason, Topic, headline,
};
use alongside_core::results::scoring::Mean;
use proptest::collection::vec;
use proptest::prelude::*;

use super::properties::shown;
use alongside_testing::pairs::{any_pair, any_statement};
use alongside_testing::sheets::{any_opening, first};

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

/// Any five answers to a principle, "Left out" and the five ratings, whatever their order.
fn fives() -> Vec<[u8; 5]> {
    let any = 0..=5_u8;
    let mut fives = Vec::new();
    for a in any {
        for b in 0..=a {
            for c in 0..=b {
                for d in 0..=c {
                    fives.extend((0..=d).map(|e| [a, b, c, d, e]));
                }
            }
        }
    }
    fives
}

/// Words that went by single answers gave some of them away: of a teacher with 1, 1, 5, 5, 5 and an assistant about Rarely
/// to Sometimes it was said who had answered what.
#[test]
fn two_pairs_with_the_same_averages_are_told_the_same_where_only_principle_results_are_open() {
    let fives = fives();
    assert_eq!(fives.len(), 252);
    let sheet = |five: &[u8; 5]| {
        let all = PrincipleSet::of([first()]).expect("one");
        let mut sheet = SharedSheet::blank(Frame::LookingBack, all, Opening::Principles);
        for (statement, &value) in first().statements().into_iter().zip(five) {
            let said = Rating::from_value(value).map_or(Said::LeftOut, Said::Rated);
            sheet.set_said(statement, said);
        }
        sheet
    };
    let forwards: Vec<SharedSheet> = fives.iter().map(sheet).collect();
    let backwards = fives.iter().map(|&[a, b, c, d, e]| sheet(&[e, d, c, b, a]));
    let theirs: Vec<SharedSheet> = forwards.iter().cloned().chain(backwards).collect();
    let mut told = BTreeMap::<_, PairFinding>::new();
    for teacher in &forwards {
        for ta in &theirs {
            let sheets = [teacher.clone(), ta.clone()];
            let found = Pair::new(&sheets, Opening::Principles).finding(first());
            let quarters = |mean: Mean| (4.0 * mean.position()) as u32;
            let marks = found.means.map(|means| means.map(quarters));
            let same = told.entry(marks).or_insert_with(|| found.clone());
            assert_eq!(*same, found);
        }
    }
    assert_eq!(told.len(), 15 * 15 + 1, "each two of the fifteen marks, and not enough answers");
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
        prop_assert!(findings.iter().all(|it| it.check == Check::Nothing));
        for topic in groups.topics {
            prop_assert_eq!(topic.cards, []);
            prop_assert!(matches!(topic.reason, Reason::SeenDifferently | Reason::SharedToBuild));
        }
        let open = Pair::new(&sheets, Opening::Statements);
        for (shut, open) in findings.into_iter().zip(open.findings()) {
            let rounded = open.means.map(|means| means.map(Mean::rounded));
            prop_assert_eq!((shut.means, shut.together), (rounded, open.together));
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

    /// Each step takes a point from one of a person's answers and gives it to another of the same principle, or lets the
    /// two change places. The thread's answers stay, since they stand in its average as well.
    #[test]
    fn where_only_principle_results_are_open_all_that_is_shown_goes_by_the_averages_alone(
        mut sheets in any_pair(), steps in vec((0..2_usize, any_statement(), 0..5_usize, any::<bool>()), 1..80),
    ) {
        let before = shown(&sheets, Opening::Principles);
        for (person, one, place, is_turned) in steps {
            let other = one.principle().statements()[place];
            let [said, theirs] = [one, other].map(|it| sheets[person].said(it));
            let is_thread = [one, other].iter().any(|it| StatementId::of_time().contains(it));
            let moved = |said: Said, by: i8| {
                let value = said.rating()?.value().checked_add_signed(by)?;
                Rating::from_value(value).map(Said::Rated)
            };
            let instead = match is_turned {
                true => Some((theirs, said)),
                false => moved(said, -1).zip(moved(theirs, 1)),
            };
            if let Some((said, theirs)) = instead.filter(|_| one != other && !is_thread) {
                sheets[person].set_said(one, said);
                sheets[person].set_said(other, theirs);
            }
        }
        prop_assert_eq!(shown(&sheets, Opening::Principles), before);
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
