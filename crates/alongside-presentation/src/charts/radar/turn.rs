//! Which way the axes of a radar point.

use std::f64::consts::PI;

use super::super::Point;

/// The way from the top by so many halves of the step between two axes: right and down count up.
///
/// An eighth of a half step is small enough for the first terms of its series, and is turned by as often as is needed.
/// The standard library's sine takes any angle there is, which costs the browser more than the rest of the radar.
pub(super) fn turned(halves: i32, axes: usize) -> Point {
    const PARTS: i32 = 8;
    let axes = axes.max(1) as i32;
    let angle = PI / f64::from(PARTS * axes);
    let square = angle * angle;
    let series =
        |terms: [f64; 5]| terms.iter().rev().fold(1.0, |sum, term| 1.0 - sum * square / term);
    let cos = series([2.0, 12.0, 30.0, 56.0, 90.0]);
    let sin = angle * series([6.0, 20.0, 42.0, 72.0, 110.0]);
    (0..PARTS * halves.rem_euclid(2 * axes)).fold(Point { x: 0.0, y: -1.0 }, |at, _| Point {
        x: at.x * cos - at.y * sin,
        y: at.x * sin + at.y * cos,
    })
}
