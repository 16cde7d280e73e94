//! The page with its margin: what goes alongside the work stands in the margin.

use super::{Icon, IconName};
use crate::view::prelude::*;

/// A page: a margin and a body.
#[component]
pub fn Page(
    /// What stands in the margin.
    #[prop(into)]
    margin: Given,
    /// The body.
    children: Given,
) -> Drawn {
    view! {
        <div class="al-wrap al-main">
            <div class="al-page">
                <aside class="al-page__margin" aria-label="About this page">
                    {margin.view()}
                </aside>
                <main class="al-page__body" id="main" tabindex="-1">
                    {children.view()}
                </main>
            </div>
        </div>
    }
}

/// The head of a page: where you are, its title, one line on it.
#[component]
pub fn PageHead(
    /// Where you are, above the title.
    #[prop(optional, into)]
    caption: Option<Given>,
    /// The title.
    #[prop(into)]
    title: Derived<String>,
    /// One line on the page, and what follows it.
    #[prop(optional)]
    children: Option<Given>,
) -> Drawn {
    view! {
        <div class="al-page-head">
            <p class="al-page-head__caption">{caption.map(Given::view)}</p>
            <h1 tabindex="-1">{live_words(move || title.get())}</h1>
            {children.map(Given::view)}
        </div>
    }
}

/// The way back: the first link of a page.
#[component]
pub fn Back(
    /// Where it leads.
    href: String,
    /// What is there.
    #[prop(into)]
    to: String,
) -> Drawn {
    view! {
        <a class="al-back" href=href>
            <Icon name=IconName::Back />
            {to}
        </a>
    }
}
