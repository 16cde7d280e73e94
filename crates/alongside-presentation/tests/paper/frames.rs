//! Papers in either frame.

use alongside_core::answers::{Opening, Rating};
use alongside_core::bank::{Frame, Line, Role};
use alongside_core::pair::{Paper, Partnership, Way, example};
use alongside_presentation::export::csv;
use alongside_presentation::paper::{Block, Include, TWO_QUESTIONS, print_out, summary};
use alongside_testing::sheets::{T, TA, any_partnership};
use jiff::civil::date;
use proptest::prelude::*;

use super::{ALL, asked, blocks, lines, print, words};

/// The example, opened so far.
fn opened(frame: Frame, opening: Opening) -> Partnership {
    let mut pair = example::pair(frame, date(2026, 9, 4).at(10, 42, 0, 0));
    pair.agree_to_open(opening);
    pair.opened = None;
    pair.open(None);
    pair
}

#[test]
fn each_paper_of_answers_says_in_which_frame_they_were_given() {
    for frame in Frame::ALL {
        let pair = opened(frame, Opening::Statements);
        for paper in [Paper::Agreement, Paper::Report, Paper::Own] {
            let fact = ("Answered", frame.words().title.to_owned());
            assert!(print(&pair, paper, &[]).sides[0].facts.contains(&fact), "{paper:?}");
        }
        let alone = Partnership { way: Way::Alone(TA), opened: None, ..pair };
        let plan = print(&alone, Paper::Agreement, &[]);
        assert!(plan.sides[0].facts.contains(&("Answered", frame.words().title.to_owned())));
    }
}

#[test]
fn the_words_of_a_paper_are_its_frames() {
    let cases = [
        (Frame::LookingBack, "Working well for both of us", "Never is 1 and Always is 5."),
        (Frame::StartingOut, "Clear to both of us", "Not talked about is 1 and Clear is 5."),
    ];
    for (frame, heading, figures) in cases {
        let pair = opened(frame, Opening::Statements);
        let mut strong = pair.clone();
        for role in Role::ALL {
            for statement in Line::all().flat_map(Line::statements) {
                let sheet = strong.sheet_mut(role);
                let often = alongside_core::answers::Answer::Rated(Rating::Often);
                sheet.set_answer(statement, Some(often));
            }
        }
        strong.opened = None;
        strong.open(None);
        let agreement = print(&strong, Paper::Agreement, &[Include::Strengths]);
        assert_eq!(agreement.sides[0].parts[0].label, heading);
        let own = words(&print(&pair, Paper::Own, &[]));
        assert!(own.contains(figures), "{own}");
        let report = print(&pair, Paper::Report, &[]);
        let scale = Rating::ALL.map(|rating| rating.word(frame));
        let said = lines(&report).into_iter().flat_map(|line| &line.said);
        assert!(said.into_iter().all(|said| scale.contains(&said.word)));
        let other = frame.other().words();
        assert!(!words(&report).contains(other.results.shared_strength));
        assert!(!words(&report).contains(other.points[0].label));
    }
    let strengths = Frame::ALL.map(|frame| Include::Strengths.words(frame));
    assert_eq!(strengths, ["What works well for both", "What is clear to both"]);
}

#[test]
fn the_thread_of_time_is_the_last_line_of_what_has_lines() {
    for frame in Frame::ALL {
        let pair = opened(frame, Opening::Principles);
        let last = |paper| {
            let print_out = print(&pair, paper, &[]);
            let last = blocks(&print_out).filter_map(|block| match block {
                Block::Results(rows) => rows.last().map(|row| row.line),
                Block::Own(_, rows) => rows.last().map(|row| row.line),
                Block::Chart(profile) => profile.rows.last().map(|row| row.line),
                _ => None,
            });
            last.collect::<Vec<_>>()
        };
        assert_eq!(last(Paper::Report), [Line::Time; 2]);
        assert_eq!(last(Paper::Own), [Line::Time; 2]);
    }
}

/// The report's part on then and now, of two rounds in these frames.
fn then_and_now(then: Frame, now: Frame) -> Vec<Block> {
    let mut pair = opened(now, Opening::Statements);
    pair.earlier = vec![opened(then, Opening::Statements).opened.expect("it is open")];
    let report = print(&pair, Paper::Report, &[]);
    let mut parts = report.sides.into_iter().flat_map(|side| side.parts);
    parts.find(|part| part.label == "Then and now").expect("there are two rounds").blocks
}

#[test]
fn rounds_in_two_frames_are_not_put_side_by_side() {
    for frame in Frame::ALL {
        let Block::ThenAndNow(said, rows) = &then_and_now(frame, frame)[1] else { panic!("rows") };
        assert_eq!((*said, rows.len()), (frame, 9));
        let blocks = then_and_now(frame.other(), frame);
        assert_eq!(blocks[1], Block::Words(TWO_QUESTIONS.to_owned()));
        assert_eq!(blocks.len(), 2);
    }
}

#[test]
fn with_principle_results_only_no_paper_counts_statements() {
    for frame in Frame::ALL {
        let count = |opening| {
            let pair = opened(frame, opening);
            let all = Paper::ALL.map(|paper| words(&print(&pair, paper, &ALL)));
            all.iter().map(|words| words.matches("based on").count()).collect::<Vec<_>>()
        };
        assert_eq!(count(Opening::Principles), [0; 4]);
        let [agreement, report, own, request] = count(Opening::Statements)[..] else { panic!() };
        assert_eq!((agreement, request), (0, 0));
        // Nine lines of two people, less what has not enough answers, and of one.
        assert!(report >= 16 && own >= 8, "{report} {own}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn with_principle_results_only_nothing_that_is_printed_or_saved_counts_or_lists_statements(
        pair in any_partnership(),
    ) {
        let mut pair = pair;
        prop_assume!(pair.opened.is_some() && !pair.is_alone());
        pair.opened.iter_mut().for_each(|it| it.opening = Opening::Principles);
        pair.earlier.clear();
        for whose in [T, TA] {
            for paper in Paper::ALL {
                let Some(print_out) = print_out(&pair, &asked(paper, whose, &ALL)) else { continue };
                prop_assert!(!words(&print_out).contains("based on"));
                prop_assert!(lines(&print_out).is_empty());
            }
            let summary = summary(&pair, whose).expect("it is open");
            let text = csv::results("", &summary);
            // No statement and no number in any row, and of answers only about where they lie.
            for row in text.lines().skip(1) {
                let cells: Vec<&str> = row.split("\",\"").collect();
                prop_assert_eq!((cells[5], cells[7]), ("", ""), "{}", text);
                let places = ["about ", "just over ", "just under ", " to "];
                prop_assert!(cells[6].is_empty() || places.iter().any(|it| cells[6].contains(it)));
            }
            prop_assert!(summary.listed.is_empty());
        }
    }
}
