//! The audit on paper, to be filled in with a pen: two parts for one person, a side of A4 each with letters
//! of the usual size.

use alongside_core::bank::{FRAMING, META, NOT_RATED, PRINCIPLES, PrincipleId, Role, SCALE};
use leptos::prelude::*;

use super::tick_table::TickTable;
use super::{CollectAny, RoleMark};

/// How many parts one audit has. Each begins a side.
const PARTS: usize = 2;

/// A blank audit in one person's words: its parts, one after the other.
#[component]
pub fn BlankAudit(
    /// Whose words.
    role: Role,
) -> impl IntoView {
    (1..=PARTS).map(|part| view! { <AuditPart role=role part=part /> }).collect_any()
}

/// One part. The principles are shared out in bank order, as many to each.
#[component]
fn AuditPart(role: Role, part: usize) -> impl IntoView {
    const EACH: usize = PRINCIPLES / PARTS;
    let id = format!("blank-{}-{part}", role.key());
    let part_id = format!("{id}-part");
    let named_by = format!("{id} {part_id}");
    let principles = PrincipleId::all().skip((part - 1) * EACH).take(EACH).collect();
    let foot = match part {
        PARTS => "Keep this or shred it: it is yours.",
        _ => "The eight principles come from Sara Alston’s article in Headteacher Update.",
    };
    view! {
        <article class="al-sheet al-sheet--fixed" aria-labelledby=named_by>
            <header class="al-sheet__top">
                <h2 class="al-sheet__title al-sheet__title--small" id=id.clone()>
                    <RoleMark role=role />
                    {role.name()}
                    ": on your own"
                </h2>
                <p class="al-sheet__lead">{META.answer_about}</p>
            </header>
            {(part == 1).then(opening)}
            <TickTable id=id role=role principles=principles />
            {(part == PARTS).then(ending)}
            <footer class="al-sheet__end">
                <p class="al-sheet__foot" id=part_id>
                    {format!("Part {part} of {PARTS}")}
                </p>
                <p class="al-sheet__foot al-sheet__foot--end">
                    {foot}
                </p>
            </footer>
        </article>
    }
}

/// What is good to know before the first statement, and what the words of the scale mean.
fn opening() -> impl IntoView {
    let point = |(label, descriptor): (&'static str, &'static str)| {
        view! {
            <div>
                <dt>{label}</dt>
                " "
                <dd>{descriptor}</dd>
            </div>
        }
    };
    let points = SCALE.iter().chain([&NOT_RATED]).map(|point| (point.label, point.descriptor));
    view! {
        <p class="al-sheet__frame">{FRAMING.before_you_start.join(" ")}</p>
        <dl class="al-sheet__key">{points.map(point).collect_any()}</dl>
    }
}

/// Room for notes, and where other things go.
fn ending() -> impl IntoView {
    view! {
        <div class="al-sheet__notes">
            <h3 class="al-sheet__label">"Notes for yourself. Do not write pupils’ names."</h3>
            <div class="al-sheet__lines" aria-hidden="true">
                <span class="al-sheet__rule"></span>
                <span class="al-sheet__rule"></span>
            </div>
        </div>
        <p class="al-sheet__frame">{FRAMING.not_for_this_tool}</p>
    }
}
