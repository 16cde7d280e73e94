//! Which page is on screen, its title, and where the focus goes when it changes.

mod arrival;

use std::rc::Rc;

use alongside_core::dates;
use alongside_core::pair::Place;
use alongside_formats::stored::storage::{SaveError, StoreError};
use alongside_presentation::claims::{File, LATE_WORDS, address_words};
use alongside_presentation::route::Route;
use alongside_presentation::title;

use arrival::{Arrival, LaterParts};

use crate::browser;
use crate::components::{Footer, Header, Notice, NoticeKind, SaveLine};
use crate::content::shell::{self, not_saved, part};
use crate::outgoing::Giving;
use crate::parts;
use crate::state::{DocumentKind, SaveState, Screen, Workspace};
use crate::view::prelude::*;

/// The whole app.
#[component]
pub fn App(
    /// Puts it on the page.
    show: Rc<dyn Fn()>,
) -> Drawn {
    let workspace = Workspace::provide(parts::readers_at_first());
    let parts = LaterParts::fetched(workspace);
    let shown = memo(move || workspace.screen());
    parts.begin(shown);
    let drawn = memo(move || {
        let shown = shown.get();
        let arrival = parts.for_page(&shown);
        (shown, arrival)
    });
    let save = memo(move || save_line(workspace.save_state()));
    let is_example =
        memo(move || matches!(&shown.read().route, Route::In(id, _) if id.is_example()));
    let not_saved = memo(move || match workspace.save_state() {
        SaveState::NotSaved(error) => Some(error),
        _ => (!workspace.is_kept()).then_some(SaveError::Store(StoreError::Blocked)),
    });
    let has_copy = memo(move || shown.read().kind == DocumentKind::Ready && !is_example.get());
    let giving = Giving::new();
    let copy = Callback::new(move |()| {
        if let Some(copy) = workspace.peek(|open| File::copy(open, browser::time::today())) {
            giving.give(copy);
        }
    });
    follow(move || {
        let (screen, arrival) = drawn.get();
        // Until it has been read, nobody knows whether a partnership is here.
        if parts.awaits_reader(&screen) == Some(Arrival::Awaited) {
            return;
        }
        let Screen { route, kind, .. } = screen;
        let title = match kind {
            _ if arrival == Some(Arrival::Failed) => title::called(part::NOT_ARRIVED),
            DocumentKind::Unreadable => title::UNREADABLE.to_owned(),
            DocumentKind::Removed => title::REMOVED.to_owned(),
            _ => workspace
                .peek(|open| title::title(&route, Some(open)))
                .unwrap_or_else(|| title::title(&route, None)),
        };
        let error = if workspace.has_errors() { "Error: " } else { "" };
        browser::page::set_title(&format!("{error}{title}"));
    });
    // Whoever goes on to another page of a part that has not arrived has asked for it.
    follow(move || {
        shown.track();
        parts.try_again();
    });
    let mut before: Option<Screen> = None;
    follow(move || {
        let (screen, arrival) = drawn.get();
        if parts.has_begun() {
            show();
        }
        if arrival == Some(Arrival::Awaited) {
            return;
        }
        let screen = Screen { changes: 0, ..screen };
        let route = screen.route.clone();
        // Not on first load: a screen reader then begins at the top by itself. Nor when the same page has
        // only followed another tab.
        if before.as_ref().is_some_and(|before| *before != screen) {
            giving.hush();
            browser::focus::after_render(move || focus_on(&route));
        } else if before.is_some() {
            // The focus stays where it was.
        } else if let Route::In(_, Place::Answer(_, Some(_))) = route {
            browser::focus::after_render(move || focus_on(&route));
        }
        // What comes in place of a failure is another page.
        let changes = if arrival == Some(Arrival::Failed) { u32::MAX } else { 0 };
        before = Some(Screen { changes, ..screen });
    });
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::focus::to_id("main");
    };
    // The room sees one step and nothing else.
    let is_alone_on_screen = memo(move || matches!(shown.read().route, Route::Projector(_)));
    let around = move || !is_alone_on_screen.get();
    view! {
        <div class="al-shell">
            <Shown when=derived(around)>
                <a class="al-skip" href="#main" on:click=skip>
                    "Skip to the page"
                </a>
                <Header save=save has_copy=has_copy on_copy=copy />
                <div class=move || if giving.is_said() { "al-wrap al-lasting" } else { "" }>
                    {giving.line()}
                </div>
                {live(move || workspace.keeps_code().then(address_notice))}
                {live(move || {
                    let has_copy = has_copy.get();
                    not_saved.get().map(|error| not_saved_notice(&error, has_copy, copy))
                })}
                {live(move || is_example.get().then(example_notice))}
                {live(move || workspace.has_newer().then(|| newer_notice(workspace)))}
            </Shown>
            {live(move || {
                let (shown, arrival) = drawn.get();
                parts.page(shown, arrival)
            })}
            <Shown when=derived(around)>
                <Footer />
            </Shown>
        </div>
    }
}

/// A newer version is there. Nothing changes under anybody's hands.
fn newer_notice(workspace: Workspace) -> Drawn {
    let said = RwSignal::new("");
    let load = move |_| {
        workspace.use_newer(move || {
            // The notice may be gone by then.
            let _ = said.try_set(LATE_WORDS);
        });
    };
    let [what, safe] = shell::NEWER;
    view! {
        <section class="al-wrap al-lasting" aria-label="New version">
            <Notice kind=NoticeKind::Done>
                <p>
                    <strong>{what}</strong>
                    " "
                    {safe}
                </p>
                <div class="al-row">
                    <button
                        class="al-button al-button--plain al-button--small"
                        type="button"
                        on:click=load
                    >
                        "Load the new version"
                    </button>
                </div>
                <p role="status">{live(move || said.get())}</p>
            </Notice>
        </section>
    }
}

/// The address holds a code that the browser did not let go.
fn address_notice() -> Drawn {
    let [what, next] = address_words();
    view! {
        <section class="al-wrap al-lasting" aria-label="Address">
            <Notice kind=NoticeKind::Warning>
                <p>
                    <strong>{what}</strong>
                    " "
                    {next}
                </p>
            </Notice>
        </section>
    }
}

/// What the example is, on each of its pages.
fn example_notice() -> Drawn {
    let [what, safe] = shell::EXAMPLE;
    view! {
        <section class="al-wrap al-lasting" aria-label="Example">
            <Notice kind=NoticeKind::Private>
                <p>
                    <strong>{what}</strong>
                    " "
                    {safe}
                    " "
                    <a href=Route::Start.to_string()>"Leave the example"</a>
                </p>
            </Notice>
        </section>
    }
}

/// The heading of a new page, or the statement that its address names.
fn focus_on(route: &Route) {
    browser::focus::to_heading();
    match route {
        Route::In(_, Place::Answer(_, Some(statement))) => {
            browser::focus::to_choice_in(statement.key());
        }
        Route::In(_, Place::Extra(Some(extra))) => browser::focus::to_choice_in(&extra.key()),
        _ => {}
    }
}

fn save_line(state: SaveState) -> SaveLine {
    match state {
        SaveState::Nothing => SaveLine::Nothing,
        SaveState::Saved(at) => SaveLine::Saved(dates::moment_seen(at, browser::time::today())),
        SaveState::NotSaved(_) => SaveLine::NotSaved,
    }
}

/// The notice that lasts as long as something isn't kept.
fn not_saved_notice(error: &SaveError, has_copy: bool, copy: Callback<()>) -> Drawn {
    let [what, next] = not_saved_words(error);
    view! {
        <section class="al-wrap al-lasting" aria-label="Saving">
            <Notice kind=NoticeKind::Warning>
                <p>
                    <strong>{what}</strong>
                    " "
                    {next}
                </p>
                {has_copy
                    .then(|| {
                        view! {
                            <div class="al-row">
                                <button
                                    class="al-button al-button--plain al-button--small"
                                    type="button"
                                    on:click=move |_| copy.run(())
                                >
                                    "Save a copy now"
                                </button>
                            </div>
                        }
                    })}
            </Notice>
        </section>
    }
}

fn not_saved_words(error: &SaveError) -> [&'static str; 2] {
    match error {
        SaveError::Store(StoreError::Blocked) => [not_saved::BLOCKED, not_saved::CARRY_ON],
        SaveError::Store(StoreError::Full) => [not_saved::FULL, not_saved::CARRY_ON],
        SaveError::Store(StoreError::NotKept) => [not_saved::NOT_KEPT, not_saved::CARRY_ON],
        SaveError::Store(StoreError::Late) => [not_saved::LATE, not_saved::CARRY_ON],
        // That has a page of its own.
        SaveError::Removed => [not_saved::REMOVED, ""],
        SaveError::Unreadable(_) => not_saved::UNREADABLE,
    }
}
