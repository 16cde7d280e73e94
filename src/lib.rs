//! Alongside in the browser: pages over the rules of `alongside-core`.
//!
//! Dependencies run one way: app, then pages, then form and outgoing, then components and state,
//! then browser, then the core. ARCHITECTURE.md has the table and a test holds it.

pub mod app;
pub mod browser;
pub mod charts;
pub mod components;
mod content;
pub mod form;
pub mod outgoing;
pub mod pages;
pub mod parts;
pub mod state;
pub mod view;

use leptos::mount::mount_to;

use crate::view::prelude::*;

/// Starts the app in `#app`, in place of what the page says before the app is there.
pub fn start() {
    browser::panic::leave_message();
    browser::page::mount_point(|place, show| match browser::page::is_framed() {
        true => {
            mount_to(place, pages::begin::FramedPage).forget();
            show();
        }
        false => mount_to(place, move || view! { <app::App show=show /> }).forget(),
    });
}
