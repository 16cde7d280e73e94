//! Where the program is split. What stands behind [`later`] and [`reader`] alone is fetched once the first part has
//! started.

#![allow(
    unsafe_code,
    reason = "the macro declares what the splitter links, and nothing else here does"
)]

use alongside_core::pair::{Partnership, Place};
use alongside_formats::codes;
use alongside_formats::stored::schema;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::pages::{answer, begin, device, help, leader, pair, paper, plan};
use crate::state::{CodeReader, DocumentKind, Reader, Screen};

/// A part has not arrived. The browser's console has the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotArrived;

#[cfg(feature = "parts")]
impl From<wasm_split_helpers::SplitLoaderError> for NotArrived {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> NotArrived {
        NotArrived
    }
}

/// What reads stored texts, which is fetched if it has to be.
///
/// # Errors
/// It didn't arrive. A later call tries again.
pub async fn reader() -> Result<Reader, NotArrived> {
    #[cfg(feature = "parts")]
    return split::reader().await;
    #[cfg(not(feature = "parts"))]
    Ok(whole_reader())
}

/// Fetches the second part, unless it is there, and with it what reads codes.
///
/// # Errors
/// As in [`reader`].
pub async fn fetch_later() -> Result<CodeReader, NotArrived> {
    #[cfg(feature = "parts")]
    {
        // So that a page of it can be drawn at once.
        split::preload_later().await?;
        split::code_reader().await
    }
    #[cfg(not(feature = "parts"))]
    Ok(codes::read)
}

/// What reads stored texts and codes, where it is here from the beginning.
pub fn readers_at_first() -> (Option<Reader>, Option<CodeReader>) {
    #[cfg(feature = "parts")]
    return (None, None);
    #[cfg(not(feature = "parts"))]
    (Some(whole_reader()), Some(codes::read))
}

fn whole_reader() -> Reader {
    Reader { decode: schema::decode, merged: Partnership::merged }
}

/// A page of the second part, which is fetched if it has to be.
///
/// # Errors
/// As in [`reader`].
pub async fn later(shown: Screen) -> Result<AnyView, NotArrived> {
    #[cfg(feature = "parts")]
    return split::later(shown).await;
    #[cfg(not(feature = "parts"))]
    Ok(later_page(shown))
}

#[cfg(feature = "parts")]
mod split {
    use super::{AnyView, CodeReader, NotArrived, Reader, Screen, codes, later_page, whole_reader};
    use wasm_split_helpers::wasm_split;

    #[wasm_split(reader, fallible)]
    pub fn reader() -> Result<Reader, NotArrived> {
        Ok(whole_reader())
    }

    #[wasm_split(later, fallible)]
    pub fn code_reader() -> Result<CodeReader, NotArrived> {
        Ok(codes::read)
    }

    #[wasm_split(later, preload(preload_later), fallible)]
    pub fn later(shown: Screen) -> Result<AnyView, NotArrived> {
        Ok(later_page(shown))
    }
}

/// Whether a page is in the first part: what starts, and what answers. What can be changed beside comes later.
pub fn is_first(shown: &Screen) -> bool {
    match (&shown.route, shown.kind) {
        (Route::Start | Route::New | Route::NewRole(..), _) => true,
        (Route::Session(code), _) => codes::written_session(code).is_some(),
        (Route::In(..), DocumentKind::Nothing) => true,
        (Route::In(_, place), DocumentKind::Ready) => {
            matches!(place, Place::Tasks | Place::Answer(..))
        }
        _ => false,
    }
}

/// A page of which [`is_first`] holds.
pub fn first_page(shown: Screen) -> AnyView {
    let place = match (shown.route, shown.kind) {
        (Route::New, _) => return view! { <begin::NewPage /> }.into_any(),
        (Route::NewRole(how, frame), _) => {
            return view! { <begin::RolePage how=how frame=frame /> }.into_any();
        }
        (Route::Session(code), _) => {
            let set_up = codes::written_session(&code);
            return set_up.map(|set_up| view! { <begin::JoinPage set_up=set_up /> }).into_any();
        }
        // Just removed or cleared; the address is about to follow.
        (Route::In(..), DocumentKind::Nothing) => return ().into_any(),
        (Route::In(_, place), _) => place,
        _ => return view! { <begin::StartPage /> }.into_any(),
    };
    match place {
        Place::Answer(principle, _) => {
            view! { <answer::AnswerPage principle=principle /> }.into_any()
        }
        _ => view! { <answer::TasksPage /> }.into_any(),
    }
}

/// Any other page. What can't be read can still be removed.
fn later_page(shown: Screen) -> AnyView {
    let place = match (shown.route, shown.kind) {
        (Route::Session(code), _) => return view! { <begin::LinkPage code=code /> }.into_any(),
        (Route::Open, _) => return view! { <begin::OpenPage /> }.into_any(),
        (Route::Enter | Route::Code(_), _) => return view! { <pair::EnterPage /> }.into_any(),
        (Route::Blank(frame), _) => return view! { <paper::BlankPage frame=frame /> }.into_any(),
        (Route::Trainer, _) => return view! { <leader::TrainerPage /> }.into_any(),
        (Route::Run(code), _) => return view! { <leader::RunPage code=code /> }.into_any(),
        (Route::Projector(code), _) => {
            return view! { <leader::ProjectorPage code=code /> }.into_any();
        }
        (Route::Slips(code), _) => return view! { <leader::SlipsPage code=code /> }.into_any(),
        (Route::School, _) => return view! { <leader::SchoolPage /> }.into_any(),
        (Route::About(about), _) => return view! { <help::AboutPage about=about /> }.into_any(),
        (Route::Clear, _) => return view! { <device::ClearPage /> }.into_any(),
        (Route::In(_, Place::Remove), DocumentKind::Unreadable) => Place::Remove,
        (Route::In(..), DocumentKind::Unreadable) => {
            return view! { <device::UnreadablePage /> }.into_any();
        }
        (Route::In(..), DocumentKind::Removed) => {
            return view! { <device::RemovedPage /> }.into_any();
        }
        (Route::In(..), DocumentKind::Missing) => {
            return view! { <device::MissingPage /> }.into_any();
        }
        (Route::In(_, place), _) => place,
        // Those that are left are of the first part.
        (
            Route::NotFound | Route::Start | Route::New | Route::NewRole(..) | Route::Example(_),
            _,
        ) => return view! { <device::NotFoundPage /> }.into_any(),
    };
    match place {
        Place::Name | Place::Rename => view! { <begin::NamePage place=place /> }.into_any(),
        Place::Way => view! { <begin::WayPage /> }.into_any(),
        Place::Frame => view! { <begin::FramePage /> }.into_any(),
        Place::Principles => view! { <begin::PrinciplesPage /> }.into_any(),
        Place::Extra(_) => view! { <answer::ExtraStatementsPage /> }.into_any(),
        Place::Check => view! { <answer::CheckPage /> }.into_any(),
        Place::Profile => view! { <answer::ProfilePage /> }.into_any(),
        Place::Plan => view! { <plan::PlanPage /> }.into_any(),
        Place::NewAction(_) | Place::NewActionOn(_) | Place::EditAction(_) => {
            view! { <plan::ActionPage place=place /> }.into_any()
        }
        Place::Finish => view! { <plan::FinishPage /> }.into_any(),
        Place::Review => view! { <plan::ReviewPage /> }.into_any(),
        Place::Print(paper) => view! { <paper::PrintPage paper=paper /> }.into_any(),
        Place::Remove => view! { <device::RemovePage /> }.into_any(),
        Place::HandOver => view! { <answer::HandOverPage /> }.into_any(),
        Place::TakeUp(role) => view! { <answer::TakeUpPage role=role /> }.into_any(),
        Place::Share => view! { <pair::SharePage /> }.into_any(),
        Place::Enter => view! { <pair::EnterPage /> }.into_any(),
        Place::Ready => view! { <pair::ReadyPage /> }.into_any(),
        Place::Opening => view! { <pair::OpeningPage /> }.into_any(),
        Place::Compare => view! { <pair::ComparePage /> }.into_any(),
        Place::Talk(principle) => view! { <pair::TalkPage principle=principle /> }.into_any(),
        Place::AfterTalking(statement) => {
            view! { <pair::AfterTalkingPage statement=statement /> }.into_any()
        }
        Place::Again => view! { <pair::AgainPage /> }.into_any(),
        Place::PairCode => view! { <pair::PairCodePage /> }.into_any(),
        // As above.
        Place::Tasks | Place::Answer(..) => view! { <device::NotFoundPage /> }.into_any(),
    }
}
