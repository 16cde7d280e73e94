//! The chart: a canvas with its title and key in words, and the ways to save it.
//!
//! The one component that may use `browser::canvas` and `charts`.

use alongside_core::answers::Role;
use alongside_core::chart::{Density, Profile, dots_layout, radar_layout};
use leptos::html::Canvas;
use leptos::prelude::*;
use plotters::prelude::IntoDrawingArea;

use super::save_picture::{PictureFile, SavePicture};
use super::{CollectAny, Picture, RoleName};
use crate::browser::canvas::{self, Medium};
use crate::browser::download;
use crate::charts::svg::{dots_svg, radar_svg};
use crate::charts::{CssPixels, Theme, UNITS_PER_PX, draw_dots, draw_radar};

/// The size of a saved picture, in CSS pixels, and how many device pixels each has.
const SAVED_WIDTH: f64 = 800.0;
const SAVED_RATIO: f64 = 2.0;

/// The chart.
#[component]
pub fn ChartCanvas(
    /// Its title.
    title: &'static str,
    /// Whose answers it shows, where they are one person's.
    #[prop(optional)]
    role: Option<Role>,
    /// What it shows.
    profile: StoredValue<Profile>,
    /// In which form.
    #[prop(into)]
    picture: Signal<Picture>,
    /// The name of a saved picture, without its ending.
    file_stem: &'static str,
) -> impl IntoView {
    let roles = role.map_or(Role::ALL.to_vec(), |role| vec![role]);
    let names = roles.into_iter().map(|role| view! { <RoleName role=role /> }).collect_any();
    let node = NodeRef::<Canvas>::new();
    let watch = StoredValue::new_local(None::<canvas::Redraw>);
    let draw = move |medium| {
        let Some(element) = node.get_untracked() else { return };
        let picture = picture.get_untracked();
        profile.with_value(|profile| in_page(&element, profile, picture, medium));
    };
    Effect::new(move |_| {
        picture.track();
        let Some(element) = node.get() else { return };
        draw(Medium::Screen);
        if watch.with_value(Option::is_none) {
            watch.set_value(canvas::Redraw::watch(&element, draw));
        }
    });
    let save = move |file| {
        let (picture, theme) = (picture.get(), Theme::light());
        profile.with_value(|profile| match file {
            PictureFile::Png => {
                let Some(element) = canvas::detached() else { return };
                paint(&element, profile, picture, SAVED_WIDTH, SAVED_RATIO, &theme);
                canvas::save_png(&element, &format!("{file_stem}.png"));
            }
            PictureFile::Svg => {
                let svg = match picture {
                    Picture::Dots => dots_svg(profile, SAVED_WIDTH, Density::Screen, &theme),
                    Picture::Radar => radar_svg(profile, SAVED_WIDTH, &theme),
                };
                download::text(&format!("{file_stem}.svg"), "image/svg+xml", &svg);
            }
        });
    };
    view! {
        <figure class="al-chart">
            <figcaption class="al-chart__head">
                <span class="al-chart__title">{title}</span>
                <span class="al-key al-key--line">{names}</span>
            </figcaption>
            <div class="al-chart__room">
                <canvas
                    class="al-chart__canvas"
                    node_ref=node
                    role="img"
                    aria-label=move || picture.get().sentence(role)
                ></canvas>
            </div>
        </figure>
        <SavePicture on_save=Callback::new(save) />
    }
}

fn in_page(element: &canvas::Element, profile: &Profile, picture: Picture, medium: Medium) {
    let width = canvas::room_for(element);
    if width > 0.0 {
        let theme = match medium {
            Medium::Screen => Theme::from_lookup(canvas::custom_property),
            Medium::Paper => Theme::paper(),
        };
        paint(element, profile, picture, width, canvas::device_ratio(), &theme);
    }
}

/// Draws at a width and a device ratio. A browser that can't leaves the table to speak.
fn paint(
    element: &canvas::Element,
    profile: &Profile,
    picture: Picture,
    width: f64,
    ratio: f64,
    theme: &Theme,
) {
    let dots = dots_layout(profile, width, Density::Screen);
    let radar = radar_layout(profile, width);
    let (width, height) = match picture {
        Picture::Dots => (dots.width(), dots.height()),
        Picture::Radar => (radar.width(), radar.height()),
    };
    let Some(backend) = canvas::prepare(element, (width, height), ratio, UNITS_PER_PX) else {
        return;
    };
    let area = CssPixels::new(backend, width, height).into_drawing_area();
    // The table holds the same answers, whatever becomes of the picture.
    let _ = match picture {
        Picture::Dots => draw_dots(&area, &dots, theme),
        Picture::Radar => draw_radar(&area, &radar, theme),
    };
}
