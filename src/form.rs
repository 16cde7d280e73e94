//! What every form has: its problems, their summary and their words at the fields.

use leptos::prelude::*;

use crate::browser::focus;
use crate::components::PageError;
use crate::state::Workspace;

/// The problems of a page, their summary and their words at the fields.
#[derive(Clone, Copy)]
pub struct Problems {
    workspace: Workspace,
    errors: RwSignal<Vec<PageError>>,
}

impl Problems {
    /// None at first.
    pub fn new(workspace: Workspace) -> Problems {
        Problems { workspace, errors: RwSignal::new(Vec::new()) }
    }

    /// Shows the problems, or their absence, and says whether there were none. The summary takes
    /// the focus.
    pub fn show(self, errors: Vec<PageError>) -> bool {
        let none = errors.is_empty();
        self.errors.set(errors);
        self.workspace.set_has_errors(!none);
        if !none {
            focus::after_render(|| {
                focus::to_id("problem");
            });
        }
        none
    }

    /// The words at one field.
    pub fn at(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            let errors = self.errors.read();
            errors.iter().find(|error| error.field == field).map(|error| error.words.clone())
        })
    }

    /// All of them, for the summary.
    pub fn all(self) -> Signal<Vec<PageError>> {
        self.errors.into()
    }

    /// Moves the focus to a field: what a link in the summary does.
    pub fn go(self) -> Callback<&'static str> {
        Callback::new(|field| {
            focus::to_id(field);
        })
    }
}
