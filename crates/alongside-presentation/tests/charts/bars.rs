//! The whole-school bars.

use alongside_core::leader::{Board, Built, Group, PairResult, Picture};
use alongside_presentation::charts::{Density, NARROWEST, bars_layout};
use alongside_presentation::export::csv;
use alongside_testing::results::{many, result};
use alongside_testing::sheets::principle;
use jiff::civil::date;
use std::collections::BTreeSet;

fn set(results: &[PairResult]) -> BTreeSet<PairResult> {
    results.iter().copied().collect()
}

fn built(results: &[PairResult]) -> Picture {
    let mut board = Board::default();
    assert_eq!(board.build(set(results)), Built::Whole);
    board.picture().expect("it was built").clone()
}

#[test]
fn what_fewer_than_five_answered_has_no_bar_and_no_figure_in_a_file() {
    let mut all = many(4);
    all.extend((10..14).map(|salt| result("10000000", salt)));
    let picture = built(&all);
    let text = csv::school(&picture, date(2026, 9, 4));
    let second = text.lines().nth(2).expect("a line each");
    assert!(second.ends_with(r#","","","","","","","""#), "{second}");
    let layout = bars_layout(&picture, 800.0, Density::Screen);
    assert!(layout.rows[1].bars.is_empty());
    assert_eq!(layout.rows[1].words[0].words, "Not shown: under 5 pairs");
}

#[test]
fn the_bars_of_a_row_are_its_counts() {
    let picture = built(&many(12));
    for width in [NARROWEST, 160.0, 262.0, 317.0, 800.0, 1200.0] {
        let layout = bars_layout(&picture, width, Density::Screen);
        assert_eq!(layout.rows.len(), 8);
        for (row, counted) in layout.rows.iter().zip(&picture.rows) {
            let Some(counts) = counted.counts else {
                assert_eq!(
                    row.label[0].words,
                    principle(5).get().chart_label,
                    "nobody answered it"
                );
                continue;
            };
            let (left, right) = match width < 680.0 {
                true => (1.0, width - 5.0),
                false => (179.0, width - 183.0),
            };
            let first = row.bars.first().expect("there is one");
            let last = row.bars.last().expect("there is one");
            assert!((first.rect.at.x - left).abs() < 1e-9);
            assert!((last.rect.at.x + last.rect.width - right).abs() < 1e-6);
            let groups: Vec<Group> = row.bars.iter().map(|bar| bar.group).collect();
            let some = Group::SHOWN.into_iter().filter(|&group| counts.of(group) > 0);
            assert_eq!(groups, some.collect::<Vec<_>>(), "always in the same order");
        }
    }
}

#[test]
fn a_narrow_row_of_bars_has_its_words_under_its_label() {
    let picture = built(&many(12));
    for (width, lines) in [(NARROWEST, 2), (133.0, 2), (262.0, 1), (299.0, 1)] {
        let layout = bars_layout(&picture, width, Density::Screen);
        let first = &layout.rows[0];
        assert_eq!(first.words.len(), lines, "needs the school: so many of 12, in {width}");
        let ends: Vec<f64> =
            layout.rows.iter().flat_map(|row| &row.label).map(|line| line.extent().1).collect();
        assert!(ends.iter().all(|&end| end <= width), "{ends:?} in {width}");
        for row in &layout.rows {
            let last = row.words.last().expect("each row says something").baseline;
            let label = row.label.last().expect("each row has a name").baseline;
            assert!(row.words[0].baseline > label && last < layout.height());
            assert!(row.bars.iter().all(|bar| bar.rect.at.y > last), "{row:?}");
        }
    }
}

#[test]
fn counts_of_three_digits_have_a_line_of_their_own_on_a_phone() {
    for (pairs, baselines) in [(12, 1), (99, 1), (120, 2)] {
        let layout = bars_layout(&built(&many(pairs)), 317.0, Density::Screen);
        let row = &layout.rows[0];
        let mut all = [row.label[0].baseline, row.words[0].baseline].map(|it| it as i32).to_vec();
        all.dedup();
        assert_eq!(all.len(), baselines, "{pairs} pairs");
    }
}
