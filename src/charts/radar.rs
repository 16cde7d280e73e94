//! The radar.

use alongside_core::bank::Role;
use alongside_presentation::charts::{Outline, Point, RadarLayout};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use crate::charts::Drawn;
use crate::charts::pen::Pen;
use crate::charts::theme::{Color, Theme};

const GRID: f64 = 1.0;
const OUTLINE: f64 = 2.5;
const DASH: f64 = 7.0;
const GAP: f64 = 4.0;

/// Draws a radar, ground included. The area must be [`super::UNITS_PER_PX`] times the
/// layout's size.
pub fn draw_radar<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &RadarLayout,
    theme: &Theme,
) -> Drawn<DB> {
    let pen = Pen { area, theme };
    pen.clear()?;
    grid(&pen, layout)?;
    for &label in &layout.labels {
        pen.text(label)?;
    }
    for ring in &layout.ring_words {
        pen.rect(ring.ground, theme.ground)?;
        ring.lines.iter().try_for_each(|&line| pen.text(line))?;
    }
    for line in &layout.outlines {
        outline(&pen, line)?;
    }
    // Marks come last, so that no outline crosses a mark of the other person.
    for &mark in layout.outlines.iter().flat_map(|outline| &outline.marks) {
        pen.mark(mark, layout.sizes)?;
    }
    Ok(())
}

fn grid<DB: DrawingBackend>(pen: &Pen<DB>, layout: &RadarLayout) -> Drawn<DB> {
    for ring in &layout.rings {
        let closed: Vec<_> = ring.iter().chain(ring.first()).copied().collect();
        pen.path(&closed, pen.theme.grid, GRID)?;
    }
    for axis in &layout.axes {
        pen.path(axis, pen.theme.grid, GRID)?;
    }
    Ok(())
}

fn outline<DB: DrawingBackend>(pen: &Pen<DB>, outline: &Outline) -> Drawn<DB> {
    for run in &outline.runs {
        match outline.role {
            Role::Teacher => solid(pen, run, pen.theme.teacher)?,
            Role::TeachingAssistant => dashed(pen, run, pen.theme.ta)?,
        }
    }
    Ok(())
}

/// Side by side rather than as one path: at a sharp corner a joined line would stick out
/// from under the mark.
fn solid<DB: DrawingBackend>(pen: &Pen<DB>, run: &[Point], color: Color) -> Drawn<DB> {
    run.windows(2).try_for_each(|side| pen.path(side, color, OUTLINE))
}

/// plotters has no dashes, so each is a path of its own. Every side begins with one.
fn dashed<DB: DrawingBackend>(pen: &Pen<DB>, run: &[Point], color: Color) -> Drawn<DB> {
    let sides = run.windows(2).filter_map(|side| match side {
        &[from, to] => Some(dashes(from, to)),
        _ => None,
    });
    sides.flatten().try_for_each(|dash| pen.path(&dash, color, OUTLINE))
}

fn dashes(from: Point, to: Point) -> impl Iterator<Item = [Point; 2]> {
    let (across, down) = (to.x - from.x, to.y - from.y);
    let length = across.hypot(down);
    let at = move |along: f64| {
        let share = along.min(length) / length;
        Point { x: from.x + share * across, y: from.y + share * down }
    };
    let starts = (0..).map(|dash| f64::from(dash) * (DASH + GAP));
    starts.take_while(move |&start| start < length).map(move |start| [at(start), at(start + DASH)])
}
