//! One line of the scale with two people's marks on it, in parts of its width.

use alongside_core::results::scoring::Mean;

/// Where the first point of the scale stands, in hundredths of the width.
const FIRST: f64 = 10.0;

/// From one point of the scale to the next, in hundredths of the width.
const STEP: f64 = 20.0;

/// Two marks no further apart than so many steps, a fifth and what a float is off, would cover each other.
const NEAR: f64 = 0.2 + 1e-9;

/// One line of the scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeansLayout {
    /// Where each person's mark stands, teacher first, in hundredths of the width. Two that stand at one place are
    /// moved from it to either side, each by half the room that they need.
    pub marks: [f64; 2],
    /// Where the thread between the marks begins and ends; `None` where they stand at one place.
    pub link: Option<[f64; 2]>,
}

/// Lays out two people's means of one line, teacher first (docs/look.md, section 6, `al-scale`).
pub fn means_layout(means: [Mean; 2]) -> MeansLayout {
    let [teacher, ta] = means.map(Mean::position);
    let at = |position: f64| FIRST + (position - 1.0) * STEP;
    if (teacher - ta).abs() <= NEAR {
        return MeansLayout { marks: [at(f64::midpoint(teacher, ta)); 2], link: None };
    }
    let marks = [at(teacher), at(ta)];
    MeansLayout { marks, link: Some([marks[0].min(marks[1]), marks[0].max(marks[1])]) }
}
