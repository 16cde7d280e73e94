//! The list of principles, with how far each is.

use alongside_core::answers::Progress;
use alongside_core::bank::{META, PrincipleId, Role, STATEMENTS_PER_PRINCIPLE};
use alongside_core::leader::{ASKED_IN_SESSION, SetUp};
use alongside_core::pair::{Partnership, Place, Way};
use alongside_presentation::route::Route;

use crate::components::{
    Back, FlashNotice, Icon, IconName, Notice, NoticeKind, Page, PageHead, ProgressBoxes, RoleName,
    given_name, href,
};
use crate::content::answer::tasks::{self, private};
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// Eight rows, each a link.
#[component]
pub fn TasksPage() -> Drawn {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().drawn() };
    let id = open.id.clone();
    let progress: Vec<Progress> =
        open.principles.iter().map(|principle| open.sheet(role).progress(principle)).collect();
    let row_id = id.clone();
    let rows = open.principles.iter().zip(progress.clone()).map(move |(principle, progress)| {
        let words = principle.get();
        view! {
            <TaskRow
                number=principle.number().to_string()
                to=href(&row_id, Place::Answer(principle, None))
                title=words.title
                summary=words.summary
                of=STATEMENTS_PER_PRINCIPLE
                progress=progress
            />
        }
    });
    let extra_statements = open.set_up.as_ref().map_or(0, |set_up| set_up.extra().len());
    let extra_row = (extra_statements > 0).then(|| {
        view! {
            <TaskRow
                number="S".to_owned()
                to=href(&id, Place::Extra(None))
                title=ASKED_IN_SESSION
                summary=tasks::SESSION_EXTRA
                of=extra_statements
                progress=open.sheet(role).extra_progress(extra_statements)
            />
        }
    });
    let about = open.frame.answer_about(open.round());
    let words = progress_words(&progress);
    let margin_progress = progress.clone();
    // The name of the session stands in for a label that they didn't give.
    let session_title = open.set_up.as_ref().map_or("", SetUp::title);
    let label = match open.label.as_str() {
        "" => session_title.to_owned(),
        label => label.to_owned(),
    };
    let other = role.other().in_sentence();
    let waits = open.received.is_some().then(|| {
        let words = tasks::other_waits(open.principles.count(), open.completed(role), other);
        view! {
            <div class="al-news">
                <Notice kind=NoticeKind::Private>
                    <p>{words}</p>
                </Notice>
            </div>
        }
    });
    let private = match open.way {
        Way::Alone(_) => private::ALONE.to_owned(),
        _ => private::pair(other),
    };
    let tools = tools(workspace, &open, role);
    let on = ways_on(&open, role);
    view! {
        <Page margin=move || {
            view! {
                <Back href=Route::Start.to_string() to="All partnerships" />
                <div class="al-stack al-page__stay">
                    <ProgressBoxes
                        progress=Derived::from(margin_progress.clone())
                        words=words.clone()
                    />
                    <div class="al-wide-only al-stack al-stack--tight al-small">
                        <p class="al-strong">{private::TITLE}</p>
                        <p class="al-soft">{private.clone()}</p>
                    </div>
                </div>
            }
        }>
            <div class="al-measure al-measure--form">
                <FlashNotice words=derived(move || workspace.flash()) />
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " "
                            {given_name(label.clone())}
                        }
                    }
                    title=tasks::TITLE
                >
                    <p class="al-lead">{about} " " {tasks::NO_RIGHT_ANSWERS}</p>
                    <p class="al-soft">{open.frame.words().reading_note}</p>
                    <p class="al-soft">{META.person_note}</p>
                </PageHead>
                {waits}
                <ol class="al-tasks">{rows.collect_drawn()} {extra_row}</ol>
                <div class="al-stack al-after">
                    <p>{tasks::WHEN_DONE}</p>
                    <div class="al-row">{on}</div>
                    <div class="al-row">{tools}</div>
                </div>
            </div>
        </Page>
    }
}

/// The way on, filled: the first page that isn't done, or checking. Checking is there at any time.
fn ways_on(open: &Partnership, role: Role) -> Drawn {
    let sheet = open.sheet(role);
    let is_done = |principle: &PrincipleId| sheet.progress(*principle) == Progress::Completed;
    let check = |class: &'static str| {
        view! {
            <a class=class href=href(&open.id, Place::Check)>
                "Check my answers"
            </a>
        }
    };
    let Some(next) = open.principles.iter().find(|principle| !is_done(principle)) else {
        return check("al-button");
    };
    let is_begun = open.principles.iter().any(|it| sheet.progress(it) != Progress::NotStarted);
    let words = match is_begun {
        true => tasks::go_on_with(next.get().title),
        false => tasks::start_with(next.get().title),
    };
    view! {
        <a class="al-button" href=href(&open.id, Place::Answer(next, None))>
            {words}
        </a>
        {check("al-button al-button--plain")}
    }
}

/// What else can be done from here, where it still can.
fn tools(workspace: Workspace, open: &Partnership, role: Role) -> Vec<Drawn> {
    let link = |place: Place, words: String| {
        view! {
            <a class="al-back al-back--inline" href=href(&open.id, place)>
                {words}
            </a>
        }
    };
    let name = if open.label.is_empty() { tasks::GIVE_NAME } else { tasks::CHANGE_NAME };
    let mut tools = vec![link(Place::Name, name.to_owned())];
    if open.shown(Place::Frame) == Place::Frame {
        tools.push(link(Place::Frame, tasks::other_question(open.frame.words().title)));
    }
    if open.is_unsettled() {
        tools.push(link(Place::Principles, "Choose other principles".to_owned()));
    }
    match open.way {
        Way::Alone(_) => {}
        Way::TwoDevices(_) => {
            let words = format!("Enter the {}’s code", role.other().in_sentence());
            tools.push(link(Place::Enter, words));
        }
        Way::OneDevice | Way::OnPaper => {
            let id = open.id.clone();
            let pause = move |_| {
                workspace.update(Partnership::put_down);
                workspace.go(&Route::In(id.clone(), Place::HandOver));
            };
            let button = view! {
                <button class="al-button al-button--quiet" type="button" on:click=pause>
                    "Put my answers away for now"
                </button>
            };
            tools.push(button);
        }
    }
    tools
}

#[component]
fn TaskRow(
    number: String,
    to: String,
    title: &'static str,
    summary: &'static str,
    of: usize,
    progress: Progress,
) -> Drawn {
    let status = match progress {
        Progress::NotStarted => {
            view! { <span class="al-status">"Not yet started"</span> }
        }
        Progress::InProgress(answered) => view! {
            <span class="al-status al-status--part">
                <Icon name=IconName::Half class="al-status__icon" />
                {format!("{answered} of {of}")}
                <span class="al-visually-hidden">" answered"</span>
            </span>
        },
        Progress::Completed => view! {
            <span class="al-status al-status--done">
                <Icon name=IconName::Tick class="al-status__icon" />
                "Completed"
            </span>
        },
    };
    let status_id = format!("status-{number}");
    view! {
        <li class="al-tasks__row">
            <span class="al-tasks__number" aria-hidden="true">
                {number}
            </span>
            <div>
                <a class="al-tasks__link" href=to aria-describedby=status_id.clone()>
                    {title}
                </a>
                <p class="al-tasks__summary">{summary}</p>
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
