//! The example on the first page: two people's answers, marked as made up.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};
use leptos::prelude::*;

use super::{CollectAny, RoleName};

/// The five rows: label, both means from 1 to 5 with the teacher's first, words.
const EXAMPLE: [(&str, [f64; 2], &str); 5] = [
    ("Partnership", [4.26, 4.06], "Shared strength"),
    ("Planning", [4.0, 2.4], "Seen differently"),
    ("Value and respect", [3.6, 3.0], "Mixed"),
    ("Age and experience", [4.34, 4.66], "Shared strength"),
    ("Stability", [2.46, 2.14], "To build together"),
];

const WIDTH: f64 = 420.0;
const EDGE: f64 = 34.0;
const HEAD: f64 = 34.0;
const ROW: f64 = 86.0;

/// The picture, for the eye only.
#[component]
pub fn HeroPicture() -> impl IntoView {
    let x = |position: f64| EDGE + (position - 1.0) * (WIDTH - 2.0 * EDGE) / 4.0;
    let height = HEAD + ROW * EXAMPLE.len() as f64;
    let line = |rating: Rating| {
        let x = x(f64::from(rating.value()));
        view! {
            <line class="al-chart__grid" x1=x x2=x y1=HEAD y2=height - 8.0 />
            <text
                class="al-chart__text al-chart__text--small al-chart__text--soft al-chart__text--middle"
                x=x
                y="20"
            >
                {rating.word(Frame::LookingBack)}
            </text>
        }
    };
    let row = |(index, (label, [teacher, ta], words)): (
        usize,
        &(&'static str, [f64; 2], &'static str),
    )| {
        let top = HEAD + ROW * index as f64;
        let middle = top + 64.0;
        let link = match (teacher - ta).abs() > 1.0 {
            true => "al-chart__link al-chart__link--strong",
            false => "al-chart__link",
        };
        view! {
            <rect class="al-chart__ground" x="0" y=top + 10.0 width=WIDTH height="30" />
            <text class="al-chart__text al-chart__text--strong" x="0" y=top + 31.0>
                {*label}
            </text>
            <text
                class="al-chart__text al-chart__text--small al-chart__text--soft al-chart__text--end"
                x=WIDTH
                y=top + 31.0
            >
                {*words}
            </text>
            <path class=link d=format!("M{} {middle}H{}", x(*teacher), x(*ta)) />
            <circle class="al-chart__teacher" cx=x(*teacher) cy=middle r="11" />
            <path class="al-chart__ta al-chart__ta--bold" d=diamond(x(*ta), middle) />
        }
    };
    view! {
        <figure class="al-hero__picture">
            <figcaption class="al-hero__caption">
                <span class="al-strong">"An example pair"</span>
                <span class="al-key al-key--line">
                    {Role::ALL.map(|role| view! { <RoleName role=role /> }).collect_any()}
                </span>
            </figcaption>
            <svg
                class="al-chart__picture"
                viewBox=format!("0 0 {WIDTH} {height}")
                aria-hidden="true"
            >
                {Rating::ALL.map(line).collect_any()}
                {EXAMPLE.iter().enumerate().map(row).collect_any()}
            </svg>
        </figure>
    }
}

fn diamond(x: f64, y: f64) -> String {
    format!("M{x} {}l14 14-14 14-14-14Z", y - 14.0)
}
