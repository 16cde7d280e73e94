//! The pages about the app, all laid out alike.

use alongside_core::bank::PROVENANCE;
use alongside_presentation::help::{
    About, Block, Introduced, Rule, Section, elsewhere, frames, principles, rules, thread,
};
use alongside_presentation::route::Route;
use leptos::task::spawn_local;

use super::chance::Chance;
use crate::browser::{focus, location, offline};
use crate::components::{Back, Page, PageHead};
use crate::view::prelude::*;

/// A page about the app.
#[component]
pub fn AboutPage(
    /// Which.
    about: About,
) -> Drawn {
    view! {
        <Page margin=move || margin(about)>
            <div class="al-measure">
                <PageHead title=about.title()>
                    <p class="al-lead">{about.lead()}</p>
                </PageHead>
                <div class="al-stack al-stack--sections">
                    {about.sections().iter().map(section).collect_drawn()}
                </div>
            </div>
        </Page>
    }
}

/// The way back, the parts of this page, and the pages beside it.
fn margin(about: About) -> Drawn {
    let part = |section: &'static Section| {
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::to_id(section.id);
        };
        view! {
            <li>
                <a class="al-jump__link" href=format!("#{}", section.id) on:click=go>
                    {section.title}
                </a>
            </li>
        }
    };
    view! {
        <Back href=Route::Start.to_string() to="Start" />
        <nav class="al-page__stay al-wide-only" aria-label="On this page">
            <ul class="al-jump__list">{about.sections().iter().map(part).collect_drawn()}</ul>
        </nav>
    }
}

fn section(section: &'static Section) -> Drawn {
    view! {
        <section class="al-stack" aria-labelledby=section.id>
            <h2 id=section.id tabindex="-1">
                {section.title}
            </h2>
            {section.blocks.iter().map(block).collect_drawn()}
        </section>
    }
}

fn block(block: &Block) -> Drawn {
    match *block {
        Block::Words(words) => view! { <p>{words}</p> },
        Block::Items(items) => {
            let item = |item: &&'static str| view! { <li>{*item}</li> };
            view! { <ul class="al-bullets">{items.iter().map(item).collect_drawn()}</ul> }
        }
        Block::Terms(words) => terms(words.to_vec()),
        Block::Link(before, to, after) => view! {
            <p>
                {before} <a href=Route::About(to).to_string()>{to.title()}</a> {after}
            </p>
        },
        Block::Rules => {
            let rule = |rule: Rule| {
                view! {
                    <div>
                        <dt>{rule.word}</dt>
                        <dd>
                            {rule.when} " " <span class="al-soft">{rule.why}</span>
                        </dd>
                    </div>
                }
            };
            view! { <dl class="al-terms">{rules().into_iter().map(rule).collect_drawn()}</dl> }
        }
        Block::Chance => view! { <Chance /> },
        Block::NotValidated => view! { <p>{PROVENANCE.not_validated}</p> },
        Block::Elsewhere => terms(elsewhere()),
        Block::Frames => terms(frames()),
        Block::Thread => {
            let paragraph = |words: &'static str| view! { <p>{words}</p> };
            thread().map(paragraph).collect_drawn().drawn()
        }
        Block::Principles => principles().into_iter().map(introduced).collect_drawn().drawn(),
        Block::Offline => offline_line(),
        Block::OneFile => one_file(),
        Block::Sources => sources(),
    }
}

/// Words with what each means.
fn terms(terms: Vec<(&'static str, &'static str)>) -> Drawn {
    let term = |(term, meaning): (&'static str, &'static str)| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
            </div>
        }
    };
    view! { <dl class="al-terms">{terms.into_iter().map(term).collect_drawn()}</dl> }
}

/// A principle with the article's own name of it, and what somebody might see of it.
fn introduced(principle: Introduced) -> Drawn {
    let Introduced { title, in_the_article, looks_like } = principle;
    let sign = |sign: &&'static str| view! { <li>{*sign}</li> };
    view! {
        <section class="al-stack al-stack--tight">
            <h3>{title}</h3>
            {in_the_article.map(|named| view! { <p class="al-small al-soft">{named}</p> })}
            <ul class="al-bullets">{looks_like.iter().map(sign).collect_drawn()}</ul>
        </section>
    }
}

/// Whether the app opens here without a network, once the browser has said.
fn offline_line() -> Drawn {
    let said = RwSignal::new("");
    spawn_local(async move {
        // The page may be gone by then.
        let _ = said.try_set(offline::state().await.words());
    });
    view! { <p>{live(move || said.get())}</p> }
}

/// The app as one file. Whoever has it as a file has it already.
fn one_file() -> Drawn {
    if location::own_address().is_none() {
        return ().drawn();
    }
    view! {
        <p class="al-screen-only">
            <a href="alongside.html" download="alongside.html">
                "Save Alongside as one file"
            </a>
        </p>
    }
}

/// The article first, then the rest. Each opens in a tab of its own, so that the page stays.
fn sources() -> Drawn {
    let link = |words: String, url: &'static str| {
        view! {
            <li>
                {words} " "
                <a href=url target="_blank" rel="noopener noreferrer">
                    "Open the source"
                    <span class="al-visually-hidden">{format!(" in a new tab: {url}")}</span>
                </a>
            </li>
        }
    };
    let article = &PROVENANCE.article;
    let cited = format!("{}. {}. {}.", article.author, article.title, article.publication);
    let others = PROVENANCE.sources.iter();
    let others = others.map(|source| link(source.citation.to_owned(), source.url));
    view! { <ul class="al-bullets">{link(cited, article.url)} {others.collect_drawn()}</ul> }
}
