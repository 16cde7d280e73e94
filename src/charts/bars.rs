//! Whole-school bars.
//!
//! Each group has its own fill, and they are told apart without colour too: full, half, ruled, pale and
//! dashed, always in this order, with the count in each. Where there is no half tone, as among
//! a system's few colours, a thick border stands for it.

use alongside_core::leader::Group;
use alongside_presentation::charts::{Bar, BarsLayout, Point, Rect};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use crate::charts::Drawn;
use crate::charts::pen::Pen;
use crate::charts::theme::{Color, Theme};

/// The thickness of a border.
const BORDER: f64 = 1.5;
/// The same of a bar whose half tone is no other than the ground.
const THICK_BORDER: f64 = 5.0;
/// From one rule to the next in a ruled bar, and how thick a rule is.
const RULES: (f64, f64) = (6.0, 1.5);
/// A dash of a dashed border and the gap after it.
const DASH: (f64, f64) = (4.0, 3.0);

/// Draws bars, ground included. The area must be [`super::UNITS_PER_PX`] times the layout's size.
pub fn draw_bars<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &BarsLayout,
    theme: &Theme,
) -> Drawn<DB> {
    let pen = Pen { area, theme };
    pen.clear()?;
    for words in &layout.heads {
        pen.words(words)?;
    }
    if let Some(rule) = layout.rule {
        pen.rect(rule, theme.grid)?;
    }
    for row in &layout.rows {
        row.label.iter().try_for_each(|&line| pen.text(line))?;
        row.words.iter().try_for_each(|line| pen.words(line))?;
        for bar in &row.bars {
            fill(&pen, bar)?;
        }
    }
    Ok(())
}

fn fill<DB: DrawingBackend>(pen: &Pen<DB>, bar: &Bar) -> Drawn<DB> {
    let Theme { ground, text, bars: [full, half, pale], on_bars, .. } = *pen.theme;
    let [on_full, on_half, on_pale] = on_bars;
    let half_border = if half == ground { THICK_BORDER } else { BORDER };
    let color = match bar.group {
        Group::SharedStrength => bordered(pen, bar.rect, full, full, BORDER).map(|()| on_full),
        Group::SeenDifferently => {
            bordered(pen, bar.rect, full, half, half_border).map(|()| on_half)
        }
        Group::Mixed => ruled(pen, bar, full, ground).map(|()| text),
        Group::SharedToBuild => bordered(pen, bar.rect, full, pale, BORDER).map(|()| on_pale),
        Group::NotEnough => dashed(pen, bar.rect, full).map(|()| text),
    }?;
    bar.count.as_ref().map_or(Ok(()), |count| pen.words_in(count, color))
}

fn bordered<DB: DrawingBackend>(
    pen: &Pen<DB>,
    rect: Rect,
    border: Color,
    fill: Color,
    thickness: f64,
) -> Drawn<DB> {
    pen.rect(rect, border)?;
    pen.rect(inside(rect, thickness), fill)
}

/// Upright rules, with a clear place for the count.
fn ruled<DB: DrawingBackend>(pen: &Pen<DB>, bar: &Bar, ink: Color, ground: Color) -> Drawn<DB> {
    bordered(pen, bar.rect, ink, ground, BORDER)?;
    let inner = inside(bar.rect, BORDER);
    let clear = bar.count.as_ref().map_or(0.0, |it| 12.0 + 9.5 * it.words.len() as f64);
    let (apart, width) = RULES;
    let mut x = inner.at.x + apart;
    while x + width <= inner.at.x + inner.width {
        if x > inner.at.x + clear {
            let at = Point { x, y: inner.at.y };
            pen.rect(Rect { at, width, height: inner.height }, ink)?;
        }
        x += apart;
    }
    Ok(())
}

fn dashed<DB: DrawingBackend>(pen: &Pen<DB>, rect: Rect, ink: Color) -> Drawn<DB> {
    let (dash, gap) = DASH;
    let Rect { at, width, height } = rect;
    let mut along = 0.0;
    while along < width {
        let long = dash.min(width - along);
        for y in [at.y, at.y + height - BORDER] {
            let at = Point { x: at.x + along, y };
            pen.rect(Rect { at, width: long, height: BORDER }, ink)?;
        }
        along += dash + gap;
    }
    let mut down = 0.0;
    while down < height {
        let long = dash.min(height - down);
        for x in [at.x, at.x + width - BORDER] {
            let at = Point { x, y: at.y + down };
            pen.rect(Rect { at, width: BORDER, height: long }, ink)?;
        }
        down += dash + gap;
    }
    Ok(())
}

/// What is left within a border. A bar that is nearly nothing is all border.
fn inside(rect: Rect, border: f64) -> Rect {
    let Rect { at, width, height } = rect;
    Rect {
        at: Point { x: at.x + border, y: at.y + border },
        width: (width - 2.0 * border).max(0.0),
        height: height - 2.0 * border,
    }
}
