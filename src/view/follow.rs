//! What follows other values: in place of leptos' own, which are compiled again for each closure.

use leptos::prelude::*;

/// Does something once the page is made, and again whenever what it reads changes, for as long as the page is there.
pub fn follow(watch: impl FnMut() + 'static) {
    let mut watch: Box<dyn FnMut()> = Box::new(watch);
    Effect::new(move |_| watch());
}

/// A value that is made from others. Who reads it hears of a change only where it is another than before.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    of: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let of: Box<dyn Fn() -> T + Send + Sync> = Box::new(of);
    Memo::new(move |_| of())
}
