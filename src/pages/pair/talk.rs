//! Talk: one principle at a time, who can speak first, where each of them stands and a question for both.

mod keys;
mod margin;
mod turn;

use alongside_core::answers::Opening;
use alongside_core::bank::{Line, PrincipleId, TIME};
use alongside_core::pair::Place;
use alongside_core::plan::Hands;
use alongside_core::results::comparison::StatementPair;

use keys::follow_keys;
use margin::TalkMargin;
use turn::Turn;

use super::round::{Round, TalkItem};
use crate::components::{
    Details, FlashNotice, Look, MeanStrip, MeansInWords, Page, PageHead, SharedNotes,
    StatementCard, StatementTools,
};
use crate::content::pair::{compare, talk as words};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// One principle to talk about.
#[component]
pub fn TalkPage(
    /// Which one; without one the first that has not been talked about.
    principle: Option<PrincipleId>,
) -> Drawn {
    let Some(round) = Round::on_screen(use_workspace()) else { return ().drawn() };
    let (topics, first) =
        round.with(|opened| (opened.compared().to_talk_about(), opened.topic_to_open()));
    match principle.or(first) {
        Some(principle) => {
            view! { <Topic round=round topics=topics principle=principle /> }
        }
        None => view! { <NoTopic round=round /> },
    }
}

#[component]
fn Topic(round: Round, topics: Vec<PrincipleId>, principle: PrincipleId) -> Drawn {
    let (finding, cards) = round.with(|opened| {
        let pair = opened.compared();
        (pair.finding(principle), pair.cards(principle))
    });
    let is_open = round.opening() > Opening::Nothing;
    let ways = round.with(|opened| opened.talk_ways(principle));
    hold(follow_keys(round, ways));
    let place = topics.iter().position(|&topic| topic == principle);
    let caption = match place {
        Some(place) => words::place(topics.len(), place + 1),
        None => words::ANOTHER.to_owned(),
    };
    let (sentence, in_words) = (finding.sentence(), finding.means_in_words());
    let (tag, is_strong) = (finding.words(), finding.is_seen_differently());
    let tag_class = if is_strong { "al-tag al-tag--strong" } else { "al-tag" };
    let next = match ways.next {
        Place::Talk(Some(next)) => words::next_topic(next.get().title),
        _ => words::NEXT_PLAN.to_owned(),
    };
    let is_last = place.is_some_and(|place| place + 1 == topics.len());
    let margin =
        move || view! { <TalkMargin round=round topics=topics.clone() here=Some(principle) /> };
    view! {
        <Page margin=margin>
            <div class="al-measure--form">
                <FlashNotice words=derived(move || use_workspace().flash()) />
                <PageHead
                    caption=move || {
                        view! {
                            {caption.clone()}
                            " "
                            {is_open.then(|| view! { <span class=tag_class>{tag.clone()}</span> })}
                        }
                    }
                    title=principle.get().title
                >
                    {is_open.then(|| view! { <p class="al-lead">{sentence}</p> })}
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <Turn round=round />
                    {finding
                        .means
                        .map(|means| {
                            view! {
                                <section class="al-stack" aria-label=words::WHERE_YOU_ARE>
                                    <MeanStrip
                                        frame=round.frame()
                                        means=means
                                        is_strong=is_strong
                                    />
                                    <MeansInWords means=in_words />
                                </section>
                            }
                        })}
                    <SharedNotes notes=round.notes(principle) />
                    {match cards.is_empty() {
                        true => whole(round, principle),
                        false => statements(round, &cards),
                    }}
                    {is_last.then(|| time(round))}
                    <div class="al-row">
                        <a class="al-button al-button--big" href=round.href(ways.next)>
                            {next}
                        </a>
                    </div>
                </div>
            </div>
        </Page>
    }
}

/// A principle of which no statement is named: its questions, one of them at first.
fn whole(round: Round, principle: PrincipleId) -> Drawn {
    let (first, others) = match principle.discussion_prompts() {
        [first, others @ ..] => (Some(*first), others),
        [] => (None, &[][..]),
    };
    let other = |&prompt: &&'static str| view! { <p class="al-prompt">{prompt}</p> };
    let more = (!others.is_empty()).then(|| {
        view! {
            <Details summary=other_questions(
                others.len(),
            )>{others.iter().map(other).collect_drawn()}</Details>
        }
    });
    view! {
        <section class="al-stack" aria-label=words::QUESTION>
            <p class="al-prompt al-prompt--big">{first}</p>
            {more}
        </section>
        <div class="al-stack al-stack--tight">
            {round.tick(TalkItem::Topic(principle), Look::Boxed)}
            <div class="al-row">
                <a
                    class="al-button al-button--plain al-button--small"
                    href=round.href(Place::NewActionOn(principle.into()))
                >
                    {Hands::of(Line::from(principle).control()).way_words()}
                    <span class="al-visually-hidden">{format!(" on: {}", principle.get().title)}</span>
                </a>
            </div>
        </div>
    }
}

fn other_questions(count: usize) -> String {
    match count {
        1 => words::others::ONE.to_owned(),
        _ => words::others::many(count),
    }
}

/// The statements that are worth a talk.
fn statements(round: Round, cards: &[StatementPair]) -> Drawn {
    let card = |&card: &StatementPair| {
        let seen = round.seen(card)?;
        let statement = seen.statement;
        Some(view! {
            <StatementCard seen=seen>
                {round.tick(TalkItem::Statement(statement), Look::Bare)}
                <StatementTools
                    statement=statement
                    change=round.href(Place::AfterTalking(statement))
                    action=round.href(Place::NewAction(Some(statement)))
                />
            </StatementCard>
        })
    };
    let differ = cards.iter().any(|card| card.steps() > Some(1));
    let title = if differ { words::WHERE_YOU_DIFFER } else { words::LOW_FOR_BOTH };
    view! {
        <section class="al-stack" aria-labelledby="statements">
            <h2 id="statements">{title}</h2>
            {cards.iter().filter_map(card).collect_drawn()}
        </section>
    }
}

/// The thread of time, which is no topic and has a line of its own after them.
fn time(round: Round) -> Option<Drawn> {
    let finding = round.with(|opened| {
        let pair = opened.compared();
        pair.findings().into_iter().find(|it| it.line == Line::Time)
    })?;
    let said = (round.opening() > Opening::Nothing).then(|| finding.sentence());
    let section = view! {
        <section class="al-stack al-stack--tight" aria-labelledby="time">
            <h2 id="time">{TIME.title}</h2>
            <p class="al-measure">{said} " " {TIME.why_it_matters}</p>
            <p>
                <a href=round.href(Place::NewActionOn(Line::Time))>{compare::time::ACTION}</a>
            </p>
        </section>
    };
    Some(section)
}

/// Nothing is far apart or low for both: what they make of it is theirs to choose.
#[component]
fn NoTopic(round: Round) -> Drawn {
    let (alike, lines) = round.with(|opened| {
        let pair = opened.compared();
        (pair.alike(), pair.findings())
    });
    let principles = lines.into_iter().filter_map(|it| it.line.principle());
    let item = move |principle: PrincipleId| {
        view! {
            <li>
                <a href=round.href(Place::Talk(Some(principle)))>{principle.get().title}</a>
            </li>
        }
    };
    let caption = round.caption();
    let lead = alike.map_or(words::NOTHING_TO_COMPARE, |alike| alike.sentence);
    view! {
        <Page margin=move || view! { <TalkMargin round=round topics=Vec::new() here=None /> }>
            <div class="al-measure--form">
                <PageHead caption=move || caption.clone() title=words::TITLE>
                    <p class="al-lead">{lead}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <ul class="al-bullets">{principles.map(item).collect_drawn()}</ul>
                    <div class="al-row">
                        <a class="al-button al-button--big" href=round.href(Place::Plan)>
                            {words::NEXT_PLAN}
                        </a>
                    </div>
                </div>
            </div>
        </Page>
    }
}
