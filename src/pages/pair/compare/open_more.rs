//! Open statements too: where principle results are open and both of them want more.

use alongside_core::answers::Opening;
use alongside_core::bank::Role;
use alongside_core::pair::Partnership;

use crate::browser::focus;
use crate::components::{Choice, Details, Fieldset, Kind, PageError, Width};
use crate::content::pair::compare::open_more as words;
use crate::form::Problems;
use crate::pages::pair::round::Round;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The quiet offer. On two devices each of them does the same for itself.
#[component]
pub(super) fn OpenMore(round: Round) -> Drawn {
    let workspace = use_workspace();
    if round.opening() != Opening::Principles {
        return ().drawn();
    }
    let problems = Problems::new(workspace);
    let ticks = Role::ALL.map(|_| RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let missing = Role::ALL.into_iter().find(|role| !ticks[role.index()].get_untracked());
        let error = missing.map(|role| PageError {
            field: field(role),
            words: words::not_ticked(role.in_sentence()),
        });
        if problems.show(error.into_iter().collect()) {
            workspace.update(Partnership::open_statements_too);
            focus::after_render(focus::to_heading);
        }
    };
    let tick = move |role: Role| {
        let ticked = ticks[role.index()];
        view! {
            <Choice
                kind=Kind::Tick
                name="open-too"
                id=field(role)
                label=words::role_opens(role.name())
                checked=ticked.into()
                on_change=Callback::new(move |on| ticked.set(on))
            />
        }
    };
    view! {
        <Details summary=words::TITLE>
            <form class="al-stack" novalidate on:submit=submit>
                <p class="al-measure">{words::WORDS}</p>
                <Fieldset
                    id="open-too"
                    legend=|| words::QUESTION
                    width=Width::Line
                    error=derived(move || {
                        Role::ALL.into_iter().find_map(|role| problems.at(field(role)).get())
                    })
                >
                    {Role::ALL.map(tick).collect_drawn()}
                </Fieldset>
                <div>
                    <button class="al-button al-button--plain al-button--small" type="submit">
                        {words::TITLE}
                    </button>
                </div>
            </form>
        </Details>
    }
}

/// The id of a person's tick.
fn field(role: Role) -> &'static str {
    match role {
        Role::Teacher => "open-too-teacher",
        Role::TeachingAssistant => "open-too-ta",
    }
}
