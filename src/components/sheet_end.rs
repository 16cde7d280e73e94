//! The end of a side of paper: lines to sign on, and the code that brings it back.

use alongside_core::bank::Role;
use alongside_formats::qr::Qr;
use alongside_presentation::paper::CREDIT;

use super::RoleMark;
use crate::content::components::sheet_end;
use crate::view::prelude::*;

/// The foot of a side: what it is, and the code that brings it back.
#[component]
pub fn SheetEnd(
    /// What it is and whose.
    words: String,
    /// The code in groups of five and as a square, and what it holds.
    restore: Option<(String, Option<Qr>, &'static str)>,
) -> Drawn {
    let end = match restore {
        Some((code, qr, holds)) => view! {
            <div class="al-sheet__restore">
                <div>
                    <p class="al-sheet__bring">{sheet_end::BRING}</p>
                    <p class="al-sheet__code" translate="no">{code}</p>
                    <p class="al-sheet__foot">{holds}</p>
                </div>
                {qr.map(square)}
            </div>
        },
        None => view! {
            <p class="al-sheet__foot al-sheet__foot--end">{CREDIT}</p>
        },
    };
    view! {
        <footer class="al-sheet__end">
            <p class="al-sheet__foot">{sheet_end::MADE_HERE} " " {words}</p>
            {end}
        </footer>
    }
}

/// Its quiet edge is in the picture, since what stands around it on paper is ours to choose.
fn square(qr: Qr) -> Drawn {
    const QUIET: usize = 4;
    let side = qr.size + 2 * QUIET;
    view! {
        <svg
            class="al-sheet__qr"
            viewBox=format!("-{QUIET} -{QUIET} {side} {side}")
            role="img"
            aria-label="Square code for your review"
        >
            <path d=qr.path />
        </svg>
    }
}

/// A line to sign on for each of the two.
#[component]
pub fn Signatures() -> Drawn {
    let line = |role: Role| {
        view! {
            <div>
                <div class="al-sheet__line"></div>
                <p class="al-sheet__who">
                    <RoleMark role=role />
                    {role.name()}
                </p>
            </div>
        }
    };
    view! { <div class="al-sheet__signs">{Role::ALL.map(line).collect_drawn()}</div> }
}
