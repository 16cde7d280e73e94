//! Draws the core's chart layouts on any plotters backend.
//!
//! The canvas on the page, the picture that is saved and the drawing on paper are the same
//! code, so nothing here knows of a browser. Read [`theme`] for the colours, [`dots`] and
//! [`radar`] for the drawings, [`scaled`] for what the backends need to agree, and [`svg`]
//! for pictures.
//!
//! # Design
//!
//! plotters counts in whole pixels, while the layouts place half ones and lines of 2.5 px.
//! So an area is [`UNITS_PER_PX`] times the size in chart pixels, and whoever owns the target
//! scales it: a canvas by its transform, to the reader's text size, an SVG by its view box.

mod bars;
pub mod dots;
mod pen;
pub mod radar;
pub mod scaled;
pub mod svg;
pub mod theme;

pub use bars::draw_bars;
pub use dots::draw_dots;
pub use pen::{caption, caption_height};
pub use radar::draw_radar;
pub use scaled::CssPixels;
pub use theme::Theme;

use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::DrawingBackend;

/// How many units of a drawing area make one chart pixel.
pub const UNITS_PER_PX: f64 = 4.0;

/// What drawing on a backend comes to.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// A length of a chart in whole units.
fn units(px: f64) -> i32 {
    (px * UNITS_PER_PX).round() as i32
}

/// A length that is never negative, such as a radius, in whole units.
fn size_in_units(px: f64) -> u32 {
    (px * UNITS_PER_PX).round() as u32
}
