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
/// How long a dash is, and the gap after it.
const DASHES: (f64, f64) = (7.0, 4.0);
const DOTS: (f64, f64) = (2.0, 4.0);

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
    for line in &layout.outlines {
        outline(&pen, line)?;
    }
    for ring in &layout.ring_words {
        pen.rect(ring.ground, theme.ground)?;
        ring.lines.iter().try_for_each(|&line| pen.text(line))?;
    }
    // Marks come last, so that no outline crosses a mark of the other person.
    for spot in &layout.spots {
        spot.marks.iter().try_for_each(|&mark| pen.mark(mark, spot.sizes))?;
    }
    Ok(())
}

fn grid<DB: DrawingBackend>(pen: &Pen<DB>, layout: &RadarLayout) -> Drawn<DB> {
    let grid = pen.theme.grid;
    for axis in &layout.axes {
        pen.path(axis, grid, GRID)?;
    }
    if let Some(way) = &layout.words_along {
        dashed(pen, way, grid, GRID, DOTS)?;
    }
    // The rim is drawn last and stronger: it is where the scale ends.
    let rims = layout.rings.len().saturating_sub(1);
    for (place, ring) in layout.rings.iter().enumerate() {
        let closed: Vec<_> = ring.iter().chain(ring.first()).copied().collect();
        pen.path(&closed, if place == rims { pen.theme.link } else { grid }, GRID)?;
    }
    Ok(())
}

fn outline<DB: DrawingBackend>(pen: &Pen<DB>, outline: &Outline) -> Drawn<DB> {
    for run in &outline.runs {
        match outline.role {
            Role::Teacher => solid(pen, run, pen.theme.teacher)?,
            Role::TeachingAssistant => dashed(pen, run, pen.theme.ta, OUTLINE, DASHES)?,
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
fn dashed<DB: DrawingBackend>(
    pen: &Pen<DB>,
    run: &[Point],
    color: Color,
    width: f64,
    rhythm: (f64, f64),
) -> Drawn<DB> {
    let sides = run.windows(2).filter_map(|side| match side {
        &[from, to] => Some(dashes(from, to, rhythm)),
        _ => None,
    });
    sides.flatten().try_for_each(|dash| pen.path(&dash, color, width))
}

fn dashes(from: Point, to: Point, (dash, gap): (f64, f64)) -> impl Iterator<Item = [Point; 2]> {
    let (across, down) = (to.x - from.x, to.y - from.y);
    let length = across.hypot(down);
    let at = move |along: f64| {
        let share = along.min(length) / length;
        Point { x: from.x + share * across, y: from.y + share * down }
    };
    let starts = (0..).map(move |place| f64::from(place) * (dash + gap));
    starts.take_while(move |&start| start < length).map(move |start| [at(start), at(start + dash)])
}
