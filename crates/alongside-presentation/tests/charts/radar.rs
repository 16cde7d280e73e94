//! The radar.

use alongside_presentation::charts::{
    Align, Density, NARROWEST, Outline, Profile, RadarLayout, dots_layout, radar_layout,
};

use super::{alike, close, profile};

#[test]
fn radar_has_the_designed_measures() {
    let check = |width: f64, radius: f64, height: f64, words: usize, labels: usize| {
        let radar = radar_layout(&alike(21, 20), width);
        let [_, rim] = radar.axes[0];
        let [_, foot] = radar.axes[4];
        assert!(close((foot.y - rim.y) / 2.0, radius), "{width}");
        assert_eq!(radar.height(), height, "{width}");
        assert_eq!((radar.rings.len(), radar.ring_words.len()), (5, words));
        assert_eq!(radar.labels.len(), labels);
    };
    check(680.0, 176.0, 432.0, 5, 8);
    check(317.0, 78.0, 238.0, 3, 12);
}

#[test]
fn a_radar_without_room_for_names_at_its_sides_has_letters_and_a_key() {
    for width in [NARROWEST, 160.0, 239.0] {
        let radar = radar_layout(&alike(21, 20), width);
        let words: Vec<_> = radar.labels.iter().map(|label| label.words).collect();
        assert_eq!(words[..8], ["A", "B", "C", "D", "E", "F", "G", "H"]);
        assert_eq!(words[8..11], ["Middle: Never", "Edge: Always", "A"]);
        assert_eq!(radar.ring_words, [], "words would cover the rings");
        let [centre, rim] = radar.axes[2];
        assert!(rim.x - centre.x > 25.0, "{width}");
        let key = &radar.labels[10..];
        for letter in "ABCDEFGH".chars() {
            let at = key.iter().position(|label| label.words == letter.to_string());
            let at = at.expect("each letter is explained");
            assert_eq!(key[at].baseline, key[at + 1].baseline, "its name stands beside it");
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
        let mut profile = alike(21, 20);
        profile.rows.drain(..8 - count);
        assert_eq!(dots_layout(&profile, 317.0, Density::Screen).rows.len(), count);
        let radar = radar_layout(&profile, 317.0);
        assert_eq!(radar.axes.len(), count);
        assert!(radar.labels.iter().all(|label| label.baseline >= 14.0));
    }
}

#[test]
fn a_radar_of_no_principle_is_empty_and_has_a_size() {
    for width in [0.0, 317.0, 680.0] {
        let radar = radar_layout(&Profile { rows: Vec::new() }, width);
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
        let radar = radar_layout(&profile(answered.map(|has| [has * 15, 0])), 680.0);
        let mut lengths: Vec<_> = outline(&radar).runs.iter().map(Vec::len).collect();
        lengths.sort_unstable();
        assert_eq!(lengths, expected, "{answered:?}");
        let marks = answered.iter().filter(|&&has| has == 1).count();
        assert_eq!(outline(&radar).marks.len(), marks, "{answered:?}");
    }
}
