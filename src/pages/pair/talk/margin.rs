//! The margin of a talk: the topics, and what to hold to.

use alongside_core::answers::Opening;
use alongside_core::bank::PrincipleId;
use alongside_core::pair::Place;
use alongside_presentation::route::Route;

use crate::components::{Back, Details, Icon, IconName};
use crate::content::pair::talk as words;
use crate::pages::pair::ground_rules::GroundRules;
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// The way back to the picture, the topics with a tick at those talked about, and the ground rules.
#[component]
pub(super) fn TalkMargin(
    round: Round,
    /// Those that they talk about one after the other.
    topics: Vec<PrincipleId>,
    /// The one on screen.
    here: Option<PrincipleId>,
) -> Drawn {
    let (back, to) = match round.opening() {
        Opening::Nothing => (Route::Start.to_string(), "All partnerships"),
        Opening::Principles | Opening::Statements => (round.href(Place::Compare), "Look together"),
    };
    let topic = |principle: PrincipleId| {
        let done = move || {
            round.follow(|opened| opened.talk.about_any_of(principle)).then(|| {
                view! {
                    <span class="al-jump__count">
                        <Icon name=IconName::Tick />
                        <span class="al-visually-hidden">{words::TALKED_ABOUT}</span>
                    </span>
                }
            })
        };
        view! {
            <li>
                <a
                    class="al-jump__link"
                    href=round.href(Place::Talk(Some(principle)))
                    aria-current=(Some(principle) == here).then_some("page")
                >
                    {principle.get().title}
                    {live(done)}
                </a>
            </li>
        }
    };
    let plan = view! {
        <li>
            <a class="al-jump__link" href=round.href(Place::Plan)>
                "What you will do"
            </a>
        </li>
    };
    view! {
        <Back href=back to=to />
        <div class="al-page__stay al-stack al-stack--loose">
            <nav class="al-wide-only" aria-label="Topics">
                <ul class="al-jump__list">{topics.into_iter().map(topic).collect_drawn()} {plan}</ul>
            </nav>
            <Details summary=words::GROUND_RULES class="al-small">
                <GroundRules />
            </Details>
        </div>
    }
}
