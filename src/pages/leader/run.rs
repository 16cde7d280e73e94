//! Run a session: set it up once, and give it to the room.

mod extra_statements;
mod form;
mod ready;

use alongside_core::bank::Frame;
use alongside_core::leader::{Minutes, Missing, Part, Run, SetUp, SetUpDraft};
use alongside_core::text::isolate;
use alongside_formats::codes::{encode_session, read_session};
use alongside_presentation::claims::SET_UP_WORDS;
use alongside_presentation::route::Route;

use crate::browser::location;
use crate::components::{Back, Page, PageHead, Said, way};
use crate::content::leader::run;
use crate::state::use_workspace;
use crate::view::prelude::*;
use form::SetUpForm;
use ready::SessionReady;

/// The set-up that the form makes, or what is missing.
type Made = Memo<Result<SetUp, Missing>>;

/// The form, and below it what it makes.
#[component]
pub fn RunPage(
    /// A session code to begin with, or nothing.
    code: String,
) -> Drawn {
    let workspace = use_workspace();
    let left = workspace.set_up_form(&code);
    let draft = RwSignal::new(
        left.unwrap_or_else(|| SetUpDraft::from(&read_session(&code).unwrap_or_default())),
    );
    let made = memo(move || draft.read().set_up());
    let said = RwSignal::new(String::new());
    // The address follows the set-up, so that a reload and the way back find it again. No address holds a form
    // that makes none yet, such as a statement worded from one side: the tab keeps it.
    let code = StoredValue::new(code);
    let mut is_first = true;
    follow(move || {
        let (form, set_up) = (draft.get(), made.get());
        if std::mem::take(&mut is_first) {
            return;
        }
        if let Ok(set_up) = set_up {
            code.set_value(encode_session(&set_up));
            let is_kept = location::rewrite(&Route::Run(code.get_value()).to_string());
            said.set(if is_kept { String::new() } else { SET_UP_WORDS.to_owned() });
        }
        code.with_value(|code| workspace.keep_set_up_form(code, &form));
    });
    let is_begun = derived(move || *draft.read() != SetUpDraft::from(&SetUp::default()));
    let empty = move |_| draft.set(SetUpDraft::from(&SetUp::default()));
    let under_way = code.with_value(String::is_empty).then(|| view! { <UnderWay /> });
    view! {
        <Page margin=move || {
            view! {
                <Back href=Route::Start.to_string() to="Start" />
                <div class="al-page__stay al-wide-only al-stack">{live(move || parts(draft.read().minutes))}</div>
            }
        }>
            <div class="al-measure al-measure--form">
                <PageHead title="Run a session">
                    <p class="al-lead">{run::LEAD}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    {under_way}
                    <SetUpForm draft=draft made=made />
                    <Shown when=is_begun>
                        <div class="al-row">
                            <button class="al-button al-button--quiet" type="button" on:click=empty>
                                "Empty this form"
                            </button>
                        </div>
                    </Shown>
                    <SessionReady made=made />
                    <Said words=said />
                    <Afterwards />
                </div>
            </div>
        </Page>
    }
}

/// Sessions that were begun on this device today, and the way back to each.
#[component]
fn UnderWay() -> Drawn {
    let runs = use_workspace().runs_under_way();
    if runs.is_empty() {
        return ().drawn();
    }
    let way_back = |(set_up, run): (SetUp, Run)| {
        let code = encode_session(&set_up);
        let minutes = format!("{} minutes", set_up.minutes.count());
        let name = match set_up.title() {
            "" => minutes,
            title => format!("{}, {minutes}", isolate(title)),
        };
        let (place, step) = run.step();
        view! {
            <li>
                <a href=Route::Run(code).to_string()>{name}</a>
                {format!(": step {}, “{}”", place + 1, step.title)}
            </li>
        }
    };
    view! {
        <section class="al-stack al-stack--tight" aria-labelledby="under-way">
            <h2 id="under-way">"Under way today on this device"</h2>
            <ul>{runs.into_iter().map(way_back).collect_drawn()}</ul>
        </section>
    }
}

/// How the minutes are meant to go.
fn parts(minutes: Minutes) -> Drawn {
    let part = |part: Part| {
        view! {
            <li class="al-plan__step">
                <span>{part.kind.name()}</span>
                <span class="al-plan__min">{part.minutes}</span>
            </li>
        }
    };
    view! {
        <p class="al-key__title">{format!("{} minutes", minutes.count())}</p>
        <ol class="al-plan">{minutes.parts().into_iter().map(part).collect_drawn()}</ol>
        <p class="al-small al-soft">{run::SHARING}</p>
    }
}

/// What else a leader may want.
#[component]
fn Afterwards() -> Drawn {
    view! {
        <section class="al-stack" aria-labelledby="also">
            <h2 id="also">"For the day, and after it"</h2>
            <ul class="al-ways">
                {way(Route::Trainer, run::TRAINER)}
                {way(Route::Blank(Frame::default()), run::BLANK)}
                {way(Route::School, run::SCHOOL)}
            </ul>
        </section>
    }
}
