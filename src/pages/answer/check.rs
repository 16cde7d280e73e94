//! Check your answers, principle by principle, and put them away.

use alongside_core::answers::Tally;
use alongside_core::bank::{PrincipleId, Role};
use alongside_core::leader::ASKED_IN_SESSION;
use alongside_core::pair::{Partnership, Place};

use super::answer_row::answer_row;
use super::asked::StatementGroup;
use super::finish::Finish;
use crate::components::{
    Back, Choice, Fold, Folds, Kind, Look, Page, PageHead, ProgressBoxes, RoleName, href, theirs,
};
use crate::content::answer::{check, question_page};
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// Every answer with the way to change it and, for a pair, to keep it private. What has no answer stands
/// open, and the rest is folded, so that finishing is near.
#[component]
pub fn CheckPage() -> Drawn {
    let workspace = use_workspace();
    let Some((open, role)) = workspace.partnership_and_role() else { return ().drawn() };
    let principles = open.principles.iter().map(StatementGroup::Principle);
    let folds = principles.map(|group| answers_fold(workspace, &open, role, group)).collect_drawn();
    let has_extra = !StatementGroup::Extra.statements(&open, role).is_empty();
    let extra = has_extra.then(|| answers_fold(workspace, &open, role, StatementGroup::Extra));
    let whose = if open.is_alone() { check::ALONE } else { check::PAIR };
    let counts = move || in_words(of_principles(workspace, role), ", ");
    let label = (!open.label.is_empty()).then(|| open.label.clone());
    let about_private = (!open.is_alone())
        .then(|| view! { <p class="al-small al-soft">{check::WHAT_PRIVATE_IS}</p> });
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
                    <p class="al-lead">{live_words(counts)} ". " {whose}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <section class="al-stack" aria-labelledby="answers">
                        <h2 id="answers" class="al-visually-hidden">
                            "Your answers"
                        </h2>
                        {about_private}
                        <Folds>{folds} {extra}</Folds>
                    </section>
                    <Finish open=open role=role />
                </div>
            </div>
        </Page>
    }
}

/// Counts over the principles that this person answers.
fn of_principles(workspace: Workspace, role: Role) -> Tally {
    let all = |open: &Partnership| {
        let sheet = open.sheet(role);
        open.principles.iter().map(|principle| sheet.tally(principle)).sum()
    };
    workspace.with(all).unwrap_or_default()
}

/// Counts in words. Only what is not nought is said.
fn in_words(tally: Tally, between: &str) -> String {
    let Tally { answered, left_out, kept_private } = tally;
    let counts = [
        (answered, check::answered(answered)),
        (left_out, check::left_out(left_out)),
        (kept_private, check::kept_private(kept_private)),
    ];
    let said = counts.into_iter().filter(|&(count, _)| count > 0).map(|(_, words)| words);
    said.collect::<Vec<_>>().join(between)
}

/// The answers to some statements, folded to their counts unless one of them has none.
fn answers_fold(
    workspace: Workspace,
    open: &Partnership,
    role: Role,
    group: StatementGroup,
) -> Drawn {
    let tally = derived(move || workspace.with(|open| group.tally(open, role)).unwrap_or_default());
    let rows = group.statements(open, role).into_iter();
    let rows = rows.map(|asked| answer_row(workspace, open, role, asked)).collect_drawn();
    let (id, number, title, note) = match group {
        StatementGroup::Principle(principle) => {
            let number = principle.number();
            let note = note_of(workspace, open, role, principle);
            (format!("check-{number}"), number.to_string(), principle.get().title, note)
        }
        StatementGroup::Extra => ("check-own".to_owned(), String::new(), ASKED_IN_SESSION, None),
    };
    let has_gap = group.tally(open, role).left_out > 0;
    let counts = move || {
        let words = live_words(move || in_words(tally.get(), " · "));
        match has_gap {
            true => view! { <strong>{words}</strong> },
            false => words,
        }
    };
    view! {
        <Fold
            id=id
            number=number
            title=title
            end=counts
            open=has_gap
            apart=group == StatementGroup::Extra
        >
            <ul class="al-answers__list">{rows}</ul>
            {note}
        </Fold>
    }
}

fn note_of(
    workspace: Workspace,
    open: &Partnership,
    role: Role,
    principle: PrincipleId,
) -> Option<Drawn> {
    let note = open.sheet(role).note(principle);
    if note.is_empty() {
        return None;
    }
    let shared = memo(move || {
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
    let view = view! {
        <p class="al-statement__note">"Your note: " {theirs(note)}</p>
        {tick}
    };
    Some(view)
}

#[component]
fn CheckMargin(open: Partnership, role: Role) -> Drawn {
    let sheet = open.sheet(role);
    let progress: Vec<_> =
        open.principles.iter().map(|principle| sheet.progress(principle)).collect();
    let tally: Tally = open.principles.iter().map(|principle| sheet.tally(principle)).sum();
    let left_out = match tally.left_out {
        0 => String::new(),
        count => check::left_out(count),
    };
    view! {
        <Back href=href(&open.id, Place::Tasks) to="All principles" />
        <div class="al-page__stay">
            <ProgressBoxes
                progress=Derived::from(progress)
                words=question_page::answered(tally.statements(), tally.answered)
                more=Derived::from(left_out)
            />
        </div>
    }
}
