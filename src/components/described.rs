//! What describes a box or a group of choices to somebody who hears it: its hint, how much more it
//! takes, its error.

use crate::view::prelude::*;

/// The ids of what describes a box or a group.
pub(super) struct Described {
    /// Of the hint.
    pub(super) hint: String,
    /// Of the error.
    pub(super) error: String,
    /// Of how many characters are left.
    pub(super) count: String,
    always: Vec<String>,
}

impl Described {
    /// By its hint, where it has one, and by its error.
    pub(super) fn new(id: &str, hint: Option<&str>) -> Described {
        let [hint_id, error, count] = ["hint", "error", "count"].map(|of| format!("{id}-{of}"));
        let always = hint.map(|_| hint_id.clone()).into_iter().collect();
        Described { hint: hint_id, error, count, always }
    }

    /// By how many characters are left too.
    pub(super) fn counted(mut self) -> Described {
        self.always.push(self.count.clone());
        self
    }

    /// By what describes its group too.
    pub(super) fn and(mut self, group: Option<String>) -> Described {
        self.always.extend(group);
        self
    }

    /// The value of `aria-describedby`: the error is in it only while it is on the page.
    pub(super) fn by(
        &self,
        error: Derived<Option<String>>,
    ) -> impl Fn() -> Option<String> + Send + Sync + use<> {
        let (always, error_id) = (self.always.clone(), self.error.clone());
        move || {
            let mut ids = always.clone();
            ids.extend(error.get().is_some().then(|| error_id.clone()));
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }
}
