//! How many sides something takes.

use alongside_presentation::paper::{Piece, SIDE, sides};
use proptest::prelude::*;

#[test]
fn blocks_on_sides() {
    #[track_caller]
    fn check(blocks: &[(u32, u32)], expected: usize) {
        assert_eq!(sides(&pieces(blocks), 100), expected, "{blocks:?}");
    }
    check(&[], 1);
    check(&[(0, 40), (45, 100)], 1);
    check(&[(0, 40), (45, 101)], 2);
    check(&[(0, 60), (60, 110), (110, 160)], 2);
    check(&[(0, 60), (60, 110), (110, 161)], 3);
    check(&[(0, 250)], 3);
    check(&[(0, 10), (10, 150)], 3);
    assert_eq!(SIDE, 27_200, "272 mm");
}

fn pieces(blocks: &[(u32, u32)]) -> Vec<Piece> {
    blocks.iter().map(|&(top, bottom)| Piece { top, bottom, again: 0 }).collect()
}

#[test]
fn the_head_of_a_table_is_on_each_of_its_sides() {
    /// Rows of 10 under a head of this height, which is where the first one begins.
    fn rows(head: u32, count: u32) -> usize {
        let row = |row| Piece { top: head + row * 10, bottom: head + row * 10 + 10, again: head };
        sides(&(0..count).map(row).collect::<Vec<_>>(), 100)
    }
    assert_eq!([rows(20, 8), rows(20, 9), rows(20, 16), rows(20, 17)], [1, 2, 2, 3]);
    assert_eq!([rows(0, 20), rows(0, 21)], [2, 3]);
    assert_eq!(rows(150, 1), 2, "and a head that is longer than a side is on none again");
}

proptest! {
    #[test]
    fn nothing_is_lost_between_sides(heights in proptest::collection::vec(1_u32..25_000, 1..30)) {
        let mut top = 0;
        let blocks: Vec<(u32, u32)> = heights
            .iter()
            .map(|height| {
                let block = (top, top + height);
                top += height + 200;
                block
            })
            .collect();
        let count = sides(&pieces(&blocks), SIDE);
        let total = blocks.last().expect("one or more").1;
        prop_assert!(count as u32 * SIDE >= total, "it all has a place");
        prop_assert!(count <= heights.len(), "and no side is empty");
    }

}
