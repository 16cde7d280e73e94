//! What every form has: its problems, their summary and their words at the fields.

use crate::browser::{fields, focus};
use crate::components::PageError;
use crate::state::Workspace;
use crate::view::prelude::*;

/// The problems of a page, their summary and their words at the fields.
#[derive(Clone, Copy)]
pub struct Problems {
    workspace: Workspace,
    errors: RwSignal<Vec<PageError>>,
}

impl Problems {
    /// None at first.
    pub fn new(workspace: Workspace) -> Problems {
        let problems = Problems { workspace, errors: RwSignal::new(Vec::new()) };
        hold(fields::on_entered(move |is_of: &dyn Fn(&str) -> bool| problems.entered(is_of)));
        problems
    }

    /// Takes the problem away of a field into which something has been entered. Whether that is right is asked
    /// with the button.
    pub fn entered(self, is_of: &dyn Fn(&str) -> bool) {
        let errors = self.errors.try_get_untracked().unwrap_or_default();
        if !errors.iter().any(|error| is_of(error.field)) {
            return;
        }
        self.errors.update(|errors| errors.retain(|error| !is_of(error.field)));
        if self.errors.read_untracked().is_empty() {
            self.workspace.set_has_errors(false);
        }
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
    pub fn at(self, field: &'static str) -> Derived<Option<String>> {
        derived(move || {
            let errors = self.errors.read();
            errors.iter().find(|error| error.field == field).map(|error| error.words.clone())
        })
    }

    /// All of them, for the summary.
    pub fn all(self) -> Derived<Vec<PageError>> {
        self.errors.into()
    }

    /// Moves the focus to a field: what a link in the summary does.
    pub fn go(self) -> Callback<&'static str> {
        Callback::new(|field| {
            focus::to_id(field);
        })
    }
}
