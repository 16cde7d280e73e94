//! Paired dots.

use alongside_presentation::charts::{DotsLayout, DotsRow, Emphasis, GridLine, Link, Point, Rect};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use crate::charts::Drawn;
use crate::charts::pen::Pen;
use crate::charts::theme::Theme;

/// Draws paired dots, ground included. The area must be [`super::UNITS_PER_PX`] times the
/// layout's size.
pub fn draw_dots<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &DotsLayout,
    theme: &Theme,
) -> Drawn<DB> {
    let pen = Pen { area, theme };
    pen.clear()?;
    for line in &layout.lines {
        grid_line(&pen, line)?;
    }
    if let Some(rule) = layout.rule {
        pen.rect(rule, theme.grid)?;
    }
    for row in &layout.rows {
        words(&pen, row)?;
        if let Some(thread) = row.link {
            link(&pen, thread)?;
        }
        for &mark in &row.marks {
            pen.mark(mark, layout.sizes)?;
        }
    }
    Ok(())
}

/// A line of the scale: a rectangle on whole pixels, which is sharp at every whole ratio.
fn grid_line<DB: DrawingBackend>(pen: &Pen<DB>, line: &GridLine) -> Drawn<DB> {
    let at = Point { x: (line.x - 0.5).round(), y: line.top };
    let rect = Rect { at, width: 1.0, height: line.bottom - line.top };
    pen.rect(rect, pen.theme.grid)?;
    line.words.iter().try_for_each(|&word| pen.text(word))
}

fn words<DB: DrawingBackend>(pen: &Pen<DB>, row: &DotsRow) -> Drawn<DB> {
    if let Some(ground) = row.ground {
        pen.rect(ground, pen.theme.ground)?;
    }
    row.label.iter().chain(&row.words).try_for_each(|&line| pen.text(line))
}

fn link<DB: DrawingBackend>(pen: &Pen<DB>, link: Link) -> Drawn<DB> {
    let (thickness, color) = match link.emphasis {
        Emphasis::Plain => (2.0, pen.theme.link),
        Emphasis::SeenDifferently => (4.0, pen.theme.link_strong),
    };
    let at = Point { x: link.from.x, y: link.from.y - thickness / 2.0 };
    pen.rect(Rect { at, width: link.to.x - link.from.x, height: thickness }, color)
}
