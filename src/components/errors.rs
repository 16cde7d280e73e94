//! Errors as GOV.UK shows them: a summary above the title, and the same words at the field.

use super::{Icon, IconName};
use crate::view::prelude::*;

/// One problem: the words, and the id of the field to put it right in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageError {
    /// The id of the control that takes the focus.
    pub field: &'static str,
    /// What to do, in the words that stand at the field too.
    pub words: String,
}

/// The summary. The page moves the focus to it, by the id `problem`.
#[component]
pub fn ErrorSummary(
    /// The problems, in the order of the page.
    errors: Derived<Vec<PageError>>,
    /// Moves the focus to the field with this id.
    on_go: Callback<&'static str>,
) -> Drawn {
    let item = move |error: PageError| {
        let field = error.field;
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            on_go.run(field);
        };
        view! {
            <li>
                <a href=format!("#{field}") on:click=go>
                    {error.words}
                </a>
            </li>
        }
    };
    let list = move || errors.get().into_iter().map(item).collect_drawn();
    view! {
        <Shown when=derived(move || !errors.get().is_empty())>
            <div
                class="al-error-summary"
                role="alert"
                id="problem"
                tabindex="-1"
                aria-labelledby="problem-title"
            >
                <h2 class="al-error-summary__title" id="problem-title">
                    "There is a problem"
                </h2>
                <ul class="al-error-summary__list">{live(list)}</ul>
            </div>
        </Shown>
    }
}

/// The class of what holds a field and its error, and the one that it has `otherwise`.
pub fn field_class(
    error: Derived<Option<String>>,
    otherwise: &'static str,
) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    move || match error.get().is_some() {
        true => "al-field al-field--error",
        false => otherwise,
    }
}

/// The words at the field.
#[component]
pub fn FieldError(
    /// The id that the field names as its description.
    id: String,
    /// The words, when there is a problem.
    words: Derived<Option<String>>,
) -> Drawn {
    let words = memo(move || words.get());
    let line = move || {
        words.get().map(|words| {
            view! {
                <p class="al-field__error" id=id.clone()>
                    <Icon name=IconName::Alert />
                    <span>
                        <span class="al-visually-hidden">"Error: "</span>
                        {words}
                    </span>
                </p>
            }
        })
    };
    live(line)
}

/// A page's one question: the summary above it, the question, *Continue*.
#[component]
pub fn QuestionForm(
    /// The problems, in the order of the page.
    errors: Derived<Vec<PageError>>,
    /// Moves the focus to the field with this id.
    on_go: Callback<&'static str>,
    /// Called on Continue.
    on_continue: Callback<()>,
    /// The question.
    children: Given,
) -> Drawn {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        on_continue.run(());
    };
    view! {
        <form class="al-measure al-stack al-stack--loose" novalidate on:submit=submit>
            <ErrorSummary errors=errors on_go=on_go />
            {children.view()}
            <div class="al-row">
                <button class="al-button" type="submit">
                    "Continue"
                </button>
            </div>
        </form>
    }
}
