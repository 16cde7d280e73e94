//! The whole-school picture: on paper, as a table and as a file.

use std::collections::BTreeSet;

use alongside_core::bank::{Frame, Line, SCHOOL};
use alongside_core::leader::{Boards, Group, PairResult, Picture};
use alongside_presentation::export::csv;
use alongside_presentation::paper::{Block, school};
use alongside_presentation::tables::{Cells, school_rows};
use alongside_testing::results::{any_result_in, many, many_in, result};
use alongside_testing::sheets::any_frame;
use jiff::civil::date;
use proptest::collection::btree_set;
use proptest::prelude::*;

fn pictures(results: impl IntoIterator<Item = PairResult>) -> Vec<Picture> {
    let mut boards = Boards::default();
    boards.build(&results.into_iter().collect::<BTreeSet<_>>());
    boards.pictures().cloned().collect()
}

fn has_figure(words: &str) -> bool {
    words.contains(|it: char| it.is_ascii_digit())
}

fn cells(picture: &Picture) -> Vec<Cells> {
    school_rows(picture).into_iter().filter_map(|row| row.cells).collect()
}

/// The cells of the file's rows, without the date, the frame, the number and what it is about.
fn in_file(pictures: &[Picture]) -> Vec<Vec<String>> {
    let text = csv::school(pictures, date(2026, 9, 4));
    let mut reader = ::csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let row = |row: Result<::csv::StringRecord, _>| {
        row.expect("a row").iter().skip(4).map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}

#[test]
fn nothing_is_shown_of_fewer_than_five_pairs_words_of_fewer_than_ten_and_numbers_from_ten() {
    for frame in Frame::ALL {
        for count in 1..15_u16 {
            let pictures = pictures(many_in(frame, count));
            assert_eq!(pictures.len(), usize::from(count >= 5), "{count} pairs");
            for picture in &pictures {
                let numbers = count >= 10;
                assert!(cells(picture).iter().all(|it| it.has_numbers == numbers), "{count}");
                let print_out = school([picture], date(2026, 9, 4));
                let [answered, out_of, _] = &print_out.sides[0].facts[..] else { panic!("three") };
                assert_eq!(answered.1, frame.words().title);
                assert_eq!(has_figure(&out_of.1), numbers, "{}", out_of.1);
                let note = Block::Words(SCHOOL.small_group_note.to_owned());
                let parts = &print_out.sides[0].parts;
                assert_eq!(parts.iter().any(|part| part.blocks.contains(&note)), !numbers);
            }
        }
    }
}

#[test]
fn the_table_of_few_pairs_has_the_words_of_their_shares() {
    // Of seven pairs: two, four and one.
    let groups = [("1", 2), ("3", 4), ("4", 1)];
    let mut salt = 0;
    let all: Vec<PairResult> = groups
        .into_iter()
        .flat_map(|(group, count)| {
            let salts = salt..salt + count;
            salt += count;
            salts.map(move |salt| result(&group.repeat(9), salt))
        })
        .collect();
    let picture = &pictures(all)[0];
    for it in cells(picture) {
        let said = |group| {
            let at = Group::SHOWN.iter().position(|&it| it == group).expect("it is shown");
            it.groups[at].as_str()
        };
        assert_eq!(said(Group::SharedStrength), "few or none of the pairs");
        assert_eq!(said(Group::Mixed), "some of the pairs");
        assert_eq!(said(Group::SharedToBuild), "few or none of the pairs");
        assert_eq!(said(Group::NotEnough), "few or none of the pairs");
        assert_eq!(it.needs_school_words(), "few or none of the pairs");
        assert_eq!(it.pairs, "fewer than ten pairs");
    }
}

#[test]
fn the_table_of_many_pairs_has_their_counts() {
    let picture = &pictures(many(12))[0];
    let row = &school_rows(picture)[0];
    let cells = row.cells.as_ref().expect("all answered it");
    assert_eq!(cells.groups.each_ref().map(String::as_str), ["12", "0", "0", "0", "0"]);
    assert_eq!(cells.needs_school_words(), "0 of 12");
    assert_eq!(school_rows(picture)[4].cells, None, "nobody answered it");
    assert_eq!(school_rows(picture)[8].line, Line::Time);
}

#[test]
fn a_line_that_few_answered_has_words_in_a_picture_of_many() {
    for (answered, numbers) in [(4, None), (5, Some(false)), (9, Some(false)), (10, Some(true))] {
        let mut all = many(answered);
        all.extend((20..32 - answered).map(|salt| result("100000000", salt)));
        let picture = &pictures(all)[0];
        let cells = school_rows(picture)[1].cells.clone();
        assert_eq!(cells.map(|it| it.has_numbers), numbers, "{answered} of 12");
    }
}

#[test]
fn each_frame_has_a_side_and_rows_of_its_own_and_they_are_never_added_up() {
    let mut all = many_in(Frame::LookingBack, 12);
    all.extend(many_in(Frame::StartingOut, 6));
    let pictures = pictures(all);
    let print_out = school(&pictures, date(2026, 9, 4));
    let answered: Vec<&str> = print_out.sides.iter().map(|side| side.facts[0].1.as_str()).collect();
    assert_eq!(answered, ["Looking back", "Starting out"]);
    let pairs: Vec<&str> = print_out.sides.iter().map(|side| side.facts[1].1.as_str()).collect();
    assert_eq!(pairs, ["12 pairs", "fewer than ten pairs"]);
    let text = csv::school(&pictures, date(2026, 9, 4));
    assert_eq!(text.lines().count(), 1 + 2 * 9);
    let rows = in_file(&pictures);
    assert_eq!((rows[0][0].as_str(), rows[9][0].as_str()), ("12", "fewer than ten pairs"));
}

#[test]
fn the_file_has_the_thread_as_a_line_without_a_number() {
    let text = csv::school(&pictures(many(12)), date(2026, 9, 4));
    let lines: Vec<&str> = text.lines().map(|line| line.trim_start_matches('\u{feff}')).collect();
    assert_eq!(
        lines[0],
        r#""date","answered","number","about","pairs","shared_strength","seen_differently","mixed","shared_to_build","not_enough_answers","needs_the_school""#
    );
    assert!(lines[8].starts_with(r#""2026-09-04","Looking back","8","Fair cover","12""#));
    assert!(
        lines[9].starts_with(r#""2026-09-04","Looking back","","Time to talk and prepare","12""#)
    );
    assert!(lines[5].ends_with(r#","","","","","","","""#), "nobody answered it: {}", lines[5]);
}

proptest! {
    #[test]
    fn no_number_of_fewer_than_ten_pairs_is_anywhere(
        results in any_frame().prop_flat_map(|frame| btree_set(any_result_in(frame), 5..10)),
    ) {
        let pictures = pictures(results);
        prop_assert_eq!(pictures.len(), 1);
        for it in cells(&pictures[0]) {
            let said = it.groups.iter().chain([&it.pairs, &it.needs_school]);
            prop_assert!(said.into_iter().all(|words| !has_figure(words)));
        }
        let rows = in_file(&pictures);
        prop_assert!(!rows.iter().flatten().any(|cell| has_figure(cell)), "{:?}", rows);
    }
}
