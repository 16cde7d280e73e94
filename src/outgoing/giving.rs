//! Files that a page gives to the browser, and the line that says what became of the last one.

use std::rc::Rc;

use alongside_presentation::claims::{File, Handed, file_words};

use crate::browser::download;
use crate::components::Said;
use crate::view::prelude::*;

/// Gives files, and holds what is said of the last one.
#[derive(Clone, Copy)]
pub struct Giving {
    said: RwSignal<String>,
}

impl Default for Giving {
    fn default() -> Giving {
        Giving::new()
    }
}

impl Giving {
    /// Nothing is said at first.
    pub fn new() -> Giving {
        Giving { said: RwSignal::new(String::new()) }
    }

    /// Gives a file to the browser and says what became of it.
    pub fn give(self, file: File) {
        self.give_then(file, || ());
    }

    /// The same, and goes on once the browser or a share sheet has taken it.
    pub fn give_then(self, file: File, then: impl Fn() + 'static) {
        let (kind, name) = (file.kind, file.name.clone());
        let heard = move |handed| {
            // The page may be gone by the time that a share sheet is closed.
            let _ = self.said.try_set(file_words(kind, &name, handed));
            if matches!(handed, Handed::Download | Handed::Chosen) {
                then();
            }
        };
        download::give(&file, Rc::new(heard));
    }

    /// Says nothing any longer.
    pub fn hush(self) {
        self.said.set(String::new());
    }

    /// Whether something is said.
    pub fn is_said(self) -> bool {
        !self.said.read().is_empty()
    }

    /// The line.
    pub fn line(self) -> Drawn {
        view! { <Said words=self.said /> }
    }
}
