//! Codes to scan and to read aloud.

use alongside_formats::codes::in_fives;
use alongside_formats::qr::Qr;

use crate::view::prelude::*;

/// How many modules around a square code stay light, so that a camera finds its edge.
const QUIET: usize = 4;

/// Where a square is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReadFrom {
    /// From a page or a screen at hand.
    #[default]
    Hand,
    /// From the seats of a hall.
    Hall,
}

/// A square code, black on white in every scheme.
#[component]
pub fn QrPicture(
    /// The code.
    qr: Qr,
    /// What it is, for somebody who doesn't see it.
    label: String,
    /// Where it is read from.
    #[prop(optional)]
    from: ReadFrom,
) -> Drawn {
    let class = match from {
        ReadFrom::Hand => "al-qr al-qr--framed",
        ReadFrom::Hall => "al-qr",
    };
    let side = qr.size + 2 * QUIET;
    view! {
        <div class=class>
            <svg
                class="al-qr__picture"
                viewBox=format!("-{QUIET} -{QUIET} {side} {side}")
                role="img"
                aria-label=label
            >
                <path d=qr.path />
            </svg>
        </div>
    }
}

/// A code in groups of five. A screen reader says it letter by letter, with a rest after each
/// group: what is for the eye would be read as words.
#[component]
pub fn CodeInFives(
    /// Its characters, without spaces.
    code: String,
) -> Drawn {
    let shown = in_fives(&code);
    let groups = || shown.split(' ');
    let letters = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let spelt = groups().map(letters).collect::<Vec<_>>().join(", ");
    let five = |group: &str| {
        view! {
            <span class="al-code__five">{group.to_owned()}</span>
            " "
        }
    };
    view! {
        <p class="al-visually-hidden" translate="no">
            {spelt}
        </p>
        <p class="al-code" aria-hidden="true" translate="no">
            {groups().map(five).collect_drawn()}
        </p>
    }
}
