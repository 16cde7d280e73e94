//! Change a rating after talking: both values are kept.

use alongside_core::answers::Rating;
use alongside_core::bank::{Role, StatementId};
use alongside_core::pair::Place;

use super::round::Round;
use crate::components::{Back, Choice, Fieldset, Kind, Page, PageHead, RoleName, Width};
use crate::content::pair::after_talking;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The form for one statement that both rated.
#[component]
pub fn AfterTalkingPage(
    /// Which statement.
    statement: StatementId,
) -> Drawn {
    let Some(round) = Round::on_screen(use_workspace()) else { return ().drawn() };
    let talk = Place::Talk(Some(statement.principle()));
    let back = round.href(talk);
    let (lead, body) = match round.with(|opened| opened.both(statement)) {
        Some(opened) => (
            after_talking::HAS_IT_CHANGED,
            view! { <RatingsForm round=round statement=statement opened=opened /> },
        ),
        None => (
            after_talking::ONLY_WHERE_BOTH_RATED,
            view! {
                <div class="al-row">
                    <a class="al-button" href=back.clone()>
                        "Go back to talk"
                    </a>
                </div>
            },
        ),
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to="Talk" /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead
                    caption=move || statement.principle().get().title
                    title=statement.get().construct
                >
                    <p class="al-lead">{lead}</p>
                </PageHead>
                {body}
            </div>
        </Page>
    }
}

#[component]
fn RatingsForm(round: Round, statement: StatementId, opened: [Rating; 2]) -> Drawn {
    let frame = round.frame();
    let chosen = Role::ALL.map(|role| {
        let after = round.with(|opened| opened.talk.after(role, statement));
        RwSignal::new(after.unwrap_or(opened[role.index()]))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        round.change(|open| {
            for role in Role::ALL {
                let rating = chosen[role.index()].get();
                let changed = (rating != opened[role.index()]).then_some(rating);
                open.rate_after_talking(role, statement, changed);
            }
        });
        round.go(Place::Talk(Some(statement.principle())));
    };
    let group = |role: Role| {
        let chosen = chosen[role.index()];
        let choice = move |rating: Rating| {
            view! {
                <Choice
                    kind=Kind::Radio
                    name=field(role)
                    id=format!("{}-{}", field(role), rating.value())
                    label=rating.word(frame)
                    checked=derived(move || chosen.get() == rating)
                    on_change=Callback::new(move |_| chosen.set(rating))
                />
            }
        };
        let opened = opened[role.index()].word(frame);
        view! {
            <Fieldset
                id=field(role)
                legend=move || {
                    view! {
                        <h2>
                            <RoleName role=role />
                        </h2>
                    }
                }
                hint=after_talking::both_are_kept(opened)
                width=Width::Line
            >
                {Rating::ALL.map(choice).collect_drawn()}
            </Fieldset>
        }
    };
    view! {
        <form class="al-stack al-stack--loose" novalidate on:submit=submit>
            {Role::ALL.map(group).collect_drawn()}
            <div class="al-row">
                <button class="al-button" type="submit">
                    "Continue"
                </button>
                <a class="al-back al-back--inline" href=round.href(Place::Talk(Some(statement.principle())))>
                    "Cancel"
                </a>
            </div>
        </form>
    }
}

/// The name of a person's choices.
fn field(role: Role) -> &'static str {
    match role {
        Role::Teacher => "after-teacher",
        Role::TeachingAssistant => "after-ta",
    }
}
