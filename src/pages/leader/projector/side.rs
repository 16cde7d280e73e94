//! The time, and how to join.

use alongside_core::leader::{MOVE_ON, SetUp};

use super::clock::Clock;
use crate::components::{QrPicture, ReadFrom};
use crate::content::leader::projector;
use crate::pages::leader::way_in::{SQUARE, WayIn};
use crate::view::prelude::*;

/// The time over the way in. The square is large as long as pairs join.
#[component]
pub(super) fn Side(
    /// The run.
    clock: Clock,
    /// What there is to join.
    set_up: SetUp,
) -> Drawn {
    let class = move || match clock.step().is_for_joining() {
        true => "al-projector__side al-projector__side--joining",
        false => "al-projector__side",
    };
    view! { <div class=class><MinutesLeft clock=clock /> {how_to_join(&set_up)}</div> }
}

/// The minutes, for the eye. A screen reader finds them when it asks, and is told nothing by itself.
#[component]
fn MinutesLeft(clock: Clock) -> Drawn {
    let label = memo(move || clock.time_in_words());
    let figure = move || {
        // All that it says stands in the label too.
        label.track();
        let (run, now) = (clock.run.get_untracked(), clock.now.get_untracked());
        let paused = if run.is_paused() { ", paused" } else { "" };
        let (left, over) = (run.minutes_left(now), run.minutes_over(now));
        let (count, what) = if over > 0 { (over, "over") } else { (left, "left") };
        let unit = if count == 1 { "minute" } else { "minutes" };
        view! {
            <span class="al-projector__minutes">{count}</span>
            <span class="al-projector__unit">{format!("{unit} {what}{paused}")}</span>
            {(left == 0).then(|| view! { <span class="al-projector__move">{MOVE_ON}</span> })}
        }
    };
    view! {
        <p
            class="al-projector__clock"
            role="timer"
            aria-label=move || label.get()
            aria-live="off"
        >
            {live(figure)}
        </p>
    }
}

/// The square, the code where it can be typed, and the address to type it at.
fn how_to_join(set_up: &SetUp) -> Drawn {
    let join = WayIn::of(set_up);
    let is_dense = join.is_dense();
    let square = join.qr.filter(|_| !is_dense).map(|qr| {
        view! { <QrPicture qr=qr label=SQUARE.to_owned() from=ReadFrom::Hall /> }
    });
    // An address alone leads to this session only with a code to type there.
    let way = match (join.short, is_dense) {
        (Some(short), _) => view! {
            <p class="al-projector__address">"Session code"</p>
            <p class="al-projector__code" translate="no">
                {short}
            </p>
            <p class="al-projector__address" translate="no">
                {join.address}
            </p>
        },
        (None, false) => view! { <p>{projector::BY_SQUARE}</p> },
        (None, true) => view! { <p>{projector::BY_SLIP}</p> },
    };
    view! { <div class="al-projector__join">{square} {way}</div> }
}
