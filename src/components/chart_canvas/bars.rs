//! The whole-school chart.

use alongside_core::leader::{Group, Picture};
use alongside_presentation::charts::{Density, bars_layout};
use leptos::prelude::*;

use super::drawn::{DrawnCanvas, Layout, SAVED_WIDTH, save_png, save_svg};
use crate::charts::Theme;
use crate::charts::svg::bars_svg;
use crate::components::save_chart::{ChartFile, SaveChart};
use crate::components::{CollectAny, GroupSwatch};
use crate::content::components::charts;

/// The chart, with its title and key in words, and the ways to save it.
#[component]
pub fn BarsCanvas(
    /// The counts.
    picture: StoredValue<Picture>,
    /// The name of a saved picture that ends so.
    file: Callback<&'static str, String>,
) -> impl IntoView {
    let layout =
        move |width| picture.with_value(|it| Layout::Bars(bars_layout(it, width, Density::Screen)));
    let save = move |(kind, said)| match kind {
        ChartFile::Png => save_png(&layout(SAVED_WIDTH), "", file, said),
        ChartFile::Svg => {
            let theme = Theme::light();
            let svg = picture.with_value(|it| bars_svg(it, SAVED_WIDTH, Density::Screen, &theme));
            save_svg(svg, file, said);
        }
    };
    let frame = picture.with_value(|it| it.frame);
    let entry = |group: Group| view! { <GroupSwatch group=group frame=frame /> };
    view! {
        <figure class="al-chart">
            <figcaption class="al-chart__head">
                <span class="al-chart__title">"How many pairs said what"</span>
                <ul class="al-legend-list">{Group::SHOWN.map(entry).collect_any()}</ul>
            </figcaption>
            <DrawnCanvas label=Signal::stored(charts::SCHOOL) layout=Callback::new(layout) />
        </figure>
        <SaveChart on_save=Callback::new(save) />
    }
}
