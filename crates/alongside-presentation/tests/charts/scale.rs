//! The words of the scale over a dots chart.

use alongside_core::bank::Frame;
use alongside_presentation::charts::{Density, Text, dots_layout};

use super::{WIDTHS, alike_in, apart, inside};

/// The words at each line, those of one line joined by a bar.
fn words(frame: Frame, width: f64) -> Vec<String> {
    let lines = dots_layout(&alike_in(frame, 21, 20), width, Density::Screen).lines;
    let joined = |texts: &[Text]| texts.iter().map(|it| it.words).collect::<Vec<_>>().join("|");
    lines.iter().map(|line| joined(&line.words)).filter(|it| !it.is_empty()).collect()
}

#[test]
fn each_step_is_named_where_there_is_room() {
    let (back, out) = (Frame::LookingBack, Frame::StartingOut);
    assert_eq!(words(back, 300.0), ["Never", "Rarely", "Sometimes", "Often", "Always"]);
    assert_eq!(words(back, 299.0), ["Never", "Sometimes", "Always"]);
    assert_eq!(words(back, 180.0), ["Never", "Sometimes", "Always"]);
    assert_eq!(words(back, 179.0), ["Never", "Always"]);
    let all = ["Not talked|about", "Only|mentioned", "Partly|clear", "Mostly|clear", "Clear"];
    for width in [300.0, 317.0, 320.0, 680.0, 800.0] {
        assert_eq!(words(out, width), all, "in {width}");
    }
    assert_eq!(words(out, 299.0), ["Not|talked|about", "Partly|clear", "Clear"]);
    assert_eq!(words(out, 179.0), ["Not|talked|about", "Clear"]);
}

#[test]
fn the_words_of_the_scale_stand_over_their_lines_and_none_touches_another() {
    for (width, frame) in WIDTHS.into_iter().flat_map(|width| Frame::ALL.map(|it| (width, it))) {
        // On paper a chart is never narrow.
        let on_paper = (width >= 680.0).then_some(Density::Paper);
        for density in [Density::Screen].into_iter().chain(on_paper) {
            let layout = dots_layout(&alike_in(frame, 21, 20), width, density);
            let texts: Vec<Text> = layout.lines.iter().flat_map(|it| &it.words).copied().collect();
            for &text in &texts {
                inside(text, layout.width());
                assert!(text.baseline < layout.lines[0].top, "{text:?} in {width}");
                assert!(text.baseline >= 14.0, "{text:?} in {width}");
            }
            apart(&texts, width);
            let last = texts.iter().map(|text| text.baseline).fold(0.0, f64::max);
            let ends = layout.lines.iter().filter_map(|line| line.words.last());
            assert!(ends.into_iter().all(|end| (end.baseline - last).abs() < 0.001), "{width}");
        }
    }
}
