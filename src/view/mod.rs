//! How a piece of page is written and drawn: `view!`, what it makes, and what changes on the page.

mod browser_only;
mod drawn;
mod follow;
mod given;
mod live;
mod made;
mod value;

pub use drawn::{Drawn, any};
pub use follow::{follow, memo};
pub use given::Given;
pub use live::{CollectAny, Live, Shown, hold, live, live_words};

/// What a file that writes views begins with: leptos' own, with the `view!` of this project in place of its.
pub mod prelude {
    pub use alongside_view::view;
    pub use leptos::prelude::*;

    pub use super::{
        CollectAny, Drawn, Given, Live, Shown, any, follow, hold, live, live_words, memo,
    };
}
