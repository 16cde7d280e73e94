//! Check your answers, principle by principle, and put them away.

use alongside_core::bank::{PrincipleId, Role, STATEMENTS_PER_PRINCIPLE};
use alongside_core::leader::ASKED_IN_SESSION;
use alongside_core::pair::{Partnership, Place, Way};
use leptos::prelude::*;

use super::answer_row::answer_row;
use super::asked::StatementGroup;
use super::finish::{Finish, finish_title};
use crate::browser::focus;
use crate::components::{
    Back, Choice, CollectAny, Kind, Look, Page, PageHead, ProgressBoxes, RoleName, href, theirs,
};
use crate::content::answer::check;
use crate::state::{Workspace, use_workspace};

/// Every answer with the way to change it and, for a pair, to keep it private.
#[component]
pub fn CheckPage() -> impl IntoView {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().into_any() };
    let sections = open.principles.iter().map(|p| section(workspace, &open, role, p)).collect_any();
    let extra_section = extra_section(workspace, &open, role);
    let title = finish_title(&open);
    let lead = lead(&open, role);
    let own_picture = (!open.is_alone()).then(|| {
        let [see_it, what_it_shows] = check::OWN_PICTURE;
        view! {
            <p>
                <a href=href(&open.id, Place::Profile)>{see_it}</a>
                {what_it_shows}
            </p>
        }
    });
    let label = (!open.label.is_empty()).then(|| open.label.clone());
    let margin = {
        let open = open.clone();
        move || view! { <CheckMargin open=open.clone() role=role /> }
    };
    view! {
        <Page margin=margin>
            <div class="al-measure--form">
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " "
                            {label.clone().map(theirs)}
                        }
                    }
                    title="Check your answers"
                >
                    {lead}
                </PageHead>
                <div class="al-stack al-stack--sections">
                    {sections} {extra_section} <section class="al-stack al-stack--loose" aria-labelledby="fin">
                        <h2 id="fin">{title}</h2>
                        {own_picture} <Finish open=open role=role />
                    </section>
                </div>
            </div>
        </Page>
    }
    .into_any()
}

fn lead(open: &Partnership, role: Role) -> impl IntoView + use<> {
    let [tick, to_hold_back] = check::HOW_IT_WORKS;
    match open.way {
        Way::Alone(_) => view! { <p class="al-lead">{check::ALONE}</p> }.into_any(),
        _ => view! {
            <p class="al-lead">{check::pair(role.other().in_sentence())}</p>
            <p>{tick} <strong>{check::KEEP_PRIVATE}</strong> {to_hold_back}</p>
        }
        .into_any(),
    }
}

fn section(
    workspace: Workspace,
    open: &Partnership,
    role: Role,
    principle: PrincipleId,
) -> impl IntoView + use<> {
    let heading = format!("check-{}", principle.number());
    let sheet = open.sheet(role);
    let answered = STATEMENTS_PER_PRINCIPLE - sheet.unanswered(principle).len();
    let rows = StatementGroup::Principle(principle).statements(open, role).into_iter();
    let rows = rows.map(|asked| answer_row(workspace, open, role, asked));
    let note = match sheet.note(principle) {
        "" => None,
        note => Some(note_of(workspace, open, role, principle, note)),
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
            {note}
        </section>
    }
}

fn note_of(
    workspace: Workspace,
    open: &Partnership,
    role: Role,
    principle: PrincipleId,
    note: &str,
) -> impl IntoView + use<> {
    let shared = Memo::new(move |_| {
        workspace.with(|open| open.sheet(role).is_note_shared(principle)).unwrap_or(false)
    });
    let share = move |on: bool| {
        workspace.update(|open| open.sheet_mut(role).set_note_shared(principle, on));
    };
    let tick = (!open.is_alone()).then(|| {
        view! {
            <Choice
                kind=Kind::Tick
                name="share-note"
                id=format!("share-note-{}", principle.number())
                label=format!("Share this note with the {}", role.other().in_sentence())
                look=Look::Bare
                checked=shared.into()
                on_change=Callback::new(share)
            />
        }
    });
    view! {
        <p class="al-statement__note">"Your note: " {theirs(note)}</p>
        {tick}
    }
}

/// The answers to the statements that the leader of the session added, where there are any.
fn extra_section(workspace: Workspace, open: &Partnership, role: Role) -> Option<AnyView> {
    let all = StatementGroup::Extra.statements(open, role);
    if all.is_empty() {
        return None;
    }
    let rows = all.into_iter().map(|asked| answer_row(workspace, open, role, asked));
    let section = view! {
        <section class="al-answers" aria-labelledby="check-own">
            <div class="al-answers__head">
                <h2 id="check-own">{ASKED_IN_SESSION}</h2>
            </div>
            <ul class="al-answers__list">{rows.collect_any()}</ul>
        </section>
    };
    Some(section.into_any())
}

#[component]
fn CheckMargin(open: Partnership, role: Role) -> impl IntoView {
    let sheet = open.sheet(role);
    let statements = open.principles.count() * STATEMENTS_PER_PRINCIPLE;
    let answers = open.principles.iter().flat_map(PrincipleId::statements);
    let answers = answers.filter_map(|statement| sheet.answer(statement)?.rating());
    let rated = answers.count();
    let progress: Vec<_> =
        open.principles.iter().map(|principle| sheet.progress(principle)).collect();
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
