//! Nothing was opened: straight to the questions, with no result anywhere.

use alongside_core::bank::{PrincipleId, PrincipleSet};
use leptos::prelude::*;

use super::end;
use super::head::{CompareMargin, Heading, in_common, who_first};
use super::topics::whole;
use crate::components::{CollectAny, Page, PageHead, SharedNotes};
use crate::content::pair::compare::talk_first;
use crate::pages::pair::round::Round;

/// Each principle that both answered, with its questions.
#[component]
pub(super) fn TalkFirst(round: Round) -> impl IntoView {
    let common = round.with(|opened| opened.compared().principles());
    let principles: Vec<PrincipleId> = common.into_iter().flat_map(PrincipleSet::iter).collect();
    let part = |&principle: &PrincipleId| {
        let name = principle.get().chart_label.to_owned();
        Heading { id: heading(principle), name, count: None }
    };
    let parts: Vec<Heading> = principles.iter().map(part).collect();
    let caption = round.caption();
    let section = move |principle: PrincipleId| {
        let (id, labelled_by) = (heading(principle), heading(principle));
        view! {
            <section class="al-topic" aria-labelledby=labelled_by>
                <h2 class="al-topic__title" id=id tabindex="-1">
                    {principle.get().title}
                </h2>
                <SharedNotes notes=round.notes(principle) />
                {whole(round, principle, principle.discussion_prompts())}
            </section>
        }
    };
    view! {
        <Page margin=move || {
            view! { <CompareMargin parts=parts.clone() /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead caption=move || caption.clone() title=talk_first::TITLE>
                    <p class="al-lead">{talk_first::LEAD}</p>
                    {in_common(round)}
                    {who_first(round)}
                </PageHead>
            </div>
            <div class="al-stack al-stack--sections">
                {principles.into_iter().map(section).collect_any()} {end(round)}
            </div>
        </Page>
    }
}

fn heading(principle: PrincipleId) -> String {
    format!("topic-{}", principle.number())
}
