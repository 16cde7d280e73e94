//! One line of the scale with the means of two people on it.

use alongside_core::bank::Line;
use alongside_presentation::charts::{MeansLayout, means_layout};

use super::{close, mean};

fn means(teacher: u8, ta: u8) -> MeansLayout {
    let line = Line::all().next().expect("there are lines");
    means_layout([teacher, ta].map(|sum| mean(line, sum).expect("a sum of five ratings")))
}

#[test]
fn the_points_of_the_scale_stand_in_the_middle_of_five_equal_parts() {
    for (value, at) in [(1, 10.0), (2, 30.0), (3, 50.0), (4, 70.0), (5, 90.0)] {
        let MeansLayout { marks, link } = means(5 * value, if value == 1 { 25 } else { 5 });
        assert!(close(marks[0], at), "{value}: {marks:?}");
        assert_eq!(link.map(|link| link[0] < link[1]), Some(true), "from left to right");
    }
}

#[test]
fn two_that_would_cover_each_other_share_one_place() {
    let near = means(20, 19);
    assert_eq!((near.link, near.marks[0]), (None, near.marks[1]));
    assert!(close(near.marks[0], 68.0), "{near:?}");
    assert!(means(20, 18).link.is_some());
}
