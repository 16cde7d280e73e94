//! The pair code: given to whoever leads the session, only when both agree.

use alongside_core::bank::{Line, Role};
use alongside_core::leader::{PairResult, Salt, Standing};
use alongside_core::pair::{Partnership, Place};
use alongside_formats::codes::{dashed, encode_pair};

use crate::browser::{focus, time};
use crate::components::{
    Back, Choice, CodeInFives, ErrorSummary, Fieldset, Kind, Notice, NoticeKind, Page, PageError,
    PageHead, Width, href,
};
use crate::content::pair::pair_code::{self, agree};
use crate::form::Problems;
use crate::outgoing::Copies;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

const FIRST: &str = "give-teacher";

/// What it says, the two ticks, and then the code.
#[component]
pub fn PairCodePage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let problems = Problems::new(workspace);
    let agrees = [RwSignal::new(false), RwSignal::new(false)];
    let code = RwSignal::new(None::<String>);
    let show = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let missing = Role::ALL.into_iter().find(|role| !agrees[role.index()].get());
        let words = agree::NOT_TICKED.to_owned();
        let errors = match missing {
            Some(_) => vec![PageError { field: FIRST, words }],
            None => Vec::new(),
        };
        if problems.show(errors) {
            code.set(make(workspace));
            focus::after_render(|| {
                focus::to_id("code-title");
            });
        }
    };
    let tick = move |role: Role| {
        let agrees = agrees[role.index()];
        view! {
            <Choice
                kind=Kind::Tick
                name="give"
                id=format!("give-{}", role.key())
                label=agree::role_agrees(role.name())
                checked=agrees.into()
                on_change=Callback::new(move |on| agrees.set(on))
            />
        }
    };
    let id = open.id.clone();
    let says = says(&open);
    let asks = move || {
        view! {
            <form class="al-stack al-stack--loose" novalidate on:submit=show>
                <Fieldset
                    id="give"
                    legend=|| agree::QUESTION
                    hint=agree::HINT
                    width=Width::Stacked
                    error=problems.at(FIRST)
                >
                    {Role::ALL.map(tick).collect_drawn()}
                </Fieldset>
                <div class="al-row">
                    <button class="al-button" type="submit">
                        "Show our pair code"
                    </button>
                </div>
            </form>
        }
    };
    let below = move || match code.get() {
        Some(code) => given(&code),
        None => asks().drawn(),
    };
    view! {
        <Page margin=move || {
            view! { <Back href=href(&id, Place::Finish) to="Finish" /> }
        }>
            <div class="al-measure al-measure--form">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <PageHead title="Your pair code">
                    <p class="al-lead">{pair_code::LEAD}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">{says} {live(below)}</div>
            </div>
        </Page>
    }
}

/// The code. Its random part is made once, so that it stays the same code.
fn make(workspace: Workspace) -> Option<String> {
    if workspace.peek(|open| open.salt.is_none()) == Some(true) {
        let salt = Salt::new(time::random());
        workspace.update(|open| open.keep_salt(salt));
    }
    let result = workspace.peek(|open| PairResult::of(open, open.salt?)).flatten();
    result.map(encode_pair)
}

/// All that the code says, before it is given: a row for each principle.
fn says(open: &Partnership) -> Drawn {
    let Some(result) = PairResult::of(open, Salt::new(0)) else { return ().drawn() };
    let row = |line: Line| {
        let Standing { group, needs_school } = result.standing(line);
        let needs = if needs_school { "Yes" } else { "No" };
        view! {
            <tr>
                <th scope="row">{line.chart_label()}</th>
                <td data-head="Group">{group.words(result.frame())}</td>
                <td data-head="Needs the school">{needs}</td>
            </tr>
        }
    };
    let frame = pair_code::frame(result.frame().words().title);
    let [private, whoever] = pair_code::PRIVATE;
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">"All that the code says"</caption>
            <thead>
                <tr>
                    <th scope="col">"About"</th>
                    <th scope="col">"Group"</th>
                    <th scope="col">"Needs the school"</th>
                </tr>
            </thead>
            <tbody>{Line::all().map(row).collect_drawn()}</tbody>
        </table>
        <p class="al-soft">{frame} " " {pair_code::NEEDS_SCHOOL}</p>
        <Notice kind=NoticeKind::Private>
            <p>
                <strong>{private}</strong>
                {whoever}
            </p>
        </Notice>
    }
}

fn given(code: &str) -> Drawn {
    let shown = dashed(code);
    view! {
        <section class="al-stack" aria-labelledby="code-title">
            <h2 id="code-title" tabindex="-1">
                "Your code"
            </h2>
            <CodeInFives code=code.to_owned() />
            <Copies texts=vec![("The code", "Copy the code", shown)] />
            <p>{pair_code::GIVE_ONCE}</p>
            <p class="al-soft">{pair_code::ASKED_EACH_TIME}</p>
        </section>
    }
}
