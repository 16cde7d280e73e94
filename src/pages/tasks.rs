//! The list of principles, with how far each is.

use alongside_core::answers::Progress;
use alongside_core::bank::{META, PrincipleId, STATEMENTS_PER_PRINCIPLE};
use alongside_core::partnership::PartnershipId;
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::href;
use super::start::NewsNotice;
use crate::components::{
    Back, CollectAny, Icon, IconName, Page, PageHead, ProgressBoxes, RoleName,
};
use crate::session::use_session;

/// Eight rows, each a link.
#[component]
pub fn TasksPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let (role, id) = (open.role(), open.id.clone());
    let progress: Vec<Progress> =
        open.principles.iter().map(|principle| open.sheet.progress(principle)).collect();
    let row_id = id.clone();
    let rows = open.principles.iter().zip(progress.clone()).map(move |(principle, progress)| {
        view! { <TaskRow id=row_id.clone() principle=principle progress=progress /> }
    });
    let words = progress_words(&progress);
    let margin_progress = progress.clone();
    let label = (!open.label.is_empty()).then(|| open.label.clone());
    let change = href(&id, Place::Principles);
    view! {
        <Page margin=move || {
            view! {
                <Back href=Route::Start.to_string() to="All partnerships" />
                <div class="al-stack al-page__stay">
                    <ProgressBoxes
                        progress=Signal::stored(margin_progress.clone())
                        words=words.clone()
                    />
                    <div class="al-wide-only al-stack al-stack--tight al-small">
                        <p class="al-strong">"Private for now"</p>
                        <p class="al-soft">
                            "Your answers stay on this device. Nobody else sees them unless you show them."
                        </p>
                    </div>
                </div>
            }
        }>
            <div class="al-measure al-measure--form">
                <NewsNotice />
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " "
                            {label.clone()}
                        }
                    }
                    title="Answer on your own, in any order"
                >
                    <p class="al-lead">{META.answer_about} " There are no right answers."</p>
                    <p class="al-soft">{META.person_note}</p>
                </PageHead>
                <ol class="al-tasks">{rows.collect_any()}</ol>
                <div class="al-stack al-after">
                    <p>
                        "When you have answered what you want to, check your answers. You can leave statements out."
                    </p>
                    <div class="al-row">
                        <a class="al-button" href=href(&id, Place::Check)>
                            "Check my answers"
                        </a>
                        <a class="al-back al-back--inline" href=change>
                            "Choose other principles"
                        </a>
                    </div>
                </div>
            </div>
        </Page>
    }
    .into_any()
}

#[component]
fn TaskRow(id: PartnershipId, principle: PrincipleId, progress: Progress) -> impl IntoView {
    let status = match progress {
        Progress::NotStarted => {
            view! { <span class="al-status">"Not yet started"</span> }.into_any()
        }
        Progress::InProgress(answered) => view! {
            <span class="al-status al-status--part">
                <Icon name=IconName::Half class="al-status__icon" />
                {format!("{answered} of {STATEMENTS_PER_PRINCIPLE}")}
                <span class="al-visually-hidden">" answered"</span>
            </span>
        }
        .into_any(),
        Progress::Completed => view! {
            <span class="al-status al-status--done">
                <Icon name=IconName::Tick class="al-status__icon" />
                "Completed"
            </span>
        }
        .into_any(),
    };
    let status_id = format!("status-{}", principle.number());
    view! {
        <li class="al-tasks__row">
            <span class="al-tasks__number" aria-hidden="true">
                {principle.number()}
            </span>
            <div>
                <a
                    class="al-tasks__link"
                    href=href(&id, Place::Answer(principle, None))
                    aria-describedby=status_id.clone()
                >
                    {principle.get().title}
                </a>
                <p class="al-tasks__summary">{principle.get().summary}</p>
            </div>
            <div class="al-tasks__status" id=status_id>
                {status}
            </div>
        </li>
    }
}

/// "3 of 8 completed, 1 in progress".
fn progress_words(progress: &[Progress]) -> String {
    let count = |wanted: fn(&Progress) -> bool| progress.iter().filter(|p| wanted(p)).count();
    let done = count(|progress| *progress == Progress::Completed);
    let part = count(|progress| matches!(progress, Progress::InProgress(_)));
    match part {
        0 => format!("{done} of {} completed", progress.len()),
        _ => format!("{done} of {} completed, {part} in progress", progress.len()),
    }
}
