//! The names of a chart's rows as links that lie over it.

use alongside_presentation::charts::{DotsLayout, Rect, Text};

use crate::view::prelude::*;

/// Where a row of a chart leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowLink {
    /// The id of what it leads to, on the same page.
    pub id: String,
    /// The name of the row.
    pub name: &'static str,
    /// What the row says, for somebody who doesn't see it.
    pub said: String,
}

/// Where everything that lies over a chart goes, in chart pixels.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Placed {
    size: (f64, f64),
    rows: Vec<(Rect, Text)>,
}

impl Placed {
    /// Over this chart.
    pub(super) fn over(layout: &DotsLayout) -> Placed {
        let rows = layout.rows.iter().filter_map(|row| Some((row.area, *row.label.first()?)));
        Placed { size: (layout.width(), layout.height()), rows: rows.collect() }
    }

    /// How far down a row begins, in hundredths of the chart's height, and how high it is.
    fn row(&self, index: usize) -> Option<[String; 2]> {
        let (area, _) = self.rows.get(index)?;
        Some([area.at.y, area.height].map(|it| format!("{:.3}%", 100.0 * it / self.size.1)))
    }

    /// How far down the name begins, in hundredths of its row, and how big its letters are, in hundredths of the
    /// chart's width.
    fn name(&self, index: usize) -> Option<[String; 2]> {
        // Letters reach about so far above the line that they stand on.
        const ABOVE: f64 = 0.9;
        let (area, name) = self.rows.get(index)?;
        let top = (name.baseline - ABOVE * name.size - area.at.y) / area.height;
        Some([format!("{:.3}%", 100.0 * top), format!("{:.4}cqi", 100.0 * name.size / self.size.0)])
    }
}

/// The links. Each is as large as its row.
#[component]
pub(super) fn ChartRows(
    /// One for each row, from the top.
    links: Vec<RowLink>,
    /// Where they go.
    placed: RwSignal<Placed>,
    /// Called with the id of what a link leads to.
    on_go: Callback<String>,
) -> Drawn {
    let row = |(index, link): (usize, RowLink)| {
        let RowLink { id, name, said } = link;
        let href = format!("#{id}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            on_go.run(id.clone());
        };
        let row = move |part: usize| placed.with(|it| it.row(index)).map(|row| row[part].clone());
        let words = move |part: usize| placed.with(|it| it.name(index)).map(|it| it[part].clone());
        view! {
            <li
                class="al-chart__row"
                style:inset-block-start=move || row(0)
                style:block-size=move || row(1)
            >
                <a class="al-chart__go" href=href on:click=go>
                    <span
                        class="al-chart__name"
                        style:inset-block-start=move || words(0)
                        style:font-size=move || words(1)
                    >
                        {name}
                    </span>
                    <span class="al-visually-hidden">": " {said}</span>
                </a>
            </li>
        }
    };
    view! { <ol class="al-chart__rows">{links.into_iter().enumerate().map(row).collect_drawn()}</ol> }
}
