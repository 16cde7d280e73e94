//! The charts' geometry: where marks, lines and words go at each width.

mod bars;
mod descriptions;
mod means;
mod on_page;
mod profile;
mod radar;
mod scale;

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Line, Role};
use alongside_core::results::scoring::Mean;
use alongside_presentation::charts::{
    Density, DotsLayout, Emphasis, Mark, NARROWEST, Point, Profile, Row, Text, dots_layout,
    radar_layout,
};
use alongside_testing::sheets::any_frame;
use proptest::prelude::*;

const LONGEST_WORDS: &str = "Not enough answers";
/// Widths of real cards in chart pixels: both phones where text is twice as big, the wider one
/// where it is half as big again, a 320 px phone, the designed phone, a tablet, the designed page, and the edges of
/// what there is room for.
const WIDTHS: [f64; 15] = [
    NARROWEST, 133.0, 160.0, 179.0, 180.0, 213.0, 262.0, 280.0, 299.0, 300.0, 317.0, 320.0, 460.0,
    680.0, 800.0,
];

/// The mean of five ratings with this sum, 5 to 25; `None` for 0.
fn mean(line: Line, sum: u8) -> Option<Mean> {
    let rating = |index| Rating::from_value(sum / 5 + u8::from(index < sum % 5));
    Mean::of(line, (0..5).map(rating))
}

/// The first lines in order, as many as there are sums.
fn profile_in(frame: Frame, sums: &[[u8; 2]]) -> Profile {
    let row = |(line, sums): (Line, &[u8; 2])| Row {
        line,
        marks: sums.map(|sum| mean(line, sum)),
        words: LONGEST_WORDS,
        emphasis: Emphasis::Plain,
    };
    Profile { frame, rows: Line::all().zip(sums).map(row).collect() }
}

/// Every row with the same two sums.
fn alike_in(frame: Frame, teacher: u8, ta: u8) -> Profile {
    profile_in(frame, &[[teacher, ta]; 9])
}

fn alike(teacher: u8, ta: u8) -> Profile {
    alike_in(Frame::LookingBack, teacher, ta)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.001
}

#[track_caller]
fn check_size(layout: &DotsLayout, width: f64, height: f64) {
    assert_eq!((layout.width(), layout.height()), (width, height));
}

#[test]
fn dots_have_the_designed_sizes() {
    let cases = [
        (800.0, Density::Screen, [538.0, 554.0]),
        (680.0, Density::Screen, [538.0, 554.0]),
        (679.0, Density::Screen, [650.0, 666.0]),
        (317.0, Density::Screen, [650.0, 666.0]),
        (680.0, Density::Paper, [366.0, 382.0]),
    ];
    for (width, density, heights) in cases {
        for (frame, height) in Frame::ALL.into_iter().zip(heights) {
            let layout = dots_layout(&alike_in(frame, 21, 20), width, density);
            check_size(&layout, width, height);
        }
    }
}

#[test]
fn the_thread_of_time_stands_apart_under_the_eight() {
    for width in WIDTHS {
        for frame in Frame::ALL {
            let layout = dots_layout(&alike_in(frame, 21, 15), width, Density::Screen);
            assert_eq!(layout.rows.len(), 9);
            let (eighth, ninth) = (&layout.rows[7], &layout.rows[8]);
            assert_eq!(ninth.label[0].words, "Time to talk");
            let rule = layout.rule.expect("a rule between them").at.y;
            let over = eighth.marks[0].at.y + layout.sizes.diamond;
            let under = ninth.label[0].baseline - ninth.label[0].size;
            assert!(over < rule && rule < under, "{over} {rule} {under} in {width}");
        }
    }
    let eight = profile_in(Frame::LookingBack, &[[21, 20]; 8]);
    assert_eq!(dots_layout(&eight, 800.0, Density::Screen).rule, None, "nothing to set apart");
}

#[test]
fn words_take_a_line_of_their_own_where_one_line_is_too_short() {
    let layout = dots_layout(&alike(21, 20), 262.0, Density::Screen);
    check_size(&layout, 262.0, 812.0);
    let row = &layout.rows[0];
    assert!(row.words[0].baseline > row.label[0].baseline);
}

#[test]
fn a_canvas_that_is_not_shown_yet_gets_a_layout() {
    let profile = alike(5, 25);
    for width in [0.0, -4.0, f64::NAN] {
        assert_eq!(dots_layout(&profile, width, Density::Screen).width(), NARROWEST);
        assert_eq!(dots_layout(&profile, width, Density::Paper).width(), 480.0);
        assert_eq!(radar_layout(&profile, width).width(), NARROWEST);
    }
}

#[test]
fn lines_stand_at_the_five_steps() {
    let cases = [
        (800.0, [198.0, 296.5, 395.0, 493.5, 592.0]),
        (317.0, [30.0, 93.25, 156.5, 219.75, 283.0]),
    ];
    for (width, expected) in cases {
        let layout = dots_layout(&alike(21, 20), width, Density::Screen);
        let lines: Vec<_> = layout.lines.iter().map(|line| line.x).collect();
        assert_eq!(lines, expected);
    }
}

/// The marks of the first row, the teacher's first.
fn marks(layout: &DotsLayout) -> Vec<(Role, f64)> {
    layout.rows[0].marks.iter().map(|mark| (mark.role, mark.at.x)).collect()
}

#[test]
fn marks_lie_at_their_means_or_just_apart() {
    // Sums of five ratings, then the places at 800 px, then whether a link joins them.
    let cases = [
        ([20, 12], [493.5, 335.9], true),
        ([5, 25], [198.0, 592.0], true),
        ([21, 19], [513.2, 473.8], true),
        ([21, 20], [513.35, 493.35], false),
        ([16, 17], [414.55, 434.55], false),
        ([15, 15], [385.0, 405.0], false),
        ([25, 25], [582.0, 602.0], false),
    ];
    for ([teacher, ta], [teacher_x, ta_x], linked) in cases {
        let layout = dots_layout(&alike(teacher, ta), 800.0, Density::Screen);
        let found = marks(&layout);
        assert_eq!(found[0].0, Role::Teacher);
        assert_eq!(found[1].0, Role::TeachingAssistant);
        assert!(close(found[0].1, teacher_x), "{teacher} {ta}: {found:?}");
        assert!(close(found[1].1, ta_x), "{teacher} {ta}: {found:?}");
        assert_eq!(layout.rows[0].link.is_some(), linked, "{teacher} {ta}");
    }
}

#[test]
fn one_person_alone_has_one_mark_and_no_link() {
    let layout = dots_layout(&alike(0, 20), 800.0, Density::Screen);
    assert_eq!(marks(&layout), [(Role::TeachingAssistant, 493.5)]);
    assert_eq!(layout.rows[0].link, None);
    let radar = radar_layout(&alike(0, 20), 680.0);
    assert_eq!(radar.outlines.len(), 1);
    assert_eq!(radar.outlines[0].role, Role::TeachingAssistant);
}

#[test]
fn not_enough_answers_leaves_words_only() {
    let layout = dots_layout(&alike(0, 0), 800.0, Density::Screen);
    assert_eq!(marks(&layout), []);
    assert_eq!(layout.rows[0].words[0].words, LONGEST_WORDS);
    assert_eq!(radar_layout(&alike(0, 0), 680.0).outlines, []);
}

/// Whether the words stand within a chart of this width.
#[track_caller]
fn inside(text: Text, width: f64) {
    let (left, right) = text.extent();
    assert!(left >= -0.001 && right <= width + 0.001, "{text:?} in {width}");
}

/// Whether no two of the words touch.
#[track_caller]
fn apart(texts: &[Text], width: f64) {
    for (index, text) in texts.iter().enumerate() {
        for other in &texts[..index] {
            let ((left, right), (from, to)) = (text.extent(), other.extent());
            let is_apart = (text.baseline - other.baseline).abs() >= 14.0;
            assert!(is_apart || right < from || to < left, "{text:?} on {other:?} in {width}");
        }
    }
}

#[test]
fn no_words_are_cut_and_no_line_holds_two_that_touch() {
    for (width, frame) in WIDTHS.into_iter().flat_map(|width| Frame::ALL.map(|it| (width, it))) {
        let dots = dots_layout(&alike_in(frame, 21, 20), width, Density::Screen);
        for row in &dots.rows {
            let lines: Vec<Text> = row.label.iter().chain(&row.words).copied().collect();
            lines.iter().for_each(|&line| inside(line, width));
            for pair in lines.windows(2) {
                let beside = pair[0].extent().1 < pair[1].extent().0;
                assert!(beside || pair[1].baseline - pair[0].baseline >= 17.0, "{row:?}");
            }
            let last = lines.iter().map(|line| line.baseline).fold(0.0, f64::max);
            let clear = |mark: &Mark| mark.at.y - dots.sizes.diamond > last + 4.0;
            assert!(width >= 680.0 || row.marks.iter().all(clear), "{row:?} in {width}");
        }
        let radar = radar_layout(&alike_in(frame, 21, 20), width);
        radar.labels.iter().for_each(|&label| inside(label, width));
        assert!(radar.labels.iter().all(|label| (14.0..radar.height()).contains(&label.baseline)));
        apart(&radar.labels, width);
    }
}

/// The distance of two places.
fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn sums() -> impl Strategy<Value = [[u8; 2]; 9]> {
    let sum = || prop_oneof![1 => Just(0_u8), 6 => 5_u8..=25];
    proptest::array::uniform9([sum(), sum()])
}

proptest! {
    #[test]
    fn dots_stay_in_the_plot_and_never_cover_each_other(
        sums in sums(),
        frame in any_frame(),
        width in NARROWEST..1200.0_f64,
    ) {
        for density in [Density::Screen, Density::Paper] {
            let profile = profile_in(frame, &sums);
            let layout = dots_layout(&profile, width, density);
            let (left, right) = (layout.lines[0].x, layout.lines[4].x);
            let most = layout.sizes.apart() / 2.0;
            for (row, placed) in profile.rows.iter().zip(&layout.rows) {
                for mark in &placed.marks {
                    let index = usize::from(mark.role == Role::TeachingAssistant);
                    let mean = row.marks[index].expect("only a mean has a mark");
                    let truth = left + (mean.position() - 1.0) / 4.0 * (right - left);
                    prop_assert!((mark.at.x - truth).abs() <= most + 0.001);
                    prop_assert!(mark.at.x >= left - most && mark.at.x <= right + most);
                    prop_assert!(mark.at.y > layout.lines[0].top);
                    prop_assert!(mark.at.y + layout.sizes.diamond < layout.height());
                }
                if let [teacher, ta] = placed.marks[..] {
                    prop_assert!(distance(teacher.at, ta.at) >= layout.sizes.apart() - 0.001);
                }
            }
        }
    }

    #[test]
    fn radar_marks_stay_in_the_picture_and_on_their_axes(
        sums in sums(),
        frame in any_frame(),
        width in NARROWEST..1200.0_f64,
    ) {
        let profile = profile_in(frame, &sums);
        let radar = radar_layout(&profile, width);
        let marks = || radar.spots.iter().flat_map(|spot| &spot.marks);
        let most = 0.75 * 17.0 / 2.0;
        for (index, role) in Role::ALL.into_iter().enumerate() {
            let rows = profile.principles().enumerate();
            let means: Vec<_> =
                rows.filter_map(|(axis, row)| Some((axis, row.marks[index]?))).collect();
            let marks: Vec<_> = marks().filter(|mark| mark.role == role).collect();
            prop_assert_eq!(marks.len(), means.len());
            for (mark, (axis, mean)) in marks.into_iter().zip(means) {
                let [inner, rim] = radar.axes[axis];
                let share = (mean.position() - 1.0) / 4.0;
                let truth = Point {
                    x: inner.x + share * (rim.x - inner.x),
                    y: inner.y + share * (rim.y - inner.y),
                };
                prop_assert!(distance(mark.at, truth) <= most);
                let across = (mark.at.x - truth.x) * (rim.y - inner.y)
                    - (mark.at.y - truth.y) * (rim.x - inner.x);
                prop_assert!(across.abs() < 0.001, "moved off the axis");
                prop_assert!(mark.at.x > 0.0 && mark.at.x < radar.width());
                prop_assert!(mark.at.y > 0.0 && mark.at.y < radar.height());
            }
        }
    }
}
