//! What works well for both, and what to talk about first.

use alongside_core::bank::{Frame, Line, Role};
use alongside_core::pair::Place;
use alongside_core::results::comparison::{Alike, Check, Groups, PairFinding, StatementPair, View};

use super::head::Heading;
use crate::components::{FindingRow, MeansInWords};
use crate::content::pair::compare::{more, start, through_all, working_well as well};
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// A part, and its place in the margin.
pub(super) type Linked = (Heading, Once);

/// What was found, as the parts of the page take it.
pub(super) type Found = StoredValue<Groups>;

/// A part of the page under its heading.
pub(super) fn group(
    id: &'static str,
    name: &'static str,
    count: Option<usize>,
    body: impl FnOnce() -> Drawn + 'static,
) -> Linked {
    let section = move || {
        view! {
            <section aria-labelledby=id>
                <h2 class="al-group__title" id=id tabindex="-1">
                    {name}
                </h2>
                {body()}
            </section>
        }
    };
    (Heading { id, name, count }, section.into())
}

/// Every shared strength, with a question that lets it be said.
pub(super) fn working_well(round: Round, groups: Found) -> Option<Linked> {
    let count = groups.with_value(|groups| groups.working_well.len());
    if count == 0 {
        return None;
    }
    let prompt = match round.frame() {
        Frame::LookingBack => well::LOOKING_BACK,
        Frame::StartingOut => well::STARTING_OUT,
    };
    let strength = move |finding: &PairFinding| {
        row(round, finding, at_its_best(finding), None, view! { <p class="al-prompt">{prompt}</p> })
    };
    let strengths =
        move || groups.with_value(|it| it.working_well.iter().map(strength).collect_drawn());
    let body = move || view! { <ul class="al-list">{strengths()}</ul> };
    let name = match round.frame() {
        Frame::LookingBack => "Working well",
        // Nothing has happened yet that could have gone well.
        Frame::StartingOut => Frame::StartingOut.words().results.shared_strength,
    };
    Some(group("working-well", name, Some(count), body))
}

/// What a strength looks like, or what there is to say of this one.
fn at_its_best(finding: &PairFinding) -> String {
    match (finding.check, finding.view) {
        (Check::Nothing, View::Close | View::NotShown) => finding.line.summary().to_owned(),
        _ => finding.sentence(),
    }
}

/// The topics; or where nothing is far apart, where to go from there.
pub(super) fn talk_first(round: Round, groups: Found) -> Option<Linked> {
    let alike = round.with(|opened| opened.compared().alike());
    let [count, more] =
        groups.with_value(|groups| [groups.topics.len(), groups.more_to_look_at.len()]);
    if count == 0 && more == 0 && alike.is_none() {
        return None;
    }
    // One of the findings of a pair who are starting out has those words.
    let title = match round.frame() {
        Frame::LookingBack => "Talk about these first",
        Frame::StartingOut => "Begin with these",
    };
    let body = move || groups.with_value(|groups| topics(round, groups, alike));
    Some(group("talk-first", title, (count > 0).then_some(count), body))
}

fn topics(round: Round, groups: &Groups, alike: Option<Alike>) -> Drawn {
    let rows = groups.topics.iter().map(|topic| {
        let finding = &topic.finding;
        let first = topic.cards.first().and_then(|card| card.look_first());
        row(
            round,
            finding,
            topic.sentence(),
            first,
            view! { <MeansInWords means=finding.means_in_words() /> },
        )
    });
    let topics = (!groups.topics.is_empty())
        .then(|| view! { <ol class="al-list">{rows.collect_drawn()}</ol> });
    view! {
        {alike.map(|alike| view! { <p class="al-prompt al-after-list">{alike.sentence}</p> })}
        {topics}
        {more_to_look_at(round, &groups.more_to_look_at)}
        <div class="al-row al-after-list">
            <a class="al-button al-button--plain" href=round.href(Place::Talk(None))>
                {start::TALK}
            </a>
        </div>
    }
}

/// The thread of time, which is no topic.
pub(super) fn through_all(round: Round, groups: Found) -> Option<Linked> {
    let time = groups.with_value(|groups| groups.time.clone())?;
    let body = move || {
        let beside = view! { <MeansInWords means=time.means_in_words() /> };
        view! { <ul class="al-list">{row(round, &time, time.sentence(), None, beside)}</ul> }
    };
    Some(group("through-all", through_all::TITLE, None, body))
}

fn row(
    round: Round,
    finding: &PairFinding,
    note: String,
    more: Option<String>,
    beside: Drawn,
) -> Drawn {
    view! {
        <FindingRow
            line=finding.line
            words=finding.words()
            is_strong=finding.is_seen_differently()
            note=note
            more=more
            notes=notes(round, finding.line)
        >
            {beside}
        </FindingRow>
    }
}

/// The notes that were shared on a line: the thread has none.
pub(super) fn notes(round: Round, line: Line) -> Vec<(Role, String)> {
    line.principle().map(|principle| round.notes(principle)).unwrap_or_default()
}

/// Statements far apart that no topic lists.
fn more_to_look_at(round: Round, pairs: &[StatementPair]) -> Option<Drawn> {
    let title = match pairs.len() {
        0 => return None,
        1 => more::ONE.to_owned(),
        count => more::many(count),
    };
    let item = |pair: &StatementPair| {
        let statement = pair.statement;
        let apart = pair.words().unwrap_or_default().to_ascii_lowercase();
        view! {
            <li>
                <a href=round.href(
                    Place::Talk(Some(statement.principle())),
                )>{statement.get().construct}</a>
                {format!(", {apart}")}
            </li>
        }
    };
    let section = view! {
        <section class="al-stack al-stack--tight al-after-list" aria-labelledby="more">
            <h3 id="more">{title}</h3>
            <ul class="al-bullets">{pairs.iter().map(item).collect_drawn()}</ul>
        </section>
    };
    Some(section)
}

/// The way on, which stands in view of the picture: to talk, and how much there is of it.
pub(super) fn ways_on(round: Round) -> Drawn {
    let topics = round.with(|opened| opened.compared().to_talk_about().len());
    let much = match topics {
        0 => None,
        1 => Some(start::ONE),
        2 => Some(start::TWO),
        _ => Some(start::THREE),
    };
    let first = match round.with(|opened| opened.first) {
        Some(Role::Teacher) => start::TEACHER_FIRST,
        Some(Role::TeachingAssistant) | None => start::TA_FIRST,
    };
    let words = much.map(|much| view! { <span class="al-soft">{much} " " {first}</span> });
    view! {
        <div class="al-row">
            <a class="al-button" href=round.href(Place::Talk(None))>
                {start::TALK}
            </a>
            {words}
        </div>
    }
}
