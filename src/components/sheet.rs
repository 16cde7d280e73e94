//! Paper: the parts of a side of A4. They read in black on white with backgrounds off.

use alongside_core::plan::Action;
use leptos::prelude::*;

use super::{BrandMarks, CollectAny, WhoMarks};

/// The head of a side: the app's name, the title, and what it is about.
#[component]
pub fn SheetTop(
    /// The title.
    title: &'static str,
    /// Names and values at the right; a pair without a value is left out.
    facts: Vec<(&'static str, Option<String>)>,
) -> impl IntoView {
    let fact = |(name, value): (&'static str, Option<String>)| {
        value.map(|value| {
            view! {
                <dt>{name}</dt>
                <dd>{value}</dd>
            }
        })
    };
    view! {
        <header class="al-sheet__top">
            <div>
                <p class="al-sheet__brand">
                    <BrandMarks class="al-sheet__marks" />
                    "Alongside"
                </p>
                <h2 class="al-sheet__title" id="sheet-title">
                    {title}
                </h2>
            </div>
            <dl class="al-sheet__meta">{facts.into_iter().map(fact).collect_any()}</dl>
        </header>
    }
}

/// A part of a side: its name in the margin, its words beside it.
#[component]
pub fn SheetPart(
    /// The name.
    label: &'static str,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="al-sheet__part">
            <h3 class="al-sheet__label">{label}</h3>
            <div class="al-sheet__body">{children()}</div>
        </section>
    }
}

/// An action on paper.
#[component]
pub fn SheetAction(
    /// Its number.
    number: usize,
    /// The action.
    action: Action,
    /// What its date is called.
    date_name: &'static str,
    /// Its date in words.
    date: Option<String>,
) -> impl IntoView {
    let fact = |name: &'static str, value: Option<String>| {
        value.filter(|value| !value.is_empty()).map(|value| {
            view! {
                <div>
                    <dt>{name}</dt>
                    " "
                    <dd>{value}</dd>
                </div>
            }
        })
    };
    let know = (!action.know.is_empty()).then(|| {
        view! {
            <div class="al-sheet__know">
                <dt>"How we will know"</dt>
                " "
                <dd>{action.know}</dd>
            </div>
        }
    });
    view! {
        <li class="al-sheet__action">
            <span class="al-sheet__count" aria-hidden="true">
                {number}
            </span>
            <p class="al-sheet__what">{action.what}</p>
            <dl class="al-sheet__facts">
                <div>
                    <dt>"Who"</dt>
                    " "
                    <dd>
                        <WhoMarks who=action.who />
                    </dd>
                </div>
                {fact(date_name, date)}
                {(!action.when.is_empty())
                    .then(|| {
                        view! {
                            <div class="al-sheet__know">
                                <dt>"When"</dt>
                                " "
                                <dd>{action.when}</dd>
                            </div>
                        }
                    })}
                {know}
            </dl>
        </li>
    }
}
