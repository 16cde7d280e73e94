//! All lines, each folded to its finding.

use alongside_core::bank::{Line, TIME};
use alongside_core::pair::Place;
use alongside_core::results::comparison::{Groups, Order, PairFinding};

use super::groups::{Found, Linked, group, notes};
use super::statements::{all_statements, one_sees_more};
use crate::components::{Fold, Folds, MeansInWords, Seen, SharedNotes, StatementRow};
use crate::content::pair::compare::{folds, time};
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// The id of the line's fold.
pub(super) fn fold_id(line: Line) -> String {
    format!("line-{}", line.index() + 1)
}

/// Every principle that both answered, the thread of time apart from them, and every statement behind them.
pub(super) fn all_principles(round: Round, groups: Found) -> Option<Linked> {
    let count = groups.with_value(|groups| groups.all.len());
    let body = move || groups.with_value(|groups| folds(round, groups));
    (count > 0).then(|| group("all-principles", "All principles", Some(count), body))
}

fn folds(round: Round, groups: &Groups) -> Drawn {
    let lines = groups.all.iter().chain(&groups.time);
    let lines = lines.map(|finding| fold(round, finding)).collect_drawn();
    let more = round.with(|opened| opened.compared().shows_statements()).then(|| {
        view! {
            <div class="al-stack al-after-list">
                {one_sees_more(&groups.one_sees_more)} {all_statements(round)}
            </div>
        }
    });
    view! {
        <Folds>{lines}</Folds>
        {more}
    }
}

fn fold(round: Round, finding: &PairFinding) -> Drawn {
    let line = finding.line;
    let (words, is_strong) = (finding.words(), finding.is_seen_differently());
    let end = move || match is_strong {
        true => view! { <strong>{words.clone()}</strong> },
        false => words.clone().drawn(),
    };
    let number = line.principle().map(|principle| principle.number().to_string());
    let finding = finding.clone();
    let inside = move || inside(round, &finding);
    let (id, title, apart) = (fold_id(line), line.title(), line == Line::Time);
    match number {
        Some(number) => view! {
            <Fold id=id number=number title=title end=end apart=apart>
                {inside()}
            </Fold>
        },
        None => view! {
            <Fold id=id title=title end=end apart=apart>
                {inside()}
            </Fold>
        },
    }
}

/// What a line's fold holds.
fn inside(round: Round, finding: &PairFinding) -> Drawn {
    let line = finding.line;
    let seen: Vec<Seen> = round.with(|opened| {
        let pairs = opened.compared().statements(Order::Audit).into_iter();
        let of_line = pairs.filter(|it| Some(it.statement.principle()) == line.principle());
        of_line.filter_map(|pair| round.seen(pair)).collect()
    });
    let rows = seen.into_iter().map(|seen| view! { <StatementRow seen=seen /> });
    let rows = view! { <ul>{rows.collect_drawn()}</ul> };
    let talk = line.principle().map(|principle| {
        let prompt = principle.discussion_prompts().first().copied();
        view! {
            <p>{prompt}</p>
            <p>
                <a href=round.href(Place::Talk(Some(principle)))>
                    {folds::TALK}
                    <span class="al-visually-hidden">": " {line.title()}</span>
                </a>
            </p>
        }
    });
    let time = (line == Line::Time).then(|| {
        view! {
            <p class="al-measure">{TIME.why_it_matters}</p>
            <p>
                <a href=round.href(Place::NewActionOn(Line::Time))>{time::ACTION}</a>
            </p>
        }
    });
    view! {
        <div class="al-stack">
            <p class="al-soft">{finding.sentence()}</p>
            <MeansInWords means=finding.means_in_words() />
            <SharedNotes notes=notes(round, line) />
            {rows}
            {talk}
            {time}
        </div>
    }
}
