//! What follows other values: in place of leptos' own, which are compiled again for each closure.

use leptos::prelude::*;

use super::closures::Makes;

/// Does something once the page is made, and again whenever what it reads changes, for as long as the page is there.
pub fn follow(watch: impl FnMut() + 'static) {
    let mut watch: Box<dyn Makes<()>> = Box::new(watch);
    Effect::new(move |_| watch.make());
}
