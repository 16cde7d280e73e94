//! The charts: a canvas with its title and key in words, and the ways to save it.
//!
//! The one component that may use `browser::canvas` and `charts`.

mod bars;
mod drawn;
mod rows;

pub use bars::BarsCanvas;
pub use rows::RowLink;

use alongside_core::bank::Role;
use alongside_presentation::charts::{Density, NARROWEST, Profile};

use super::save_chart::{ChartFile, SaveChart};
use super::{ChartKind, RoleName};
use crate::charts::Theme;
use crate::charts::svg::{dots_svg, radar_svg};
use crate::view::prelude::*;
use drawn::{DrawnCanvas, Layout, SAVED_WIDTH, save_png, save_svg};
use rows::{ChartRows, Placed};

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
    kind: Derived<ChartKind>,
    /// Whose it is, in words above a saved picture; empty for none.
    whose: String,
    /// The name of a saved picture that ends so.
    file: Callback<&'static str, String>,
) -> Drawn {
    let layout = move |width| profile.with_value(|it| Layout::of(it, kind.get(), width));
    let described = move || profile.with_value(|it| kind.get().description(it, role));
    let save = move |(file_kind, said)| match file_kind {
        ChartFile::Png => save_png(&layout(SAVED_WIDTH), &whose, file, said),
        ChartFile::Svg => {
            let theme = Theme::light();
            let svg = profile.with_value(|profile| match kind.get() {
                ChartKind::Dots => dots_svg(profile, &whose, SAVED_WIDTH, Density::Screen, &theme),
                ChartKind::Radar => radar_svg(profile, &whose, SAVED_WIDTH, &theme),
            });
            save_svg(svg, file, said);
        }
    };
    view! {
        <figure class="al-chart">
            {head(title, role)}
            <div class="al-chart__room">
                <DrawnCanvas
                    label=derived(described)
                    layout=Callback::new(move |width| Some(layout(width)))
                />
            </div>
        </figure>
        <SaveChart on_save=Callback::new(save) />
    }
}

/// The dots of two people, with a link in each row. The threads between them open once, from the middle outward.
#[component]
pub fn LinkedDots(
    /// Its title.
    title: &'static str,
    /// What it shows.
    profile: StoredValue<Profile>,
    /// Where each row leads, from the top.
    links: Vec<RowLink>,
    /// Called with the id of what a link leads to.
    on_go: Callback<String>,
    /// What stands under it.
    children: Given,
) -> Drawn {
    let placed = RwSignal::new(Placed::default());
    let layout = move |width| {
        let layout = profile.with_value(|it| Layout::dots(it, width));
        let over = Placed::over(&layout);
        if placed.with_untracked(|it| *it != over) {
            placed.set(over);
        }
        Some(Layout::Dots(layout.without_labels()))
    };
    let described = move || profile.with_value(|it| ChartKind::Dots.description(it, None));
    view! {
        <figure class="al-chart">
            {head(title, None)}
            <div class="al-chart__room al-chart__room--linked">
                <DrawnCanvas
                    label=derived(described)
                    layout=Callback::new(layout)
                    opens=true
                />
                <ChartRows links=links placed=placed on_go=on_go />
            </div>
            {children.view()}
        </figure>
    }
}

/// Draws such dots once for nobody.
pub fn rehearse_dots(profile: &Profile) {
    drawn::rehearse(Layout::dots(profile, NARROWEST).without_labels());
}

fn head(title: &'static str, role: Option<Role>) -> Drawn {
    let roles = role.map_or(Role::ALL.to_vec(), |role| vec![role]);
    let names = roles.into_iter().map(|role| view! { <RoleName role=role /> }).collect_drawn();
    view! {
        <figcaption class="al-chart__head">
            <span class="al-chart__title">{title}</span>
            <span class="al-key al-key--line">{names}</span>
        </figcaption>
    }
}
