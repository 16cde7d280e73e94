//! The whole-school picture in words: its key, and its counts as a table.

use alongside_core::bank::Frame;
use alongside_core::leader::{AT_LEAST, Group, Picture};
use alongside_core::text::number_word;
use alongside_presentation::tables::{SchoolRow, school_rows};

use super::pair_table::apart;
use crate::content::components::school;
use crate::view::prelude::*;

/// A group in the key of the chart: its fill and its name.
#[component]
pub fn GroupSwatch(
    /// Which group.
    group: Group,
    /// In which frame.
    frame: Frame,
) -> Drawn {
    let (class, rules) = match group {
        Group::SharedStrength => ("al-chart__bar al-chart__bar--1", None),
        Group::SeenDifferently => ("al-chart__bar al-chart__bar--2", None),
        Group::Mixed => ("al-chart__bar al-chart__bar--5", Some("M7 1v14M13 1v14M19 1v14")),
        Group::SharedToBuild => ("al-chart__bar al-chart__bar--3", None),
        Group::NotEnough => ("al-chart__bar al-chart__bar--4", None),
    };
    view! {
        <li class="al-legend-list__item">
            <svg class="al-legend-list__swatch" viewBox="0 0 24 16" aria-hidden="true">
                <rect class=class x="1" y="1" width="22" height="14" />
                {rules.map(|rules| view! { <path class="al-chart__bar" d=rules /> })}
            </svg>
            {group.words(frame)}
        </li>
    }
}

/// The counts, or of few pairs the words in their place. The table folds to blocks on a narrow page.
#[component]
pub fn SchoolTable(
    /// What to show.
    picture: Picture,
) -> Drawn {
    const NEEDS: &str = "Needs the school";
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    let (frame, has_numbers) = (picture.frame, picture.has_numbers());
    let row = |row: SchoolRow| {
        let cells = match row.cells {
            Some(cells) => {
                let cell = |head: &'static str, words: String| {
                    view! { <td data-head=head>{words}</td> }
                };
                let needs = cell(NEEDS, cells.needs_school_words());
                let groups = Group::SHOWN.into_iter().zip(cells.groups);
                let groups = groups.map(|(group, words)| cell(group.words(frame), words));
                groups.chain([needs]).collect_drawn()
            }
            None => {
                let words = school::not_shown(number_word(AT_LEAST as usize));
                [view! { <td colspan=Group::SHOWN.len() + 1>{words}</td> }].collect_drawn()
            }
        };
        view! {
            <tr class=apart(row.line)>
                <th scope="row">{row.line.chart_label()}</th>
                {cells}
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">{if has_numbers { "The same counts as a table" } else { "What the pairs say" }}</caption>
            <thead>
                <tr>
                    {head("About")}
                    {Group::SHOWN.map(|group| head(group.words(frame))).collect_drawn()}
                    {head(NEEDS)}
                </tr>
            </thead>
            <tbody>{school_rows(&picture).into_iter().map(row).collect_drawn()}</tbody>
        </table>
    }
}
