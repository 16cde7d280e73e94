//! The link of a session: what it sets up, and the way in.

use alongside_core::bank::{Frame, PRINCIPLES};
use alongside_core::leader::SetUp;
use alongside_core::text::isolate;
use alongside_formats::codes::read_session;
use alongside_presentation::route::Route;

use super::questions::Questions;
use crate::components::{Back, BrokenSessionLink, Notice, NoticeKind, Page, PageHead};
use crate::content::begin::join;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// What a link says that may have changed on its way.
#[component]
pub fn LinkPage(
    /// The code, as it stands in the address.
    code: String,
) -> Drawn {
    match read_session(&code) {
        Ok(set_up) => view! { <JoinPage set_up=set_up /> },
        Err(error) => view! { <BrokenSessionLink error=error /> },
    }
}

/// What a session's link sets up, and the way in.
#[component]
pub fn JoinPage(
    /// What it sets up.
    set_up: SetUp,
) -> Drawn {
    let workspace = use_workspace();
    let title = match set_up.title() {
        "" => join::TITLE.to_owned(),
        title => isolate(title),
    };
    let facts = facts(&set_up).into_iter().map(|fact| view! { <li>{fact}</li> });
    let facts = facts.collect_drawn();
    let has_work = !workspace.list().is_empty();
    let [stays, holds] = join::STAYS;
    let carry_on = has_work.then(|| {
        view! {
            <p>
                <a class="al-back al-back--inline" href=Route::Start.to_string()>
                    "Carry on with what is on this device"
                </a>
            </p>
        }
    });
    let head = view! {
        <div>
            <PageHead caption=|| "Session" title=title>
                <p class="al-lead">{join::LEAD}</p>
            </PageHead>
            <div class="al-stack">
                <ul class="al-bullets">{facts}</ul>
                <Notice kind=NoticeKind::Private>
                    <p>
                        <strong>{stays}</strong>
                        " "
                        {holds}
                    </p>
                </Notice>
                {carry_on}
            </div>
        </div>
    };
    view! {
        <Page margin=margin>
            <Questions set_up=Some(set_up) head=head />
        </Page>
    }
}

fn margin() -> Drawn {
    view! { <Back href=Route::Start.to_string() to="Start" /> }
}

/// What is set up, a line each.
fn facts(set_up: &SetUp) -> Vec<String> {
    let minutes = join::minutes(set_up.minutes.count());
    let titles: Vec<&str> = set_up.principles.iter().map(|it| it.get().title).collect();
    let principles = match titles.len() {
        PRINCIPLES => join::principles::ALL.to_owned(),
        1 => join::principles::one(titles.concat()),
        count => join::principles::some(count, titles.join("; ")),
    };
    let extra = match set_up.extra().len() {
        0 => None,
        1 => Some(join::extra_statements::ONE.to_owned()),
        count => Some(join::extra_statements::many(count)),
    };
    let frame = set_up.frame.map(|frame| match frame {
        Frame::LookingBack => join::frame::LOOKING_BACK.to_owned(),
        Frame::StartingOut => join::frame::STARTING_OUT.to_owned(),
    });
    [Some(minutes), Some(principles), frame, extra].into_iter().flatten().collect()
}
