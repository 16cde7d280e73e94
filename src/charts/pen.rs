//! The strokes that the charts have in common.

use std::f64::consts::FRAC_1_SQRT_2;

use alongside_core::bank::Role;
use alongside_presentation::charts::{Align, Ink, Mark, MarkSizes, Point, Rect, Text, Words};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};

use crate::charts::scaled::MIDDLE_ABOVE_BASELINE;
use crate::charts::theme::{Color, Theme};
use crate::charts::{Drawn, UNITS_PER_PX, size_in_units, units};

/// Draws on an area in CSS pixels and in the colours of a theme.
pub(super) struct Pen<'a, DB: DrawingBackend> {
    pub(super) area: &'a DrawingArea<DB, Shift>,
    pub(super) theme: &'a Theme,
}

/// How far a line keeps off a circle.
const HALO: f64 = 2.0;

/// The height of a caption, in CSS pixels.
const CAPTION: f64 = 36.0;

/// How much higher a picture is that has these words above it, in CSS pixels.
pub fn caption_height(words: &str) -> f64 {
    if words.is_empty() { 0.0 } else { CAPTION }
}

/// Writes whose a picture is at its top, and gives the area below.
pub fn caption<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    words: &str,
    theme: &Theme,
) -> DrawingArea<DB, Shift> {
    let (head, below) = area.split_vertically(units(caption_height(words)));
    let pen = Pen { area: &head, theme };
    // A picture without its caption is still the picture.
    if !words.is_empty() && pen.clear().is_ok() {
        pen.line(words, (0.0, 24.0), Align::Start, 16.0, Ink::Strong, theme.text).ok();
    }
    below
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Covers the whole area with the ground.
    pub(super) fn clear(&self) -> Drawn<DB> {
        self.area.fill(&self.theme.ground.rgb())
    }

    /// Words. They hang from their middle, since that is what the backends can be made to
    /// agree on.
    pub(super) fn text(&self, text: Text) -> Drawn<DB> {
        let Text { words, x, baseline, align, size, ink } = text;
        self.line(words, (x, baseline), align, size, ink, self.ink(ink))
    }

    /// Words that have figures in them, in their usual colour.
    pub(super) fn words(&self, words: &Words) -> Drawn<DB> {
        self.words_in(words, self.ink(words.ink))
    }

    /// The same in another colour, for words on a fill.
    pub(super) fn words_in(&self, words: &Words, color: Color) -> Drawn<DB> {
        let Words { words, x, baseline, align, size, ink } = words;
        self.line(words, (*x, *baseline), *align, *size, *ink, color)
    }

    fn ink(&self, ink: Ink) -> Color {
        match ink {
            Ink::Strong | Ink::Plain => self.theme.text,
            Ink::Soft => self.theme.text_soft,
        }
    }

    fn line(
        &self,
        words: &str,
        (x, baseline): (f64, f64),
        align: Align,
        size: f64,
        ink: Ink,
        color: Color,
    ) -> Drawn<DB> {
        let weight = match ink {
            Ink::Strong => FontStyle::Bold,
            Ink::Plain | Ink::Soft => FontStyle::Normal,
        };
        let h_pos = match align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let family = FontFamily::Name(&self.theme.font);
        let font = FontDesc::new(family, size * UNITS_PER_PX, weight);
        let color = color.rgb();
        let style = TextStyle::from(font).color(&color).pos(Pos::new(h_pos, VPos::Center));
        let middle = baseline - size * MIDDLE_ABOVE_BASELINE;
        self.area.draw_text(words, &style, (units(x), units(middle)))
    }

    /// A filled rectangle.
    pub(super) fn rect(&self, rect: Rect, color: Color) -> Drawn<DB> {
        let Rect { at, width, height } = rect;
        let corners = [(units(at.x), units(at.y)), (units(at.x + width), units(at.y + height))];
        self.area.draw(&Rectangle::new(corners, ShapeStyle::from(color.rgb()).filled()))
    }

    /// A line through the points.
    pub(super) fn path(&self, points: &[Point], color: Color, width: f64) -> Drawn<DB> {
        let points: Vec<_> = points.iter().copied().map(in_units).collect();
        let style = ShapeStyle::from(color.rgb()).stroke_width(size_in_units(width));
        self.area.draw(&PathElement::new(points, style))
    }

    /// One person's mark: a full circle, which a line keeps off, or an open diamond.
    pub(super) fn mark(&self, mark: Mark, sizes: MarkSizes) -> Drawn<DB> {
        match mark.role {
            Role::Teacher => {
                self.circle(mark.at, sizes.circle + HALO, self.theme.ground)?;
                self.circle(mark.at, sizes.circle, self.theme.teacher)
            }
            Role::TeachingAssistant => {
                // Two full diamonds, since no backend closes a path: a stroke would have
                // its first corner cut off. At a right angle a line reaches √2 times as far.
                let half_line = sizes.line / 2.0 / FRAC_1_SQRT_2;
                self.diamond(mark.at, sizes.diamond + half_line, self.theme.ta)?;
                self.diamond(mark.at, sizes.diamond - half_line, self.theme.ground)
            }
        }
    }

    fn circle(&self, at: Point, radius: f64, color: Color) -> Drawn<DB> {
        let style = ShapeStyle::from(color.rgb()).filled();
        self.area.draw(&Circle::new(in_units(at), size_in_units(radius), style))
    }

    fn diamond(&self, at: Point, half: f64, color: Color) -> Drawn<DB> {
        let ((x, y), half) = (in_units(at), units(half));
        let corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)];
        self.area.draw(&Polygon::new(corners, color.rgb()))
    }
}

fn in_units(point: Point) -> (i32, i32) {
    (units(point.x), units(point.y))
}
