//! How a piece of page is written and drawn: `view!`, what it makes, and what changes on the page.

mod browser_only;
mod closures;
mod derived;
mod drawn;
mod follow;
mod given;
mod idle;
mod into_drawn;
mod live;
mod made;
mod memo;
mod rehearsed;
mod signal;
mod value;

pub use derived::{Derived, derived};
pub use drawn::Drawn;
pub use follow::follow;
pub use given::{Given, Once, Repeated};
pub use idle::when_idle;
pub use into_drawn::{CollectDrawn, IntoDrawn};
pub use live::{Shown, hold, live, live_words};
pub use memo::{Memo, memo};
pub use rehearsed::rehearsed;
pub use signal::RwSignal;

/// What a file that writes views begins with: leptos' own, with the `view!` and the signals of this project in place of
/// its.
pub mod prelude {
    pub use alongside_view::view;
    pub use leptos::prelude::*;

    pub use super::{
        CollectDrawn, Derived, Drawn, Given, IntoDrawn, Memo, Once, Repeated, RwSignal, Shown,
        derived, follow, hold, live, live_words, memo, rehearsed, when_idle,
    };
}
