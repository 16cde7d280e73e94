//! The own profile: the picture, the words and the table of one person's answers.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Line, META, Role};
use alongside_core::pair::{Paper, Partnership, Place};
use alongside_core::results::findings::{self, Finding};
use alongside_core::results::scoring::Band;
use alongside_core::text::isolate;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::charts::{Profile, own_profile};
use alongside_presentation::tables::own_rows;

use super::finish::Finish;
use crate::browser::time;
use crate::components::{
    ChartCanvas, ChartKind, ChartSwitch, Onward, Page, PageHead, ProfileTable, RoleName, href,
    theirs,
};
use crate::content::answer::profile::{self, bands, nothing_to_compare, nothing_to_show};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The profile. Without any answers it says so and leads back to them.
#[component]
pub fn ProfilePage() -> Drawn {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().drawn() };
    let id = open.id.clone();
    let found = findings::findings(open.sheet(role), open.principles);
    let title = findings::headline(&found, open.frame);
    let scored = found.iter().any(|finding| finding.mean.is_some());
    let label = (!open.label.is_empty()).then(|| open.label.clone());
    let profile = StoredValue::new(own_profile(role, open.frame, &found));
    let margin_open = open.clone();
    let body = match scored {
        true => view! { <Scored open=open role=role profile=profile found=found /> },
        false => view! { <NothingYet tasks=href(&id, Place::Tasks) /> },
    };
    view! {
        <Page margin=move || {
            view! { <Onward open=margin_open.clone() here=Place::Profile /> }
        }>
            <PageHead
                caption=move || {
                    view! {
                        <RoleName role=role />
                        " "
                        {label.clone().map(theirs)}
                    }
                }
                title=title
            />
            <div class="al-stack al-stack--loose">{body}</div>
        </Page>
    }
}

#[component]
fn Scored(
    open: Partnership,
    role: Role,
    profile: StoredValue<Profile>,
    found: Vec<Finding>,
) -> Drawn {
    let kind = RwSignal::new(ChartKind::Dots);
    let missing: Vec<&str> = found
        .iter()
        .filter(|finding| finding.mean.is_none())
        .map(|finding| finding.line.chart_label())
        .collect();
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|it| it.word(open.frame));
    let figures = profile::figures(highest, lowest);
    let whose = whose(&open, true);
    let whose_words = match open.label.as_str() {
        "" => role.name().to_owned(),
        label => format!("{}, {}", isolate(label), role.name()),
    };
    view! {
        <ChartSwitch kind=kind />
        <ChartCanvas
            title="Your answers by principle"
            role=role
            profile=profile
            kind=kind
            whose=whose_words
            file=Callback::new(move |ending| {
                file_name(&whose, "profile", Some(time::today()), ending)
            })
        />
        {(!missing.is_empty())
            .then(|| {
                view! {
                    <p class="al-small al-soft">{profile::not_enough(missing.join(", "))}</p>
                }
            })}
        <InWords frame=open.frame found=found.clone() />
        {next(&open, role)} <ProfileTable role=role rows=own_rows(&found, open.frame) />
        <p class="al-small al-soft al-measure">
            {figures} " " {META.status_note}
        </p>
        <p>
            <a href=href(&open.id, Place::Print(Paper::Own))>"Print or save your own summary"</a>
        </p>
    }
}

/// What comes after one's own picture: the plan and the other person, or finishing.
fn next(open: &Partnership, role: Role) -> Drawn {
    if open.is_alone() {
        let other = role.other().in_sentence();
        return view! {
            <div class="al-row">
                <a class="al-button" href=href(&open.id, Place::Plan)>
                    "Plan what to do"
                </a>
            </div>
            <section class="al-stack al-stack--tight al-measure" aria-labelledby="join">
                <h2 id="join">{nothing_to_compare::TITLE}</h2>
                <p>{nothing_to_compare::words(other)}</p>
                <p>
                    <a href=href(&open.id, Place::Way)>{format!("Answer with the {other}")}</a>
                </p>
            </section>
        };
    }
    if open.answering().is_none() {
        return ().drawn();
    }
    view! {
        <div class="al-stack al-stack--loose al-measure--form">
            <Finish open=open.clone() role=role seen=true />
        </div>
    }
}

/// The findings in words: strengths first.
#[component]
fn InWords(frame: Frame, found: Vec<Finding>) -> Drawn {
    let group = |band: Band, lead: &'static str| {
        let lines = findings::in_band(&found, band);
        (!lines.is_empty()).then(|| {
            let item = |line: Line| {
                view! {
                    <li>
                        <span class="al-strong">{line.title()} "."</span>
                        " "
                        {line.summary()}
                    </li>
                }
            };
            view! {
                <section class="al-stack al-stack--tight">
                    <h3>{lead}</h3>
                    <ul class="al-bullets">
                        {lines.into_iter().map(item).collect_drawn()}
                    </ul>
                </section>
            }
        })
    };
    let [strength, mixed, to_build] = match frame {
        Frame::LookingBack => bands::LOOKING_BACK,
        Frame::StartingOut => bands::STARTING_OUT,
    };
    view! {
        <section class="al-stack al-stack--loose al-measure" aria-labelledby="words">
            <h2 id="words">"In words"</h2>
            {group(Band::Strength, strength)}
            {group(Band::Mixed, mixed)}
            {group(Band::ToBuild, to_build)}
        </section>
    }
}

#[component]
fn NothingYet(tasks: String) -> Drawn {
    view! {
        <div class="al-empty">
            <h2>{nothing_to_show::TITLE}</h2>
            <p>{nothing_to_show::WORDS}</p>
            <a class="al-button al-button--plain al-button--small" href=tasks>
                "Answer statements"
            </a>
        </div>
    }
}
