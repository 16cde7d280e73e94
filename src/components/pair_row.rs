//! One principle as both people see it.

use alongside_core::bank::Role;
use leptos::prelude::*;

use super::{CollectAny, Length, SharedNotes, ViewLine};

/// A principle with its finding and what each of them said.
#[component]
pub fn PairRow(
    /// Its title.
    title: &'static str,
    /// The finding, or what it looks like when it goes well.
    #[prop(into)]
    note: String,
    /// The notes that were shared on it.
    notes: Vec<(Role, String)>,
    /// How often each of them rated it high, in words. Neither where there are not enough answers.
    counts: Option<[String; 2]>,
) -> impl IntoView {
    let line = |(role, words): (Role, String)| {
        view! { <ViewLine role=role words=words length=Length::Phrase /> }
    };
    let counts = counts.map(|counts| {
        let lines = Role::ALL.into_iter().zip(counts).map(line).collect_any();
        view! { <div class="al-counts">{lines}</div> }
    });
    view! {
        <article class="al-pair">
            <div class="al-pair__words">
                <h3 class="al-pair__title">{title}</h3>
                <p class="al-pair__note">{note}</p>
                <SharedNotes notes=notes />
            </div>
            {counts}
        </article>
    }
}
