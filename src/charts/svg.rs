//! The charts as pictures: for paper, and to save.

use alongside_core::leader;
use alongside_presentation::charts::{Density, Profile, bars_layout, dots_layout, radar_layout};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::{IntoDrawingArea, SVGBackend};

use crate::charts::scaled::CssPixels;
use crate::charts::theme::Theme;
use crate::charts::{
    Drawn, caption, caption_height, draw_bars, draw_dots, draw_radar, size_in_units,
};

const DOTS_TITLE: &str = "Answers by principle";
const BARS_TITLE: &str = "How many pairs said what";
const RADAR_TITLE: &str = "Answers by principle, as a radar";

/// Paired dots as a standalone SVG document, with whose they are above them, where that is given.
pub fn dots_svg(
    profile: &Profile,
    whose: &str,
    width_css: f64,
    density: Density,
    theme: &Theme,
) -> String {
    let layout = dots_layout(profile, width_css, density);
    let size = (layout.width(), layout.height() + caption_height(whose));
    document(DOTS_TITLE, whose, size, |area| {
        draw_dots(&caption(area, whose, theme), &layout, theme)
    })
}

/// A radar as a standalone SVG document, in the same way.
pub fn radar_svg(profile: &Profile, whose: &str, width_css: f64, theme: &Theme) -> String {
    let layout = radar_layout(profile, width_css);
    let size = (layout.width(), layout.height() + caption_height(whose));
    document(RADAR_TITLE, whose, size, |area| {
        draw_radar(&caption(area, whose, theme), &layout, theme)
    })
}

/// Whole-school bars as a standalone SVG document. `None` where they are of too few pairs for numbers.
pub fn bars_svg(
    picture: &leader::Picture,
    width_css: f64,
    density: Density,
    theme: &Theme,
) -> Option<String> {
    let layout = bars_layout(picture, width_css, density)?;
    let size = (layout.width(), layout.height());
    Some(document(BARS_TITLE, "", size, |area| draw_bars(area, &layout, theme)))
}

type Svg<'a> = CssPixels<SVGBackend<'a>>;

/// plotters' own opening tag gives a size in units, which would make the picture four times
/// too big where no style sheet sets one. So the tag is ours, and the content is plotters'.
fn document(
    title: &str,
    whose: &str,
    (width, height): (f64, f64),
    draw: impl for<'a> FnOnce(&DrawingArea<Svg<'a>, Shift>) -> Drawn<Svg<'a>>,
) -> String {
    let units = (size_in_units(width), size_in_units(height));
    let mut drawn = String::new();
    let area = CssPixels::of_svg(SVGBackend::with_string(&mut drawn, units)).into_drawing_area();
    // Writing to a string can't fail.
    draw(&area).ok();
    drop(area);
    let content = drawn.split_once('>').map_or("", |(_, content)| content);
    // plotters knows one heavy weight only. Quotes in text are escaped, so this finds tags.
    let content = content.replace("font-weight=\"bold\"", "font-weight=\"650\"");
    let (across, down) = units;
    let whose = match whose {
        "" => String::new(),
        whose => format!("{}: ", whose.replace('&', "&amp;").replace('<', "&lt;")),
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" \
         height=\"{height}\" viewBox=\"0 0 {across} {down}\">\n<title>{whose}{title}</title>{content}"
    )
}
