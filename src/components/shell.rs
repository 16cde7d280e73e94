//! What stands around every page.

use alongside_presentation::help::About;
use alongside_presentation::paper::CREDIT;
use alongside_presentation::route::Route;

use super::{BrandMarks, Icon, IconName};
use crate::content::components::{credit, save_line};
use crate::view::prelude::*;

/// The line that says whether the work is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveLine {
    /// Nothing to say.
    Nothing,
    /// Kept, since when in words.
    Saved(String),
    /// Not kept.
    NotSaved,
}

/// The header: the name, whether the work is kept, and the way to a copy.
#[component]
pub fn Header(
    /// Whether the work is kept.
    save: Memo<SaveLine>,
    /// Whether a partnership is open, so that there is something to copy.
    has_copy: Memo<bool>,
    /// Offers a copy of what is open.
    on_copy: Callback<()>,
) -> Drawn {
    let [saved, here] = save_line::SAVED;
    let line = move || match save.get() {
        SaveLine::Nothing => ().drawn(),
        SaveLine::Saved(since) => view! {
            <Icon name=IconName::Tick class="al-save__icon" />
            <span>{saved} <span class="al-save__here">{here}</span> " " {since}</span>
        },
        SaveLine::NotSaved => view! {
            <Icon name=IconName::Alert class="al-save__icon" />
            <span>{save_line::NOT_SAVED}</span>
        },
    };
    let class = move || match save.get() {
        SaveLine::NotSaved => "al-save al-save--off",
        _ => "al-save",
    };
    view! {
        <header class="al-header">
            <div class="al-wrap al-header__row">
                <a class="al-brand" href="#/">
                    <BrandMarks class="al-brand__marks" />
                    "Alongside"
                </a>
                <div class="al-header__side">
                    <p class=class role="status">
                        {live(line)}
                    </p>
                    <Shown when=has_copy>
                        <button
                            class="al-button al-button--quiet"
                            type="button"
                            on:click=move |_| on_copy.run(())
                        >
                            "Save a copy"
                        </button>
                    </Shown>
                </div>
            </div>
        </header>
    }
}

/// The footer: what there is to know, the ways out, and whose ideas these are.
#[component]
pub fn Footer() -> Drawn {
    let link = |route: Route, words: &'static str| {
        view! {
            <li>
                <a href=route.to_string()>{words}</a>
            </li>
        }
    };
    let about = |about: About| link(Route::About(about), about.title());
    view! {
        <footer class="al-footer">
            <div class="al-wrap">
                <ul class="al-footer__links">
                    {About::ALL.map(about).collect_drawn()} {link(Route::Clear, "Clear this device")}
                </ul>
                <p class="al-footer__credit">{credit::footer(CREDIT)}</p>
            </div>
        </footer>
    }
}
