//! Where to, with answers that came without a partnership, or with a file that holds a whole one.

use alongside_core::bank::PRINCIPLES;
use alongside_core::dates;
use alongside_core::pair::incoming::{Receipt, Refusal, may_take, receive};
use alongside_core::pair::{Partnership, PartnershipId, Place, SentSheet};
use alongside_core::text::isolate;
use alongside_presentation::route::Route;

use super::told::principles;
use super::{EnterStep, Flow, form};
use crate::browser::time;
use crate::components::{Choice, Fieldset, Kind, PageError, PageHead, QuestionForm, Width};
use crate::content::pair::enter::choose::{start, whole_copy};
use crate::content::pair::enter::{choose, how_many};
use crate::state::schema_words;
use crate::view::prelude::*;

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
pub(super) fn Choose(flow: Flow, sent: SentSheet) -> Drawn {
    let here = flow.workspace.partnerships();
    let takers: Vec<Partnership> =
        here.iter().filter(|open| may_take(open, &sent)).cloned().collect();
    if takers.is_empty() {
        let same = Receipt::Refused(Refusal::SameRole);
        let same = here.into_iter().find(|open| receive(open, &sent) == same);
        return view! { <StartHere flow=flow sent=sent same=same /> };
    }
    let (sender, reader) = (sent.role.in_sentence(), sent.role.other().in_sentence());
    let chosen = RwSignal::new(None::<Use>);
    let options = takers.iter().map(|open| {
        let label = format!("Use them in {}", isolate(open.name()));
        (Use::In(open.id.clone()), label, hint(open, sender))
    });
    let new = (Use::New, "Start a new partnership".to_owned(), choose::you_answer_as(reader));
    let choice = move |(index, (what, label, hint)): (usize, (Use, String, String))| {
        let this = what.clone();
        view! {
            <Choice
                kind=Kind::Radio
                name="use"
                id=format!("use-{index}")
                label=label
                hint=hint
                checked=derived(move || chosen.read().as_ref() == Some(&this))
                on_change=Callback::new(move |_| chosen.set(Some(what.clone())))
            />
        }
    };
    let choices = options.chain([new]).enumerate().map(choice).collect_drawn();
    let submit = move |()| {
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: FIRST, words: choose::not_chosen(sender) }],
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
                legend=move || view! { <h1 tabindex="-1">{choose::question(sender)}</h1> }
                hint=choose::NOT_SAVED
                width=Width::Stacked
                error=flow.problems.at(FIRST)
            >
                {choices}
            </Fieldset>
        </QuestionForm>
    }
}

fn hint(open: &Partnership, sender: &str) -> String {
    let saved = choose::last_saved(dates::moment(open.saved, time::today()));
    match (open.is_alone(), &open.received) {
        (true, _) => choose::on_your_own(saved),
        (_, Some(_)) => choose::answers_here(saved, sender),
        _ => saved,
    }
}

fn start(flow: Flow, sent: &SentSheet) {
    let id = flow.workspace.start_with(sent);
    flow.workspace.replace(&Route::In(id, Place::Tasks));
}

/// Nothing on this device waits for the answers.
#[component]
fn StartHere(
    flow: Flow,
    sent: SentSheet,
    /// A partnership in which this person has the role that the answers are from.
    same: Option<Partnership>,
) -> Drawn {
    let (other, own) = (sent.role.in_sentence(), sent.role.other().in_sentence());
    let count = match sent.sheet.principles().count() {
        PRINCIPLES => how_many::all(PRINCIPLES),
        count => principles(count),
    };
    let same = same.map(|open| {
        view! { <p>{start::same_role(isolate(open.name()), other, own)}</p> }
    });
    let [before, copy, after] = start::ANSWERED_ALREADY;
    view! {
        <div class="al-measure">
            <PageHead title=choose::question(other)>
                <p class="al-lead">{start::what_they_are(count)}</p>
                <p>{choose::NOT_SAVED}</p>
                <p>{before} <a href=Route::Open.to_string()>{copy}</a> {after}</p>
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
pub(super) fn WholeCopy(flow: Flow, text: String) -> Drawn {
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
            <PageHead title=whole_copy::TITLE>
                <p class="al-lead">{whole_copy::LEAD}</p>
                <p>{whole_copy::FROM_OTHER}</p>
                <p>{whole_copy::YOUR_OWN}</p>
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
