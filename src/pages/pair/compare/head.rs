//! The head of the page, and its margin.

use alongside_core::bank::{PrincipleSet, Role};
use alongside_core::pair::Place;
use alongside_core::results::comparison::{Count, Order, headline};
use alongside_core::text::number_word;
use leptos::prelude::*;

use crate::browser::focus;
use crate::components::{CollectAny, FlashNotice, Onward, PageHead, RoleName, Switch};
use crate::content::pair::compare::in_common;
use crate::content::pair::who_first;
use crate::pages::pair::round::Round;
use crate::state::use_workspace;

/// A part of the page, as the margin leads to it.
#[derive(Clone)]
pub(super) struct Heading {
    /// The id of its heading.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// How many things it holds, where that says something.
    pub(super) count: Option<usize>,
}

/// The pages of this partnership, and the parts of this page.
#[component]
pub(super) fn CompareMargin(parts: Vec<Heading>) -> impl IntoView {
    let open = use_workspace().peek(Clone::clone);
    let jump = |Heading { id, name, count }: Heading| {
        let link = format!("#{id}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::to_id(&id);
        };
        view! {
            <li>
                <a class="al-jump__link" href=link on:click=go>
                    {name}
                    {count.map(|count| view! { <span class="al-jump__count">{count}</span> })}
                </a>
            </li>
        }
    };
    view! {
        {open.map(|open| view! { <Onward open=open here=Place::Compare /> })}
        <nav class="al-page__stay al-wide-only" aria-label="On this page">
            <ul class="al-jump__list">{parts.into_iter().map(jump).collect_any()}</ul>
        </nav>
    }
}

/// The headline count, what it stands on, and the order of the statements.
#[component]
pub(super) fn Head(round: Round, order: RwSignal<Order>) -> impl IntoView {
    let (count, findings) = round.with(|opened| {
        let pair = opened.compared();
        (pair.count(), pair.findings())
    });
    let caption = round.caption();
    let is_any = findings.iter().any(|finding| finding.means.is_some());
    let has_statements = count.is_some_and(|count| count.shared() > 0);
    // With principle results only no statement is counted.
    let title = count.map_or_else(|| headline(&findings), Count::headline);
    let order = has_statements.then(|| {
        let place = move || Order::ALL.iter().position(|&by| by == order.get());
        let choose =
            move |place: usize| Order::ALL.get(place).into_iter().for_each(|&by| order.set(by));
        view! {
            <Switch
                legend="Order by"
                name="order"
                options=Order::ALL.map(Order::words).to_vec()
                chosen=Signal::derive(place)
                on_choose=Callback::new(choose)
            />
        }
    });
    let key = (is_any || has_statements).then(|| {
        view! {
            <div class="al-key al-key--line">
                {Role::ALL.map(|role| view! { <RoleName role=role /> }).collect_any()}
            </div>
        }
    });
    view! {
        <div class="al-measure al-measure--form">
            <FlashNotice words=use_workspace().flash() />
            <PageHead caption=move || caption.clone() title=title>
                {count.and_then(Count::lead).map(|lead| view! { <p class="al-lead">{lead}</p> })}
                {in_common(round)} {who_first(round)} {key} {order}
            </PageHead>
        </div>
    }
}

/// Which principles they compare, where the two of them answered different ones.
pub(super) fn in_common(round: Round) -> AnyView {
    let (is_same, common) = round.with(|opened| {
        let [teacher, ta] = &opened.pair;
        let common = opened.compared().principles();
        (teacher.principles() == ta.principles(), common.map_or(0, PrincipleSet::count))
    });
    let words = match common {
        _ if is_same => return ().into_any(),
        0 => in_common::NOTHING.to_owned(),
        1 => in_common::ONE.to_owned(),
        _ => in_common::many(number_word(common)),
    };
    view! { <p>{words}</p> }.into_any()
}

/// Who speaks first on each topic. It can still be said where it was left for later.
pub(super) fn who_first(round: Round) -> AnyView {
    if let Some(first) = round.with(|opened| opened.first) {
        return view! { <p>{who_first::chosen(first.in_sentence())}</p> }.into_any();
    }
    const SUGGESTED: [Role; 2] = [Role::TeachingAssistant, Role::Teacher];
    let place = move || {
        let first = round.follow(|opened| opened.first);
        SUGGESTED.iter().position(|&role| Some(role) == first)
    };
    let choose = move |place: usize| {
        round.change(|open| open.speak_first(SUGGESTED.get(place).copied()));
    };
    view! {
        <Switch
            legend=who_first::QUESTION
            name="first"
            options=SUGGESTED.map(Role::name).to_vec()
            chosen=Signal::derive(place)
            on_choose=Callback::new(choose)
        />
    }
    .into_any()
}
