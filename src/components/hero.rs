//! The example on the first page: two people's answers, marked as made up.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};

use super::RoleName;
use crate::view::prelude::*;

/// The five rows: label, hundredths of both means with the teacher's first, words.
const EXAMPLE: [(&str, [u32; 2], &str); 5] = [
    ("Partnership", [426, 406], "Shared strength"),
    ("Planning", [400, 240], "Seen differently"),
    ("Value and respect", [360, 300], "Mixed"),
    ("Age and experience", [434, 466], "Shared strength"),
    ("Stability", [246, 214], "To build together"),
];

// Whole numbers: writing floats takes more bytes than the rest of the picture.
const WIDTH: u32 = 420;
const EDGE: u32 = 34;
const HEAD: u32 = 34;
const ROW: u32 = 86;
/// Of a mean that is one more.
const STEP: u32 = 88;

/// The picture, for the eye only.
#[component]
pub fn HeroPicture() -> Drawn {
    let height = HEAD + ROW * 5;
    let line = |rating: Rating| {
        let x = x(u32::from(rating.value()) * 100).to_string();
        view! {
            <line class="al-chart__grid" x1=x.clone() x2=x.clone() y1=HEAD.to_string() y2=(height - 8).to_string() />
            <text
                class="al-chart__text al-chart__text--small al-chart__text--soft al-chart__text--middle"
                x=x
                y="20"
            >
                {rating.word(Frame::LookingBack)}
            </text>
        }
    };
    let row = |(top, (label, [teacher, ta], words)): (
        u32,
        &(&'static str, [u32; 2], &'static str),
    )| {
        let middle = top + 64;
        let link = match teacher.abs_diff(*ta) > 100 {
            true => "al-chart__link al-chart__link--strong",
            false => "al-chart__link",
        };
        view! {
            <rect class="al-chart__ground" x="0" y=(top + 10).to_string() width=WIDTH.to_string() height="30" />
            <text class="al-chart__text al-chart__text--strong" x="0" y=(top + 31).to_string()>
                {*label}
            </text>
            <text
                class="al-chart__text al-chart__text--small al-chart__text--soft al-chart__text--end"
                x=WIDTH.to_string()
                y=(top + 31).to_string()
            >
                {*words}
            </text>
            <path class=link d=format!("M{} {middle}H{}", x(*teacher), x(*ta)) />
            <circle class="al-chart__teacher" cx=x(*teacher).to_string() cy=middle.to_string() r="11" />
            <path class="al-chart__ta al-chart__ta--bold" d=diamond(x(*ta), middle) />
        }
    };
    view! {
        <figure class="al-hero__picture">
            <figcaption class="al-hero__caption">
                <span class="al-strong">"An example pair"</span>
                <span class="al-key al-key--line">
                    {Role::ALL.map(|role| view! { <RoleName role=role /> }).collect_drawn()}
                </span>
            </figcaption>
            <svg
                class="al-chart__picture"
                viewBox=format!("0 0 {WIDTH} {height}")
                aria-hidden="true"
            >
                {Rating::ALL.map(line).collect_drawn()}
                {(HEAD..).step_by(ROW as usize).zip(&EXAMPLE).map(row).collect_drawn()}
            </svg>
        </figure>
    }
}

/// Where a mean stands, from hundredths of it.
fn x(mean: u32) -> u32 {
    EDGE + ((mean - 100) * STEP + 50) / 100
}

fn diamond(x: u32, y: u32) -> String {
    format!("M{x} {}l14 14-14 14-14-14Z", y - 14)
}
