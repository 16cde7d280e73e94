//! The chart on a real canvas.

use alongside::browser::canvas;
use alongside::charts::theme::Color;
use alongside::charts::{CssPixels, Theme, UNITS_PER_PX, draw_dots, draw_radar};
use alongside_core::bank::{Frame, PrincipleSet, Role, StatementId};
use alongside_core::results::findings::findings;
use alongside_presentation::charts::{Density, Profile, dots_layout, own_profile, radar_layout};
use plotters::prelude::IntoDrawingArea;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::CanvasRenderingContext2d;

const WIDTH: f64 = 700.0;

fn profile() -> Profile {
    let mut partnership = super::storage::oak();
    for (index, rating) in alongside_core::answers::Rating::ALL.iter().cycle().take(40).enumerate()
    {
        if StatementId::from_index(index).is_some() {
            super::storage::rate(&mut partnership, index, *rating);
        }
    }
    let findings = findings(partnership.sheet(Role::Teacher), PrincipleSet::ALL);
    own_profile(Role::Teacher, Frame::default(), &findings)
}

/// How many pixels of the drawn canvas have the teacher's colour.
fn teacher_pixels(ratio: f64, radar: bool) -> usize {
    let element = canvas::detached().expect("the browser has canvases");
    let (dots, outline) =
        (dots_layout(&profile(), WIDTH, Density::Screen), radar_layout(&profile(), WIDTH));
    let height = if radar { outline.height() } else { dots.height() };
    let backend = canvas::prepare(&element, (WIDTH, height), ratio, UNITS_PER_PX)
        .expect("the browser has 2d canvases");
    assert_eq!(f64::from(element.width()), (WIDTH * ratio).round(), "device pixels");
    let area = CssPixels::new(backend, WIDTH, height).into_drawing_area();
    let theme = Theme::light();
    let drawn = match radar {
        true => draw_radar(&area, &outline, &theme),
        false => draw_dots(&area, &dots, &theme),
    };
    drawn.expect("a canvas takes every drawing");
    let context = element.get_context("2d").ok().flatten().expect("a context");
    let context: CanvasRenderingContext2d = context.dyn_into().expect("a 2d context");
    let (w, h) = (f64::from(element.width()), f64::from(element.height()));
    let pixels = context.get_image_data(0.0, 0.0, w, h).expect("readable").data();
    pixels.chunks_exact(4).filter(|pixel| **pixel == [0x1d, 0x4e, 0x9b, 0xff]).count()
}

#[wasm_bindgen_test]
fn dots_are_drawn_at_ratio_1_and_in_four_times_the_pixels_at_2() {
    let (one, two) = (teacher_pixels(1.0, false), teacher_pixels(2.0, false));
    // Nine discs of 8.5 px, one for each line, make about 2,000 px; their soft edges don't count.
    assert!((1_350..2_250).contains(&one), "{one}");
    assert!(two > 3 * one && two < 5 * one, "{one} and {two}");
}

#[wasm_bindgen_test]
fn the_radar_is_drawn_at_ratio_1_and_2() {
    let (one, two) = (teacher_pixels(1.0, true), teacher_pixels(2.0, true));
    assert!(one > 500, "{one}");
    assert!(two > 2 * one, "{one} and {two}");
}

#[wasm_bindgen_test]
fn colours_are_read_as_style_sheets_and_as_browsers_write_them() {
    let violet = Color::parse("#64216b");
    assert!(violet.is_some());
    for same in [" #64216b ", "rgb(100, 33, 107)", "rgb(100 33 107)", "rgba(100, 33, 107, 1)"] {
        assert_eq!(Color::parse(same), violet, "{same}");
    }
    assert_eq!(Color::parse("#fff"), Color::parse("rgb(255, 255, 255)"));
    for unread in
        ["", "#", "#ffff", "CanvasText", "rgb(100, 33)", "rgb(100, 33, 256)", "hsl(1, 2, 3)"]
    {
        assert_eq!(Color::parse(unread), None, "{unread}");
    }
}

#[wasm_bindgen_test]
fn a_colour_of_the_system_is_resolved_on_the_canvas_and_leaves_no_trace() {
    let element = canvas::detached().expect("the browser has canvases");
    let body = web_sys::window().and_then(|it| it.document()).and_then(|it| it.body());
    body.expect("a page").append_child(&element).expect("it is in the page");
    let white = canvas::resolved_color(&element, "Canvas").and_then(|it| Color::parse(&it));
    let black = canvas::resolved_color(&element, "CanvasText").and_then(|it| Color::parse(&it));
    assert_eq!((white, black), (Color::parse("#ffffff"), Color::parse("#000000")));
    assert_eq!(element.style().css_text(), "");
    element.remove();
}
