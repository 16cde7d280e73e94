//! Which principles?

use alongside_core::bank::{PrincipleId, PrincipleSet};
use alongside_core::pair::Place;
use alongside_presentation::route::Route;

use crate::components::{
    Back, Fieldset, Page, PageError, PrincipleTicks, QuestionForm, Width, href,
};
use crate::content::begin::principles as words;
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The eight principles, all ticked to begin with. A short session may leave some out.
#[component]
pub fn PrinciplesPage() -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let Some(id) = workspace.id() else { return ().drawn() };
    let back = href(&id, Place::Tasks);
    let before = workspace.peek(|open| open.principles).unwrap_or(PrincipleSet::ALL);
    let chosen = RwSignal::new(before.iter().collect::<Vec<_>>());
    let submit = move |()| {
        let principles = PrincipleSet::of(chosen.get());
        let errors = match principles {
            Some(_) => Vec::new(),
            None => vec![PageError { field: "principle-1", words: words::MISSING.to_owned() }],
        };
        if problems.show(errors)
            && let Some(principles) = principles
        {
            workspace.update(|open| open.choose_principles(principles));
            workspace.go(&Route::In(id.clone(), Place::Tasks));
        }
    };
    let choose = move |(principle, is_on): (PrincipleId, bool)| {
        chosen.update(|chosen| {
            chosen.retain(|&other| other != principle);
            if is_on {
                chosen.push(principle);
            }
        });
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to="All principles" /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <Fieldset
                    id="principles"
                    legend=|| view! { <h1 tabindex="-1">"Which principles?"</h1> }
                    hint=words::HINT
                    width=Width::Stacked
                    error=problems.at("principle-1")
                >
                    <PrincipleTicks chosen=chosen on_change=Callback::new(choose) />
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}
