//! A paper as it comes out of the printer.

use alongside_core::leader::Group;
use alongside_formats::codes::{in_fives, link_fragment};
use alongside_formats::qr::qr;
use alongside_presentation::charts::Density;
use alongside_presentation::paper::{Block, Part, PrintOut, Side};

use crate::browser::location;
use crate::charts::Theme;
use crate::charts::svg::{bars_svg, dots_svg};
use crate::components::{
    GroupSwatch, LabelPlace, PairTable, ProfileTable, RoleMark, SchoolTable, SheetAction, SheetEnd,
    SheetLines, SheetPart, SheetTop, Signatures, ThenTable, theirs,
};
use crate::view::prelude::*;

/// The width of the printed chart's own grid, in CSS pixels. The paper scales it.
const CHART_WIDTH: f64 = 800.0;

/// Its sides, one after the other.
pub fn sheets(print_out: PrintOut) -> Vec<Drawn> {
    let class = match print_out.is_dense {
        true => "al-sheet al-sheet--dense",
        false => "al-sheet",
    };
    let side = |(index, side): (usize, Side)| {
        let id = format!("side-{index}");
        let named_by = id.clone();
        let parts = side.parts.into_iter().map(part);
        let restore = side.code.map(|it| (in_fives(&it.code), square(&it.code), it.holds));
        view! {
            <article class=class aria-labelledby=named_by>
                <SheetTop id=id title=side.title facts=side.facts />
                {parts.collect_drawn()}
                <SheetEnd words=side.foot restore=restore />
            </article>
        }
    };
    print_out.sides.into_iter().enumerate().map(side).collect_drawn()
}

/// What a camera reads of a code: a link to this page, or from a file the code alone.
fn square(code: &str) -> Option<alongside_formats::qr::Qr> {
    let link = location::own_address().map(|page| page + &link_fragment(code));
    qr(&link.unwrap_or_else(|| code.to_owned()))
}

fn part(part: Part) -> Drawn {
    let place = match part.is_wide() {
        true => LabelPlace::Above,
        false => LabelPlace::Margin,
    };
    let blocks = part.blocks.into_iter().map(block).collect();
    view! { <SheetPart label=part.label place=place blocks=blocks /> }
}

fn block(block: Block) -> Drawn {
    match block {
        Block::Words(words) => view! { <p>{words}</p> },
        Block::Named(name, words) => view! {
            <p>
                <strong>{name}</strong>
                " "
                {theirs(words)}
            </p>
        },
        Block::Item(words) => view! { <p class="al-sheet__item">{theirs(words)}</p> },
        Block::Action(number, action, detail) => {
            view! { <SheetAction number=number action=action detail=detail /> }
        }
        Block::Chart(profile) => {
            let chart = dots_svg(&profile, "", CHART_WIDTH, Density::Paper, &Theme::paper());
            view! { <div class="al-sheet__chart" prop:innerHTML=chart></div> }
        }
        Block::School(picture) => {
            let chart = bars_svg(&picture, CHART_WIDTH, Density::Paper, &Theme::paper());
            let frame = picture.frame;
            let chart = chart.map(|chart| {
                let swatch = |group| view! { <GroupSwatch group=group frame=frame /> };
                view! {
                    <ul class="al-legend-list">{Group::SHOWN.map(swatch).collect_drawn()}</ul>
                    <div class="al-sheet__chart" prop:innerHTML=chart></div>
                }
            });
            view! {
                {chart}
                <SchoolTable picture=picture />
            }
        }
        Block::Results(rows) => view! { <PairTable rows=rows /> },
        Block::Own(role, rows) => view! { <ProfileTable role=role rows=rows /> },
        Block::ThenAndNow(frame, rows) => view! { <ThenTable frame=frame rows=rows /> },
        Block::Statements(lines) => view! { <SheetLines lines=lines /> },
        Block::Note(role, note) => view! {
            <p class="al-sheet__note">
                <RoleMark role=role />
                " "
                {role.name()}
                ": “"
                {theirs(note)}
                "”"
            </p>
        },
        Block::Lines(count) => {
            let rule = |_| view! { <span class="al-sheet__rule"></span> };
            view! {
                <div class="al-sheet__ruled" aria-hidden="true">
                    {(0..count).map(rule).collect_drawn()}
                </div>
            }
        }
        Block::Signatures => view! { <Signatures /> },
    }
}
