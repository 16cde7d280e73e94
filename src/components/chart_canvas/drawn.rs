//! What every chart on a page has: a canvas that is drawn again when it has to be.

use std::rc::Rc;

use alongside_presentation::charts::{
    BarsLayout, Density, DotsLayout, NARROWEST, Profile, RadarLayout, dots_layout, radar_layout,
};
use alongside_presentation::claims::{File, FileType, Handed, file_words};
use leptos::html;
use plotters::prelude::IntoDrawingArea;

use crate::browser::canvas::{self, Medium};
use crate::browser::download::{self, Heard};
use crate::browser::motion;
use crate::charts::{
    CssPixels, Theme, UNITS_PER_PX, caption, caption_height, draw_bars, draw_dots, draw_radar,
};
use crate::components::ChartKind;
use crate::view::prelude::*;

/// The width of a saved picture, in chart pixels, and how many device pixels each has.
pub(super) const SAVED_WIDTH: f64 = 800.0;
const SAVED_RATIO: f64 = 2.0;

/// How long the threads take to open, in milliseconds.
const OPENING: f64 = 450.0;

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
    pub(super) fn of(profile: &Profile, kind: ChartKind, width: f64) -> Layout {
        match kind {
            ChartKind::Dots => Layout::Dots(Layout::dots(profile, width)),
            ChartKind::Radar => Layout::Radar(radar_layout(profile, width)),
        }
    }

    /// Answers as dots on a screen.
    pub(super) fn dots(profile: &Profile, width: f64) -> DotsLayout {
        dots_layout(profile, width, Density::Screen)
    }

    /// The same chart, its threads open as far as this part of them.
    fn opened(self, part: f64) -> Layout {
        match self {
            Layout::Dots(layout) if part < 1.0 => Layout::Dots(layout.opened(part)),
            other => other,
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
    label: Derived<String>,
    /// The layout for a width in chart pixels; `None` where there is nothing to draw.
    layout: Callback<f64, Option<Layout>>,
    /// Whether its threads open when it is first drawn.
    #[prop(optional)]
    opens: bool,
) -> Drawn {
    let node = NodeRef::<html::Canvas>::new();
    let watch = StoredValue::new_local(None::<canvas::Redraw>);
    let open = StoredValue::new(1.0);
    let draw = move |medium| {
        let Some(element) = node.try_get_untracked().flatten() else { return };
        untrack(|| in_page(&element, medium, layout, open.get_value()));
    };
    follow(move || {
        let Some(element) = node.get() else { return };
        if watch.with_value(Option::is_some) {
            return in_page(&element, Medium::Screen, layout, open.get_value());
        }
        watch.set_value(Some(canvas::Redraw::watch(&element, draw)));
        if opens && motion::is_welcome() {
            open.set_value(0.0);
            motion::play(OPENING, move |part| {
                // The page may be gone by then.
                if open.try_set_value(part).is_none() {
                    draw(Medium::Screen);
                }
            });
        }
        in_page(&element, Medium::Screen, layout, open.get_value());
    });
    view! {
        <canvas
            class="al-chart__canvas"
            node_ref=node
            role="img"
            aria-label=move || label.get()
        ></canvas>
    }
}

/// Draws dots that open once for nobody.
pub(super) fn rehearse(layout: DotsLayout) {
    let Some(element) = canvas::detached() else { return };
    drop(canvas::Redraw::watch(&element, |_| ()));
    let _ = motion::is_welcome();
    let theme = Theme::from_lookup(|name| in_colors_of_page(&element, name));
    paint(&element, &Layout::Dots(layout).opened(0.5), "", canvas::device_ratio(), &theme);
}

/// Gives the chart to the browser as a picture of dots of colour, with whose it is above it, and says what
/// became of it.
pub(super) fn save_png(layout: &Layout, whose: &str, file: FileName, said: RwSignal<String>) {
    let name = file.run(".png");
    let heard = hearing(FileType::PNG, name.clone(), said);
    let paint = |it: &canvas::Element| paint(it, layout, whose, SAVED_RATIO, &Theme::light());
    match canvas::detached().filter(paint) {
        Some(element) => canvas::save_png(&element, &name, heard),
        None => heard(Handed::Refused),
    }
}

/// Gives the chart to the browser as lines and words, and says what became of it.
pub(super) fn save_svg(svg: String, file: FileName, said: RwSignal<String>) {
    let file = File::new(FileType::SVG, file.run(".svg"), svg);
    download::give(&file, hearing(file.kind, file.name.clone(), said));
}

fn hearing(kind: FileType, name: String, said: RwSignal<String>) -> Heard {
    Rc::new(move |handed| {
        // The page may be gone by then.
        let _ = said.try_set(file_words(kind, &name, handed));
    })
}

fn in_page(
    element: &canvas::Element,
    medium: Medium,
    layout: Callback<f64, Option<Layout>>,
    open: f64,
) {
    let room = canvas::room_for(element);
    let scale = match medium {
        // Words that no longer fit the room at the reader's size are as big as they can be.
        Medium::Screen => canvas::text_scale().min(room / NARROWEST),
        Medium::Paper => 1.0,
    };
    // What the layout reads is read in any case, so that a chart that isn't shown yet follows it too.
    let layout = layout.run(if room > 0.0 { room / scale } else { 0.0 });
    if let Some(layout) = layout.filter(|_| room > 0.0) {
        let theme = match medium {
            Medium::Screen => Theme::from_lookup(|name| in_colors_of_page(element, name)),
            Medium::Paper => Theme::paper(),
        };
        let layout = if medium == Medium::Paper { layout } else { layout.opened(open) };
        paint(element, &layout, "", canvas::device_ratio() * scale, &theme);
    }
}

/// In forced colours the properties are names of the system's colours.
fn in_colors_of_page(element: &canvas::Element, name: &str) -> Option<String> {
    let value = canvas::custom_property(name)?;
    let is_name = value.bytes().all(|letter| letter.is_ascii_alphabetic());
    if is_name { canvas::resolved_color(element, &value) } else { Some(value) }
}

/// Draws with so many device pixels to a chart pixel, and says whether the browser did. One that can't leaves
/// the table to speak.
fn paint(
    element: &canvas::Element,
    layout: &Layout,
    whose: &str,
    ratio: f64,
    theme: &Theme,
) -> bool {
    let (width, height) = layout.size();
    let height = height + caption_height(whose);
    let Some(backend) = canvas::prepare(element, (width, height), ratio, UNITS_PER_PX) else {
        return false;
    };
    let area = CssPixels::new(backend, width, height).into_drawing_area();
    let area = caption(&area, whose, theme);
    match layout {
        Layout::Dots(layout) => draw_dots(&area, layout, theme).is_ok(),
        Layout::Radar(layout) => draw_radar(&area, layout, theme).is_ok(),
        Layout::Bars(layout) => draw_bars(&area, layout, theme).is_ok(),
    }
}
