//! A backend seen in the units of the charts.
//!
//! plotters' canvas reports the size of its backing store, which depends on the device, and
//! its SVG writes a font 1.24 times smaller than asked for and hangs text from a guessed
//! height. [`CssPixels`] stands in front of either, so that one drawing fits both.

use plotters_backend::text_anchor::{Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontFamily, FontStyle, FontTransform,
};

use crate::charts::size_in_units;

/// How far the middle of a line of words is above its baseline, in em. It is half of what
/// the font rises less half of what it falls (0.984 and 0.316), which is where a canvas
/// puts "middle".
pub const MIDDLE_ABOVE_BASELINE: f64 = 0.334;

/// What plotters' SVG divides a font size by.
const SVG_SHRINKS_BY: f64 = 1.24;
/// How far plotters' SVG sets a baseline below the anchor of text that hangs from its top.
const SVG_TOP_ABOVE_BASELINE: f64 = 0.76;

/// Forwards to another backend, but with the size of a chart in units.
pub struct CssPixels<B> {
    inner: B,
    size: (u32, u32),
    letters: Letters,
}

/// How the backend behind treats text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    AsAsked,
    OfSvg,
}

impl<B: DrawingBackend> CssPixels<B> {
    /// A backend that draws text as asked, such as the canvas. Its target must be scaled so
    /// that [`super::UNITS_PER_PX`] units make one CSS pixel.
    pub fn new(inner: B, width_css: f64, height_css: f64) -> CssPixels<B> {
        let size = (size_in_units(width_css), size_in_units(height_css));
        CssPixels { inner, size, letters: Letters::AsAsked }
    }

    /// plotters' SVG backend, made with this chart's size in units.
    pub fn of_svg(inner: B) -> CssPixels<B> {
        let size = inner.get_size();
        CssPixels { inner, size, letters: Letters::OfSvg }
    }
}

type Done<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

impl<B: DrawingBackend> DrawingBackend for CssPixels<B> {
    type ErrorType = B::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done<B> {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Done<B> {
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done<B> {
        self.inner.draw_pixel(point, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done<B> {
        self.inner.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done<B> {
        self.inner.draw_rect(upper_left, bottom_right, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done<B> {
        self.inner.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done<B> {
        self.inner.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Done<B> {
        self.inner.fill_polygon(corners, style)
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Done<B> {
        if self.letters == Letters::AsAsked {
            return self.inner.draw_text(text, style, at);
        }
        let up = match style.anchor().v_pos {
            VPos::Center => SVG_TOP_ABOVE_BASELINE - MIDDLE_ABOVE_BASELINE,
            VPos::Top | VPos::Bottom => 0.0,
        };
        let at = (at.0, at.1 - (up * style.size()).round() as i32);
        self.inner.draw_text(text, &SvgLetters(style), at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        self.inner.estimate_text_size(text, style)
    }

    fn blit_bitmap(&mut self, at: BackendCoord, size: (u32, u32), source: &[u8]) -> Done<B> {
        self.inner.blit_bitmap(at, size, source)
    }
}

/// A text style that comes out of plotters' SVG as it went in.
struct SvgLetters<'a, S>(&'a S);

impl<S: BackendTextStyle> BackendTextStyle for SvgLetters<'_, S> {
    type FontError = S::FontError;

    fn color(&self) -> BackendColor {
        self.0.color()
    }

    fn size(&self) -> f64 {
        self.0.size() * SVG_SHRINKS_BY
    }

    fn transform(&self) -> FontTransform {
        self.0.transform()
    }

    fn style(&self) -> FontStyle {
        self.0.style()
    }

    /// Text in the middle hangs from the top here, where the baseline is known for any font.
    fn anchor(&self) -> Pos {
        let Pos { h_pos, v_pos } = self.0.anchor();
        let v_pos = match v_pos {
            VPos::Center => VPos::Top,
            other => other,
        };
        Pos { h_pos, v_pos }
    }

    fn family(&self) -> FontFamily<'_> {
        self.0.family()
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        self.0.layout_box(text)
    }

    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        text: &str,
        at: BackendCoord,
        draw: DrawFunc,
    ) -> Result<Result<(), E>, Self::FontError> {
        self.0.draw(text, at, draw)
    }
}
