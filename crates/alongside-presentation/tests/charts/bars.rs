//! The whole-school bars.

use std::collections::BTreeSet;

use alongside_core::bank::Frame;
use alongside_core::leader::{Board, Built, Group, PairResult, Picture};
use alongside_presentation::charts::{BarsLayout, Density, NARROWEST, bars_layout};
use alongside_testing::results::{many, many_in, result};
use alongside_testing::sheets::principle;

fn built(results: &[PairResult]) -> Picture {
    let frame = results[0].frame();
    let mut board = Board::new(frame);
    assert_eq!(board.build(results.iter().copied().collect::<BTreeSet<_>>()), Built::Whole);
    board.picture().expect("it was built").clone()
}

fn layout(picture: &Picture, width: f64) -> BarsLayout {
    bars_layout(picture, width, Density::Screen).expect("of ten pairs or more")
}

#[test]
fn what_few_answered_has_no_bar() {
    // So many of twelve pairs answered the second line.
    for (answered, words) in [(4, "Not shown: under 5 pairs"), (7, "Under 10 pairs: see table")] {
        let mut all = many(answered);
        all.extend((20..32 - answered).map(|salt| result("100000000", salt)));
        let layout = layout(&built(&all), 800.0);
        assert!(layout.rows[1].bars.is_empty());
        assert_eq!(layout.rows[1].words[0].words, words);
        assert_eq!(layout.rows[0].words[0].words, "0 of 12");
    }
}

#[test]
fn fewer_than_ten_pairs_have_no_bars_drawn_to_scale() {
    for frame in Frame::ALL {
        for count in 5..10 {
            let picture = built(&many_in(frame, count));
            for density in [Density::Screen, Density::Paper] {
                assert_eq!(bars_layout(&picture, 800.0, density), None, "{count} pairs");
            }
        }
        assert!(bars_layout(&built(&many_in(frame, 10)), 800.0, Density::Screen).is_some());
    }
}

#[test]
fn the_thread_of_time_has_a_bar_apart_from_the_eight() {
    for width in [NARROWEST, 317.0, 800.0] {
        let layout = layout(&built(&many(12)), width);
        let rule = layout.rule.expect("a rule between them").at.y;
        let (eighth, ninth) = (&layout.rows[7], &layout.rows[8]);
        assert_eq!(ninth.label[0].words, "Time to talk");
        assert!(eighth.bars[0].rect.at.y + eighth.bars[0].rect.height < rule);
        assert!(rule < ninth.label[0].baseline - ninth.label[0].size);
    }
}

#[test]
fn the_bars_of_a_row_are_its_counts() {
    let picture = built(&many(12));
    for width in [NARROWEST, 160.0, 262.0, 317.0, 800.0, 1200.0] {
        let layout = layout(&picture, width);
        assert_eq!(layout.rows.len(), 9);
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
        let layout = layout(&picture, width);
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
        let layout = layout(&built(&many(pairs)), 317.0);
        let row = &layout.rows[0];
        let mut all = [row.label[0].baseline, row.words[0].baseline].map(|it| it as i32).to_vec();
        all.dedup();
        assert_eq!(all.len(), baselines, "{pairs} pairs");
    }
}
