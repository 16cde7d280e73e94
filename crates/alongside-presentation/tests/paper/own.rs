//! One person's summary: of an open pair it doesn't say whose answers are missing.

use alongside_core::answers::{ExtraId, Opening, Sheet};
use alongside_core::bank::{Frame, Line, PrincipleId, Role, StatementId};
use alongside_core::leader::{ExtraStatement, SetUp};
use alongside_core::pair::{Paper, Partnership, Way};
use alongside_presentation::export::csv;
use alongside_presentation::paper::{Block, Summary, print_out, roles, summary};
use alongside_presentation::tables::own_rows;
use alongside_testing::sheets::{
    T, TA, any_frame, any_partnership, blank, principle, put_in, sheet,
};
use proptest::prelude::*;

use super::{asked, blocks, lines, opened_pair};

/// Answers to every principle, alike but for some.
fn answers(others: &str, some: &[(u8, &str)]) -> Sheet {
    let mut all = Sheet::default();
    for id in PrincipleId::all() {
        let own = some.iter().find(|(number, _)| *number == id.number());
        let line = sheet(own.map_or(others, |(_, line)| line));
        for (statement, from) in id.statements().into_iter().zip(principle(1).statements()) {
            all.set_answer(statement, line.answer(from));
        }
    }
    all.set_opening(Opening::Statements);
    all
}

/// A pair that has opened these answers.
fn opened(frame: Frame, sheets: [Sheet; 2]) -> Partnership {
    let mut pair = blank("oak", Way::OneDevice);
    pair.frame = frame;
    for (role, sheet) in Role::ALL.into_iter().zip(sheets) {
        put_in(&mut pair, role, sheet);
    }
    pair.open(None);
    pair
}

fn summaries(pair: &Partnership) -> [Summary; 2] {
    Role::ALL.map(|role| summary(pair, role).expect("it is open"))
}

/// The statements that have a rating on a summary.
fn rated(summary: &Summary) -> Vec<StatementId> {
    StatementId::all().filter(|&it| summary.sheet.rating(it).is_some()).collect()
}

#[test]
fn whose_summary_there_is() {
    let mut pair = opened_pair();
    assert_eq!(roles(&pair), Role::ALL);
    pair.way = Way::TwoDevices(TA);
    assert_eq!(roles(&pair), [TA, T], "the person whose device it is first");
    let mut own = blank("own", Way::Alone(TA));
    put_in(&mut own, TA, sheet("4 4 4 4 4"));
    assert_eq!(roles(&own), [TA]);
    assert_eq!(print_out(&own, &asked(Paper::Own, T, &[])), None, "the other has none here");
}

#[test]
fn where_either_has_too_few_answers_neither_summary_has_any() {
    for frame in Frame::ALL {
        for few in Role::ALL {
            let mut sheets = [answers("4 4 4 4 4", &[]), answers("4 4 4 4 4", &[])];
            sheets[few.index()] = answers("4 4 4 4 4", &[(2, "4 – 4 – x")]);
            let pair = opened(frame, sheets);
            for summary in summaries(&pair) {
                let finding = summary.findings[1];
                assert_eq!((finding.line, finding.mean), (Line::Principle(principle(2)), None));
                assert!(!summary.listed.contains(&principle(2)), "{few:?}");
                assert_eq!(summary.listed.len(), 7);
                assert!(rated(&summary).iter().all(|it| it.principle() != principle(2)));
                let print_out =
                    print_out(&pair, &asked(Paper::Own, summary.role, &[])).expect("own");
                assert_eq!(lines(&print_out).len(), 35);
                let text = csv::results("", &summary);
                assert_eq!(text.matches("Not enough answers").count(), 1, "{text}");
            }
        }
    }
}

#[test]
fn the_statements_of_the_thread_go_too_where_either_has_too_few_of_them() {
    let all_but_time = |sheet: &mut Sheet| {
        for statement in StatementId::of_time().into_iter().skip(2) {
            sheet.set_answer(statement, None);
        }
    };
    let mut few = answers("4 4 4 4 4", &[]);
    all_but_time(&mut few);
    let pair = opened(Frame::StartingOut, [answers("5 5 5 5 5", &[]), few]);
    for summary in summaries(&pair) {
        let time = summary.findings.last().expect("nine lines");
        assert_eq!((time.line, time.mean), (Line::Time, None));
        assert_eq!(summary.listed.len(), 8);
        assert!(StatementId::of_time().iter().all(|&it| summary.sheet.rating(it).is_none()));
        assert_eq!(rated(&summary).len(), 32);
    }
}

#[test]
fn a_person_on_their_own_has_all_that_they_did_not_keep_private() {
    let mut pair = blank("oak", Way::Alone(TA));
    put_in(&mut pair, TA, answers("4 4 4 4 4", &[(2, "4 – 3 – x")]));
    pair.sheet_mut(TA).set_private(principle(1).statements()[0], true);
    let summary = summary(&pair, TA).expect("their own");
    assert_eq!((summary.listed.len(), rated(&summary).len()), (8, 36));
    assert_eq!(summary.findings[1].mean, None, "two of five");
    assert!(!summary.findings[0].mean.expect("four").is_rounded());
}

#[test]
fn figures_are_exact_and_say_what_they_stand_on_only_where_statements_are_open() {
    let sheets = || [answers("4 4 4 4 –", &[]), answers("4 4 4 4 4", &[])];
    for opening in [Opening::Principles, Opening::Statements] {
        let mut pair = opened(Frame::LookingBack, sheets());
        pair.opened.iter_mut().for_each(|it| it.opening = opening);
        let [teacher, _] = summaries(&pair);
        let rows = own_rows(&teacher.findings, Frame::LookingBack);
        let figure = rows[0].figure.clone().expect("four answers");
        let (mean, based_on) = match opening {
            Opening::Statements => ("4.0", Some("based on 4 of 5".to_owned())),
            _ => ("about Often", None),
        };
        assert_eq!((figure.mean.as_str(), figure.based_on), (mean, based_on));
        let own = print_out(&pair, &asked(Paper::Own, T, &[])).expect("own");
        assert!(blocks(&own).any(|block| *block == Block::Own(T, rows.clone())));
    }
}

#[test]
fn a_sessions_own_statements_are_listed_where_both_rated_them() {
    let own = |words| ExtraStatement::new(words, words).expect("words");
    let set_up = SetUp::default().with_extra(vec![own("We plan trips."), own("We share keys.")]);
    let mut pair = blank("oak", Way::OneDevice);
    pair.set_up = Some(set_up);
    for (role, line) in [(T, "4 4 4 4 4"), (TA, "5 5 5 5 5")] {
        let mut sheet = answers(line, &[]);
        for id in ExtraId::all().take(if role == T { 2 } else { 1 }) {
            sheet.set_extra_answer(id, sheet.answer(principle(1).statements()[0]));
        }
        put_in(&mut pair, role, sheet);
    }
    pair.open(None);
    for role in Role::ALL {
        let own = print_out(&pair, &asked(Paper::Own, role, &[])).expect("own");
        let last: Vec<usize> = lines(&own)[40..].iter().map(|line| line.said.len()).collect();
        assert_eq!(last, [1, 0], "{role:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn two_summaries_beside_each_other_do_not_say_whose_answers_are_missing(
        pair in any_partnership(), frame in any_frame(),
    ) {
        let pair = opened(frame, pair.sheets.map(|mut sheet| {
            sheet.set_opening(Opening::Statements);
            sheet
        }));
        let [teacher, ta] = summaries(&pair);
        let scored = |summary: &Summary| -> Vec<(Line, bool)> {
            summary.findings.iter().map(|it| (it.line, it.mean.is_some())).collect()
        };
        prop_assert_eq!(scored(&teacher), scored(&ta));
        prop_assert_eq!(&teacher.listed, &ta.listed);
        for (line, is_scored) in scored(&teacher) {
            let statements = line.statements();
            let is_rated = [&teacher, &ta]
                .map(|summary| rated(summary).iter().any(|it| statements.contains(it)));
            prop_assert!(is_scored || is_rated == [false; 2], "{:?}", line);
        }
    }
}
