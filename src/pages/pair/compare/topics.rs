//! What to talk about first: at most three principles, or what both see alike.

use alongside_core::answers::Rating;
use alongside_core::bank::PrincipleId;
use alongside_core::pair::Place;
use alongside_core::results::comparison::{Alike, Groups, Order, StatementPair, Topic};
use leptos::prelude::*;

use super::groups::{Linked, group};
use crate::components::{CollectAny, SharedNotes, StatementCard, live};
use crate::content::pair::compare;
use crate::pages::pair::round::{Round, TalkItem};

/// How many statements that both rated low are shown as cards. The others stand in the list.
const ALIKE_CARDS: usize = 5;

/// The topics with their cards.
pub(super) fn talk_about(
    round: Round,
    groups: &Groups,
    alike: Option<Alike>,
    order: RwSignal<Order>,
) -> Linked {
    let topics = groups.topics.clone();
    if topics.is_empty() && alike.is_none() {
        return None;
    }
    let count = (!topics.is_empty()).then_some(topics.len());
    let list = move || {
        let arranged = order.get().arrange(&topics);
        arranged.iter().map(|topic| topic_view(round, topic)).collect_any()
    };
    let body = view! {
        <div class="al-stack al-stack--sections">
            {alike.map(|alike| much_the_same(round, &alike))} {live(list)}
        </div>
    };
    group("talk-first", "Talk about these first", count, body.into_any())
}

fn topic_view(round: Round, topic: &Topic) -> AnyView {
    let principle = topic.principle;
    let id = format!("topic-{}", principle.number());
    let heading = id.clone();
    let cards = topic.cards.iter().map(|card| card_view(round, card.pair));
    let body = match topic.cards.is_empty() {
        false => cards.collect_any().into_any(),
        true => whole(round, principle, topic.prompt.as_slice()),
    };
    view! {
        <section class="al-topic" aria-labelledby=id>
            <div class="al-topic__head">
                <h3 class="al-topic__title" id=heading>
                    {principle.get().title}
                </h3>
                <span class="al-tag al-tag--strong">{topic.reason.words(round.frame())}</span>
            </div>
            <p class="al-measure">{topic.sentence()}</p>
            <SharedNotes notes=round.notes(principle) />
            {body}
        </section>
    }
    .into_any()
}

/// What to talk about in a principle of which no statement is named.
pub(super) fn whole(round: Round, principle: PrincipleId, prompts: &[&'static str]) -> AnyView {
    let prompt = |&words: &&'static str| view! { <p class="al-prompt">{words}</p> };
    view! {
        <div class="al-statement">
            {prompts.iter().map(prompt).collect_any()} {round.tools(TalkItem::Topic(principle))}
        </div>
    }
    .into_any()
}

pub(super) fn card_view(round: Round, pair: StatementPair) -> AnyView {
    let Some(seen) = round.seen(pair) else { return ().into_any() };
    let tools = round.tools(TalkItem::Statement(seen.statement));
    view! {
        <StatementCard seen=seen>
            {tools}
        </StatementCard>
    }
    .into_any()
}

/// Where nothing is far apart: where to go from there.
fn much_the_same(round: Round, alike: &Alike) -> AnyView {
    let card = |&pair: &StatementPair| card_view(round, pair);
    let cards = alike.statements.iter().take(ALIKE_CARDS).map(card).collect_any();
    let more = match alike.statements.len().saturating_sub(ALIKE_CARDS) {
        0 => None,
        more => Some(view! { <p class="al-soft">{compare::more_alike(more)}</p> }),
    };
    let body = match cards.is_empty() {
        true => view! {
            <p>
                <a
                    class="al-button al-button--plain al-button--small"
                    href=round.href(Place::NewAction(None))
                >
                    "Make an action"
                </a>
            </p>
        }
        .into_any(),
        false => view! {
            <h3>{compare::low_for_both(Rating::Sometimes.word(round.frame()))}</h3>
            {cards}
            {more}
        }
        .into_any(),
    };
    view! { <div class="al-topic"><p class="al-prompt">{alike.sentence}</p> {body}</div> }
        .into_any()
}
