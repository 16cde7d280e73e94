//! Check your answers, principle by principle.

use alongside_core::answers::Role;
use alongside_core::bank::{PrincipleId, STATEMENTS_PER_PRINCIPLE, StatementId};
use alongside_core::partnership::{Partnership, PartnershipId};
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::href;
use crate::browser::focus;
use crate::components::{Back, CollectAny, Page, PageHead, ProgressBoxes, RoleName};
use crate::session::use_session;

/// Every answer with the way to change it.
#[component]
pub fn CheckPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let (id, role) = (open.id.clone(), open.role());
    let finish_id = id.clone();
    let finish = move |_| {
        session.update(|open| open.sheet.set_finished(true));
        session.go(&Route::In(finish_id.clone(), Place::Profile));
    };
    let principles = open.principles;
    let sections = principles.iter().map(|principle| section(&open, principle)).collect_any();
    let margin = {
        let open = open.clone();
        move || view! { <CheckMargin open=open.clone() /> }
    };
    view! {
        <Page margin=margin>
            <div class="al-measure--form">
                <PageHead
                    caption=move || view! { <RoleName role=role /> }
                    title="Check your answers"
                >
                    <p class="al-lead">
                        "Change what you want to. Nobody else sees this page unless you show it."
                    </p>
                </PageHead>
                <div class="al-stack al-stack--sections">
                    {sections}
                    <section class="al-stack" aria-labelledby="fin">
                        <h2 id="fin">"See your own profile"</h2>
                        <p>"You can come back and change your answers at any time."</p>
                        <div class="al-row">
                            <button class="al-button" type="button" on:click=finish>
                                "Finish and see my profile"
                            </button>
                        </div>
                    </section>
                </div>
            </div>
        </Page>
    }
    .into_any()
}

fn section(open: &Partnership, principle: PrincipleId) -> impl IntoView + use<> {
    let heading = format!("check-{}", principle.number());
    let answered = STATEMENTS_PER_PRINCIPLE - open.sheet.unanswered(principle).len();
    let rows = principle.statements().map(|statement| row(&open.id, open, statement));
    let note = match open.sheet.note(principle) {
        "" => None,
        note => Some(format!("Your note: {note}")),
    };
    view! {
        <section class="al-answers" aria-labelledby=heading>
            <div class="al-answers__head">
                <h2 id=format!("check-{}", principle.number()) tabindex="-1">
                    {principle.get().title}
                </h2>
                <span class="al-soft">
                    {format!("{answered} of {STATEMENTS_PER_PRINCIPLE} answered")}
                </span>
            </div>
            <ul class="al-answers__list">{rows.collect_any()}</ul>
            {note.map(|note| view! { <p class="al-statement__note">{note}</p> })}
        </section>
    }
}

fn row(id: &PartnershipId, open: &Partnership, statement: StatementId) -> impl IntoView + use<> {
    let role: Role = open.role();
    let wording = statement.get().wording(role);
    let (class, word) = match open.sheet.answer(statement) {
        Some(answer) => ("al-answers__value", answer.word()),
        None => ("al-answers__value al-answers__value--none", "No answer"),
    };
    let change = href(id, Place::Answer(statement.principle(), Some(statement)));
    view! {
        <li class="al-answers__row">
            <span class="al-answers__statement">
                <span class="al-answers__number">{statement.number()}</span>
                {wording}
            </span>
            <span class=class>{word}</span>
            <span class="al-answers__tools">
                <a class="al-back al-back--inline" href=change>
                    "Change"
                    <span class="al-visually-hidden">
                        {format!(" your answer to: {wording}")}
                    </span>
                </a>
            </span>
        </li>
    }
}

#[component]
fn CheckMargin(open: Partnership) -> impl IntoView {
    let statements = open.principles.count() * STATEMENTS_PER_PRINCIPLE;
    let answers = open.principles.iter().flat_map(|principle| open.sheet.answers(principle));
    let rated = answers.flatten().filter(|answer| answer.rating().is_some()).count();
    let progress: Vec<_> =
        open.principles.iter().map(|principle| open.sheet.progress(principle)).collect();
    let jump = |principle: PrincipleId| {
        let target = format!("check-{}", principle.number());
        let link = format!("#{target}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::to_id(&target);
        };
        view! {
            <li>
                <a class="al-jump__link" href=link on:click=go>
                    {principle.get().chart_label}
                </a>
            </li>
        }
    };
    view! {
        <Back href=href(&open.id, Place::Tasks) to="All principles" />
        <div class="al-page__stay al-stack al-stack--loose">
            <ProgressBoxes
                progress=Signal::stored(progress)
                words=format!("{rated} of {statements} statements rated")
            />
            <nav class="al-wide-only" aria-label="Principles on this page">
                <ul class="al-jump__list">{open.principles.iter().map(jump).collect_any()}</ul>
            </nav>
        </div>
    }
}
