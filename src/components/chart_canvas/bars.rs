//! The whole-school chart.

use alongside_core::leader::{Group, Picture};
use alongside_presentation::charts::{BARS_DESCRIPTION, Density, bars_layout};

use super::drawn::{DrawnCanvas, Layout, SAVED_WIDTH, save_png, save_svg};
use crate::charts::Theme;
use crate::charts::svg::bars_svg;
use crate::components::GroupSwatch;
use crate::components::save_chart::{ChartFile, SaveChart};
use crate::view::prelude::*;

/// The chart, with its title and key in words, and the ways to save it.
#[component]
pub fn BarsCanvas(
    /// The counts, of pairs enough for numbers: of few there is no picture.
    picture: StoredValue<Picture>,
    /// The name of a saved picture that ends so.
    file: Callback<&'static str, String>,
) -> Drawn {
    let placed = move |width| picture.with_value(|it| bars_layout(it, width, Density::Screen));
    let layout = move |width| placed(width).map(Layout::Bars);
    let save = move |(kind, said)| {
        let theme = Theme::light();
        let svg = || picture.with_value(|it| bars_svg(it, SAVED_WIDTH, Density::Screen, &theme));
        match kind {
            ChartFile::Png => {
                layout(SAVED_WIDTH).iter().for_each(|it| save_png(it, "", file, said));
            }
            ChartFile::Svg => svg().into_iter().for_each(|svg| save_svg(svg, file, said)),
        }
    };
    let frame = picture.with_value(|it| it.frame);
    let entry = |group: Group| view! { <GroupSwatch group=group frame=frame /> };
    view! {
        <figure class="al-chart">
            <figcaption class="al-chart__head">
                <span class="al-chart__title">"How many pairs said what"</span>
                <ul class="al-legend-list">{Group::SHOWN.map(entry).collect_drawn()}</ul>
            </figcaption>
            <div class="al-chart__room">
                <DrawnCanvas
                    label=Derived::from(BARS_DESCRIPTION.to_owned())
                    layout=Callback::new(layout)
                />
            </div>
        </figure>
        <SaveChart on_save=Callback::new(save) />
    }
}
