//! The radar.

use std::f64::consts::{SQRT_2, TAU};

use alongside_core::bank::{Frame, Line, Role};
use alongside_presentation::charts::{
    Density, NARROWEST, Outline, Point, Profile, RadarLayout, Rect, RingWord, dots_layout,
    radar_layout,
};

use super::{LONGEST_WORDS, alike, alike_in, close, distance, profile_in};

#[test]
fn radar_has_the_designed_measures() {
    let check = |frame, width: f64, radius: f64, height: f64, words: usize, labels: usize| {
        let radar = radar_layout(&alike_in(frame, 21, 20), width);
        let [_, rim] = radar.axes[0];
        let [_, foot] = radar.axes[4];
        assert!(close((foot.y - rim.y) / 2.0, radius), "{width}");
        assert_eq!(radar.height(), height, "{width}");
        assert_eq!((radar.rings.len(), radar.ring_words.len()), (5, words));
        assert_eq!(radar.labels.len(), labels);
    };
    check(Frame::LookingBack, 864.0, 260.0, 674.0, 5, 9);
    check(Frame::LookingBack, 680.0, 176.0, 506.0, 5, 9);
    check(Frame::LookingBack, 317.0, 132.0, 588.0, 3, 34);
    check(Frame::StartingOut, 680.0, 176.0, 506.0, 5, 9);
    check(Frame::StartingOut, 317.0, 132.0, 588.0, 3, 34);
}

#[test]
fn the_thread_of_time_is_no_axis() {
    let radar = radar_layout(&alike(21, 20), 680.0);
    assert_eq!((radar.axes.len(), radar.spots.len()), (8, 8));
    assert!(radar.labels.iter().all(|label| !label.words.contains("Time")));
}

#[test]
fn the_axes_go_round_from_the_top_and_its_words_half_way_between_two() {
    for count in 3..=8 {
        let radar = radar_layout(&profile_in(Frame::LookingBack, &vec![[21, 20]; count]), 864.0);
        let centre = Point { x: 432.0, y: 324.0 };
        let points = |axis: f64, [from, to]: [Point; 2]| {
            let (sin, cos) = (TAU * axis / count as f64).sin_cos();
            let way =
                |at: Point| [at.x - centre.x, centre.y - at.y].map(|it| it / distance(at, centre));
            [from, to].map(way).iter().all(|[x, y]| close(*x, sin) && close(*y, cos))
        };
        assert_eq!(radar.axes.len(), count);
        assert!(
            radar.axes.iter().enumerate().all(|(axis, &it)| points(axis as f64, it)),
            "{count}"
        );
        assert!(
            radar.words_along.is_none_or(|it| (0..count).any(|axis| points(axis as f64 + 0.5, it)))
        );
    }
}

/// Whether two upright rectangles touch.
fn touch(one: Rect, other: Rect) -> bool {
    let across = one.at.x < other.at.x + other.width && other.at.x < one.at.x + one.width;
    across && one.at.y < other.at.y + other.height && other.at.y < one.at.y + one.height
}

#[test]
fn the_words_of_the_rings_leave_each_other_room() {
    let widths = [317.0, 480.0, 680.0, 800.0, 864.0];
    for (frame, width) in Frame::ALL.into_iter().flat_map(|it| widths.map(|w| (it, w))) {
        for missing in 0..=8 {
            let sums: Vec<_> =
                (0..8).map(|axis| if axis == missing { [0, 0] } else { [21, 15] }).collect();
            let rings = radar_layout(&profile_in(frame, &sums), width).ring_words;
            assert!(!rings.is_empty(), "{frame:?} {width}");
            for (at, ring) in rings.iter().enumerate() {
                assert!(rings[..at].iter().all(|other| !touch(ring.ground, other.ground)));
                let (top, bottom) = (ring.ground.at.y, ring.ground.at.y + ring.ground.height);
                assert!(ring.lines.iter().all(|it| it.baseline > top && it.baseline < bottom));
            }
        }
    }
}

#[test]
fn the_words_stand_on_an_axis_without_marks_or_between_two() {
    // Which principle has no marks, then whether the words can stand on its axis: lying, they would touch each other.
    let cases = [(0, true), (1, true), (2, false), (3, true), (4, true), (6, false), (8, false)];
    for (missing, is_on_axis) in cases {
        let sums: Vec<_> =
            (0..8).map(|axis| if axis == missing { [0, 0] } else { [21, 15] }).collect();
        let radar = radar_layout(&profile_in(Frame::LookingBack, &sums), 800.0);
        assert_eq!(radar.words_along.is_none(), is_on_axis, "{missing}");
        let middle = |word: &RingWord| Point {
            x: word.ground.at.x + word.ground.width / 2.0,
            y: word.ground.at.y + word.ground.height / 2.0,
        };
        let [from, to] = radar.words_along.unwrap_or_else(|| radar.axes[missing]);
        let (first, last) = (middle(&radar.ring_words[0]), middle(&radar.ring_words[4]));
        assert!(distance(first, from) < 0.001 && distance(last, to) < 0.001, "{missing}");
        let is_clear = |word: &RingWord| {
            let marks = radar.spots.iter().flat_map(|spot| &spot.marks);
            marks.into_iter().all(|mark| {
                let Rect { at, width, height } = word.ground;
                let near = |from: f64, long: f64, it: f64| (from..from + long).contains(&it);
                !(near(at.x, width, mark.at.x) && near(at.y, height, mark.at.y))
            })
        };
        assert!(radar.ring_words.iter().all(is_clear), "a word on a mark: {missing}");
    }
}

#[test]
fn marks_that_would_cover_each_other_stand_in_one_place() {
    // Sums of five ratings, then whether a step is so small that they meet: 57 px and 29 px.
    for (width, sums, is_met) in [
        (864.0, [20, 20], true),
        (864.0, [21, 20], true),
        (864.0, [22, 20], false),
        (317.0, [21, 20], true),
        (317.0, [21, 19], false),
        (317.0, [25, 5], false),
    ] {
        let radar = radar_layout(&alike(sums[0], sums[1]), width);
        assert_eq!(radar.spots.len(), 8);
        for spot in &radar.spots {
            let roles: Vec<_> = spot.marks.iter().map(|mark| mark.role).collect();
            assert_eq!(roles, [Role::TeachingAssistant, Role::Teacher], "the circle on top");
            assert_eq!(spot.is_met(), is_met, "{width} {sums:?}");
            let inside = (spot.sizes.diamond - spot.sizes.line) / SQRT_2;
            assert!(!is_met || spot.sizes.circle < inside, "both are seen whole");
        }
        let says = radar.labels.iter().any(|it| it.words.starts_with("A diamond round a dot"));
        assert_eq!(says, is_met, "what it means stands under it");
    }
    let alone = radar_layout(&alike(20, 0), 800.0);
    assert!(alone.spots.iter().all(|spot| spot.marks.len() == 1 && !spot.is_met()));
}

#[test]
fn what_is_said_of_a_principle_without_marks_stands_under_its_name() {
    for missing in 0..8 {
        let sums: Vec<_> =
            (0..8).map(|axis| if axis == missing { [0, 0] } else { [21, 20] }).collect();
        let radar = radar_layout(&profile_in(Frame::LookingBack, &sums), 800.0);
        let at = radar.labels.iter().position(|it| it.words == LONGEST_WORDS);
        let at = at.expect("said once");
        assert_eq!(at, missing + 1);
        assert_eq!(radar.labels[at].x, radar.labels[at - 1].x);
        super::apart(&radar.labels, 800.0);
        radar.labels.iter().for_each(|&label| super::inside(label, 800.0));
    }
}

#[test]
fn a_radar_without_room_for_names_has_numbers_and_a_list() {
    let cases = [
        (Frame::LookingBack, ["Never", "Always"]),
        (Frame::StartingOut, ["Not talked about", "Clear"]),
    ];
    for (frame, ends) in cases {
        for width in [NARROWEST, 160.0, 231.0, 317.0, 679.0] {
            let radar = radar_layout(&alike_in(frame, 21, 20), width);
            let words: Vec<_> = radar.labels.iter().map(|label| label.words).collect();
            assert_eq!(words[..8], ["1", "2", "3", "4", "5", "6", "7", "8"]);
            let at = words.iter().skip(8).position(|&it| it == "1").expect("a list") + 8;
            let said = format!("Middle: {} Edge: {}", ends[0], ends[1]);
            let is_said = words[8..at].join(" ") == said;
            assert_eq!(is_said, radar.ring_words.is_empty(), "said at the rings or under them");
            assert_eq!(is_said, width < 240.0, "{width}");
            let list = &radar.labels[at..];
            for (axis, number) in words[..8].iter().enumerate() {
                let at = list.iter().position(|label| label.words == *number);
                let at = at.expect("each number is explained");
                assert_eq!(list[at].baseline, list[at + 1].baseline, "its name stands beside it");
                let name = Line::all().nth(axis).expect("a principle").chart_label();
                assert!(name.starts_with(list[at + 1].words));
            }
            let said = list.iter().filter(|label| LONGEST_WORDS.starts_with(label.words)).count();
            assert!(said >= 8, "and what is said of it");
        }
    }
}

#[test]
fn a_chosen_few_principles_draw_too() {
    for count in 0..8 {
        let profile = profile_in(Frame::StartingOut, &vec![[21, 20]; count]);
        assert_eq!(dots_layout(&profile, 317.0, Density::Screen).rows.len(), count);
        let radar = radar_layout(&profile, 317.0);
        assert_eq!(radar.axes.len(), count);
        assert!(radar.labels.iter().all(|label| label.baseline >= 14.0));
    }
}

#[test]
fn a_radar_of_no_principle_is_empty_and_has_a_size() {
    for width in [0.0, 317.0, 680.0] {
        let radar = radar_layout(&Profile { frame: Frame::StartingOut, rows: Vec::new() }, width);
        assert!(radar.width() >= width && radar.height().is_normal());
        assert!(radar.axes.is_empty() && radar.labels.is_empty() && radar.outlines.is_empty());
        assert!(radar.rings.iter().all(Vec::is_empty));
        assert_eq!(radar.ring_words, [], "a word would stand nowhere");
    }
}

fn outline(radar: &RadarLayout) -> &Outline {
    radar.outlines.first().expect("the first person has marks")
}

#[test]
fn a_whole_outline_ends_where_it_began() {
    let radar = radar_layout(&alike(20, 0), 680.0);
    let runs = &outline(&radar).runs;
    assert_eq!(runs.len(), 1);
    assert_eq!(runs[0].len(), 9);
    assert_eq!(runs[0].first(), runs[0].last());
}

#[test]
fn an_outline_stays_open_where_answers_are_missing() {
    // Which rows have answers, then how many points each run has.
    let cases: [([u8; 8], &[usize]); 5] = [
        ([1, 1, 1, 1, 1, 1, 1, 0], &[7]),
        ([1, 1, 1, 0, 1, 1, 1, 1], &[7]),
        ([0, 1, 1, 0, 1, 1, 1, 0], &[2, 3]),
        ([1, 0, 1, 0, 1, 0, 1, 1], &[3]),
        ([0, 0, 0, 1, 0, 0, 0, 0], &[]),
    ];
    for (answered, expected) in cases {
        let radar = radar_layout(
            &profile_in(Frame::LookingBack, &answered.map(|has| [has * 15, 0])),
            680.0,
        );
        let runs = radar.outlines.iter().flat_map(|outline| &outline.runs);
        let mut lengths: Vec<_> = runs.map(Vec::len).collect();
        lengths.sort_unstable();
        assert_eq!(lengths, expected, "{answered:?}");
        let marks = answered.iter().filter(|&&has| has == 1).count();
        assert_eq!(radar.spots.len(), marks, "{answered:?}");
    }
}
