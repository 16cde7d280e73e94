//! What every chart on a page has: a canvas that is drawn again when it has to be.

use alongside_core::chart::{
    BarsLayout, Density, DotsLayout, Profile, RadarLayout, dots_layout, radar_layout,
};
use leptos::html;
use leptos::prelude::*;
use plotters::prelude::IntoDrawingArea;

use crate::browser::canvas::{self, Medium};
use crate::browser::download;
use crate::charts::{
    CssPixels, Theme, UNITS_PER_PX, caption, caption_height, draw_bars, draw_dots, draw_radar,
};
use crate::components::Picture;

/// The width of a saved picture, in CSS pixels, and how many device pixels each has.
pub(super) const SAVED_WIDTH: f64 = 800.0;
const SAVED_RATIO: f64 = 2.0;

/// The name of a saved picture that ends so.
pub(super) type FileName = Callback<&'static str, String>;

/// Where everything in a chart goes.
pub(super) enum Layout {
    Dots(DotsLayout),
    Radar(RadarLayout),
    Bars(BarsLayout),
}

impl Layout {
    /// Answers in one picture or the other.
    pub(super) fn of(profile: &Profile, picture: Picture, width: f64) -> Layout {
        match picture {
            Picture::Dots => Layout::Dots(dots_layout(profile, width, Density::Screen)),
            Picture::Radar => Layout::Radar(radar_layout(profile, width)),
        }
    }

    fn size(&self) -> (f64, f64) {
        match self {
            Layout::Dots(layout) => (layout.width(), layout.height()),
            Layout::Radar(layout) => (layout.width(), layout.height()),
            Layout::Bars(layout) => (layout.width(), layout.height()),
        }
    }
}

/// The canvas. It is drawn again when what the layout reads changes, and when the page does.
#[component]
pub(super) fn DrawnCanvas(
    /// The picture in words, for somebody who doesn't see it.
    label: Signal<&'static str>,
    /// The layout for a width in CSS pixels.
    layout: Callback<f64, Layout>,
) -> impl IntoView {
    let node = NodeRef::<html::Canvas>::new();
    let watch = StoredValue::new_local(None::<canvas::Redraw>);
    let draw = move |medium| {
        let Some(element) = node.get_untracked() else { return };
        untrack(|| in_page(&element, medium, layout));
    };
    Effect::new(move |_| {
        let Some(element) = node.get() else { return };
        in_page(&element, Medium::Screen, layout);
        if watch.with_value(Option::is_none) {
            watch.set_value(canvas::Redraw::watch(&element, draw));
        }
    });
    view! {
        <div class="al-chart__room">
            <canvas
                class="al-chart__canvas"
                node_ref=node
                role="img"
                aria-label=move || label.get()
            ></canvas>
        </div>
    }
}

/// Offers the chart as a picture of dots of colour, with whose it is above it.
pub(super) fn save_png(layout: &Layout, whose: &str, file: FileName) {
    let Some(element) = canvas::detached() else { return };
    paint(&element, layout, whose, SAVED_RATIO, &Theme::light());
    canvas::save_png(&element, &file.run(".png"));
}

/// Offers the chart as lines and words.
pub(super) fn save_svg(svg: &str, file: FileName) {
    download::text(&file.run(".svg"), "image/svg+xml", svg);
}

fn in_page(element: &canvas::Element, medium: Medium, layout: Callback<f64, Layout>) {
    let layout = layout.run(canvas::room_for(element));
    if canvas::room_for(element) > 0.0 {
        let theme = match medium {
            Medium::Screen => Theme::from_lookup(canvas::custom_property),
            Medium::Paper => Theme::paper(),
        };
        paint(element, &layout, "", canvas::device_ratio(), &theme);
    }
}

/// Draws at a device ratio. A browser that can't leaves the table to speak.
fn paint(element: &canvas::Element, layout: &Layout, whose: &str, ratio: f64, theme: &Theme) {
    let (width, height) = layout.size();
    let height = height + caption_height(whose);
    let Some(backend) = canvas::prepare(element, (width, height), ratio, UNITS_PER_PX) else {
        return;
    };
    let area = CssPixels::new(backend, width, height).into_drawing_area();
    let area = caption(&area, whose, theme);
    // The table holds the same, whatever becomes of the picture.
    let _ = match layout {
        Layout::Dots(layout) => draw_dots(&area, layout, theme),
        Layout::Radar(layout) => draw_radar(&area, layout, theme),
        Layout::Bars(layout) => draw_bars(&area, layout, theme),
    };
}
