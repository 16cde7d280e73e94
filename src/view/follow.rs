//! What follows other values: in place of leptos' own, which are compiled again for each closure.

use leptos::prelude::*;

use super::closures::{Makes, Says};

/// Does something once the page is made, and again whenever what it reads changes, for as long as the page is there.
pub fn follow(watch: impl FnMut() + 'static) {
    let mut watch: Box<dyn Makes<()>> = Box::new(watch);
    Effect::new(move |_| watch.make());
}

/// A value that is made from others. Who reads it hears of a change only where it is another than before.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    of: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let of: Box<dyn Says<T> + Send + Sync> = Box::new(of);
    Memo::new(move |_| of.say())
}

/// What a prop is to be, made from other values each time that it is asked for.
pub fn derived<T: Send + Sync + 'static>(of: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let of: Box<dyn Says<T> + Send + Sync> = Box::new(of);
    Signal::derive(move || of.say())
}
