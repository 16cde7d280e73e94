//! What will come out of the printer, and the button.

use alongside_presentation::claims::{Printed, not_printed_words, print_keys_words};

use super::sides::PAPER;
use crate::browser::page;
use crate::browser::print::Printer;
use crate::components::Said;
use crate::view::prelude::*;

/// What will print, as it will. On a narrow screen it may have to be scrolled, with keys too.
#[component]
pub fn Preview(
    /// What it is.
    of: &'static str,
    /// The sides.
    children: Given,
) -> Drawn {
    view! {
        <div class="al-sheet-frame" id=PAPER tabindex="0" role="region" aria-label=of>
            {children.view()}
        </div>
    }
}

/// The button, the keys that do the same, and what is said where the browser opened no print window.
#[component]
pub fn PrintButton(
    /// What is to be printed.
    printed: Printed,
    /// Called each time that the print window opens.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
) -> Drawn {
    let said = RwSignal::new(String::new());
    let heard = move |is_open| {
        if let Some(on_open) = on_open.filter(|_| is_open) {
            // The page may be gone by then.
            let _ = on_open.try_run(());
        }
        let words = if is_open { String::new() } else { not_printed_words(printed) };
        let _ = said.try_set(words);
    };
    let printer = StoredValue::new_local(Some(Printer::new(heard)));
    on_cleanup(move || drop(printer.try_update_value(Option::take)));
    let print = move |_| {
        // Taken out first: the page may go on, and be left, while the window is open.
        if let Some(printer) = printer.get_value() {
            printer.ask();
        }
    };
    view! {
        <div class="al-row">
            <button class="al-button" type="button" on:click=print>
                "Print or save as PDF"
            </button>
            <p class="al-soft">{print_keys_words(page::keys())}</p>
        </div>
        <Said words=said />
    }
}
