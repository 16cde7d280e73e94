//! The radar.

use alongside_core::bank::Frame;
use alongside_presentation::charts::{
    Align, Density, NARROWEST, Outline, Profile, RadarLayout, dots_layout, radar_layout,
};

use super::{alike, alike_in, close, profile_in};

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
    check(Frame::LookingBack, 680.0, 176.0, 432.0, 5, 8);
    check(Frame::LookingBack, 317.0, 78.0, 238.0, 3, 12);
    check(Frame::StartingOut, 680.0, 176.0, 432.0, 5, 8);
    check(Frame::StartingOut, 317.0, 78.0, 282.0, 0, 16);
}

#[test]
fn the_thread_of_time_is_no_axis() {
    let radar = radar_layout(&alike(21, 20), 680.0);
    assert_eq!((radar.axes.len(), radar.outlines[0].marks.len()), (8, 8));
    assert!(radar.labels.iter().all(|label| !label.words.contains("Time")));
}

#[test]
fn the_words_of_the_rings_leave_each_other_room() {
    for (frame, width) in
        Frame::ALL.into_iter().flat_map(|it| [317.0, 680.0, 800.0].map(|w| (it, w)))
    {
        let rings = radar_layout(&alike_in(frame, 21, 20), width).ring_words;
        for pair in rings.windows(2) {
            let [nearer, further] = [pair[0].ground, pair[1].ground];
            assert!(further.at.y + further.height <= nearer.at.y + 0.5, "{pair:?}");
        }
        for ring in &rings {
            let (top, bottom) = (ring.ground.at.y, ring.ground.at.y + ring.ground.height);
            assert!(ring.lines.iter().all(|it| it.baseline > top && it.baseline < bottom));
        }
    }
}

#[test]
fn a_radar_without_room_for_names_at_its_sides_has_letters_and_a_key() {
    let cases = [
        (Frame::LookingBack, ["Never", "Always"]),
        (Frame::StartingOut, ["Not talked about", "Clear"]),
    ];
    for (frame, ends) in cases {
        for width in [NARROWEST, 160.0, 239.0] {
            let radar = radar_layout(&alike_in(frame, 21, 20), width);
            let words: Vec<_> = radar.labels.iter().map(|label| label.words).collect();
            assert_eq!(words[..8], ["A", "B", "C", "D", "E", "F", "G", "H"]);
            let at = words.iter().skip(8).position(|&it| it == "A").expect("a key") + 8;
            let said = format!("Middle: {} Edge: {}", ends[0], ends[1]);
            assert_eq!(words[8..at].join(" "), said, "on as many lines as it takes");
            assert_eq!(radar.ring_words, [], "words would cover the rings");
            let [centre, rim] = radar.axes[2];
            assert!(rim.x - centre.x > 25.0, "{width}");
            let key = &radar.labels[at..];
            for letter in "ABCDEFGH".chars() {
                let at = key.iter().position(|label| label.words == letter.to_string());
                let at = at.expect("each letter is explained");
                assert_eq!(key[at].baseline, key[at + 1].baseline, "its name stands beside it");
            }
        }
    }
}

#[test]
fn radar_labels_break_where_they_should() {
    let radar = radar_layout(&alike(21, 20), 317.0);
    let lines: Vec<_> = radar.labels.iter().map(|label| label.words).collect();
    assert_eq!(lines[2..4], ["Value and", "respect"]);
    assert_eq!(lines[5..7], ["Support for", "SEN"]);
    assert_eq!(lines[10..], ["Fair", "cover"]);
    assert_eq!(radar.labels[0].align, Align::Middle);
    assert_eq!(radar.labels[2].align, Align::Start);
    assert_eq!(radar.labels[10].align, Align::End);
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
        let mut lengths: Vec<_> = outline(&radar).runs.iter().map(Vec::len).collect();
        lengths.sort_unstable();
        assert_eq!(lengths, expected, "{answered:?}");
        let marks = answered.iter().filter(|&&has| has == 1).count();
        assert_eq!(outline(&radar).marks.len(), marks, "{answered:?}");
    }
}
