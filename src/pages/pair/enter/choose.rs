//! Where to, with answers that came without a partnership, or with a file that holds a whole one.

use alongside_core::bank::{PRINCIPLES, Role};
use alongside_core::dates;
use alongside_core::pair::incoming::{Receipt, Refusal, may_take, receive};
use alongside_core::pair::{Partnership, PartnershipId, Place, SentSheet};
use alongside_core::text::isolate;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::{EnterStep, Flow, form};
use crate::browser::time;
use crate::components::{
    Choice, CollectAny, Fieldset, Kind, PageError, PageHead, QuestionForm, Width,
};
use crate::state::schema_words;

/// The id of the first choice.
const FIRST: &str = "use-0";

/// What a person may choose.
#[derive(Clone, PartialEq)]
enum Use {
    In(PartnershipId),
    New,
}

/// The question. With no partnership to put them in, a new one is all there is to choose.
#[component]
pub(super) fn Choose(flow: Flow, sent: SentSheet) -> impl IntoView {
    let here = flow.workspace.partnerships();
    let takers: Vec<Partnership> =
        here.iter().filter(|open| may_take(open, &sent)).cloned().collect();
    if takers.is_empty() {
        let same = Receipt::Refused(Refusal::SameRole);
        let same = here.into_iter().find(|open| receive(open, &sent) == same);
        return view! { <StartHere flow=flow sent=sent same=same /> }.into_any();
    }
    let title = title(sent.role);
    let chosen = RwSignal::new(None::<Use>);
    let new_hint = format!("You answer as the {}.", sent.role.other().in_sentence());
    let options = takers.iter().map(|open| {
        let label = format!("Use them in {}", isolate(open.name()));
        (Use::In(open.id.clone()), label, hint(open, sent.role))
    });
    let new = (Use::New, "Start a new partnership".to_owned(), new_hint);
    let choice = move |(index, (what, label, hint)): (usize, (Use, String, String))| {
        let this = what.clone();
        view! {
            <Choice
                kind=Kind::Radio
                name="use"
                id=format!("use-{index}")
                label=label
                hint=hint
                checked=Signal::derive(move || chosen.read().as_ref() == Some(&this))
                on_change=Callback::new(move |_| chosen.set(Some(what.clone())))
            />
        }
    };
    let choices = options.chain([new]).enumerate().map(choice).collect_any();
    let words = format!("Select what to do with the {}’s answers", sent.role.in_sentence());
    let submit = move |()| {
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: FIRST, words: words.clone() }],
        };
        if !flow.problems.show(errors) {
            return;
        }
        match chosen.get() {
            Some(Use::In(id)) => {
                if let Some(open) = takers.iter().find(|open| open.id == id) {
                    flow.put_in(open.clone(), sent.clone());
                }
            }
            Some(Use::New) => start(flow, &sent),
            None => {}
        }
    };
    view! {
        <QuestionForm
            errors=flow.problems.all()
            on_go=flow.problems.go()
            on_continue=Callback::new(submit)
        >
            <Fieldset
                id="use"
                legend=move || view! { <h1 tabindex="-1">{title.clone()}</h1> }
                hint="They are not saved yet, and stay hidden until yours are finished."
                width=Width::Stacked
                error=flow.problems.at(FIRST)
            >
                {choices}
            </Fieldset>
        </QuestionForm>
    }
    .into_any()
}

fn title(role: Role) -> String {
    format!("What do you want to do with the {}’s answers?", role.in_sentence())
}

fn hint(open: &Partnership, role: Role) -> String {
    let saved = format!("Last saved {}.", dates::moment(open.saved, time::today()));
    match (open.is_alone(), &open.received) {
        (true, _) => format!("On your own so far. {saved}"),
        (_, Some(_)) => format!("Answers from the {} are here. {saved}", role.in_sentence()),
        _ => saved,
    }
}

fn start(flow: Flow, sent: &SentSheet) {
    let id = flow.workspace.start_with(sent);
    flow.workspace.replace(&Route::In(id, Place::Name));
}

/// Nothing on this device waits for the answers.
#[component]
fn StartHere(
    flow: Flow,
    sent: SentSheet,
    /// A partnership in which this person has the role that the answers are from.
    same: Option<Partnership>,
) -> impl IntoView {
    let (other, own) = (sent.role.in_sentence(), sent.role.other().in_sentence());
    let count = match sent.sheet.principles().count() {
        1 => "1 principle".to_owned(),
        PRINCIPLES => format!("all {PRINCIPLES} principles"),
        count => format!("{count} principles"),
    };
    let same = same.map(|open| {
        let words = format!(
            "On this device you answer as the {other} in {}. If the answers are meant for that, one of you has chosen the wrong role: start here, or ask the other person to start again as the {own}. What you answered stays as it is.",
            isolate(open.name()),
        );
        view! { <p>{words}</p> }
    });
    view! {
        <div class="al-measure">
            <PageHead title=title(sent.role)>
                <p class="al-lead">
                    {format!(
                        "They are about {count}. You answer the same from your own side, and then you open both sets together.",
                    )}
                </p>
                <p>"They are not saved yet, and stay hidden until yours are finished."</p>
                <p>
                    "If you have answered already, your answers may be in another browser, or in the app on the home screen: each of them keeps its own. Open the link or enter the code there, or "
                    <a href=Route::Open.to_string()>"open a copy of your answers"</a> " here first."
                </p>
                {same}
            </PageHead>
            <div class="al-row">
                <button class="al-button" type="button" on:click=move |_| start(flow, &sent)>
                    {format!("Start as the {own}")}
                </button>
                <a class="al-button al-button--plain" href=Route::Start.to_string()>
                    "Do not use them"
                </a>
            </div>
        </div>
    }
}

/// A file that holds a whole partnership where one person's answers were asked for. It may hold the
/// other person's own, so it is opened only when asked for.
#[component]
pub(super) fn WholeCopy(flow: Flow, text: String) -> impl IntoView {
    let workspace = flow.workspace;
    let open = move |_| match workspace.import(&text) {
        Ok(id) => workspace.replace(&Route::In(id, Place::Tasks)),
        Err(error) => {
            flow.go(EnterStep::Form);
            form::show(flow, form::FILE_BUTTON, schema_words(&error, ".pair.json"));
        }
    };
    view! {
        <div class="al-measure">
            <PageHead title="This file is a whole partnership">
                <p class="al-lead">
                    "It is from Save a copy, and not one person’s answers for the other. Nothing has changed."
                </p>
                <p>
                    "If the other person gave it to you, leave it closed: it may show their answers before yours are finished. Ask for the file that ends .pair.json, or for their code."
                </p>
                <p>
                    "If it is your own copy, you can open it. What is saved on this device stays as it is."
                </p>
            </PageHead>
            <div class="al-row">
                <button class="al-button" type="button" on:click=move |_| flow.go(EnterStep::Form)>
                    "Leave it closed"
                </button>
                <button class="al-button al-button--plain" type="button" on:click=open>
                    "Open my copy"
                </button>
            </div>
        </div>
    }
}
