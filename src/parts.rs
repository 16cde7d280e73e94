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

use crate::pages::{answer, begin, device, help, leader, pair, paper, plan};
use crate::state::{CodeReader, DocumentKind, Reader, Screen};
use crate::view::prelude::*;

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
pub async fn later(shown: Screen) -> Result<Drawn, NotArrived> {
    #[cfg(feature = "parts")]
    return split::later(shown).await;
    #[cfg(not(feature = "parts"))]
    Ok(later_page(shown))
}

#[cfg(feature = "parts")]
mod split {
    use super::{CodeReader, Drawn, NotArrived, Reader, Screen, codes, later_page, whole_reader};
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
    pub fn later(shown: Screen) -> Result<Drawn, NotArrived> {
        Ok(later_page(shown))
    }
}

/// Whether a page is in the first part: what starts, and what answers. What can be changed beside comes later.
pub fn is_first(shown: &Screen) -> bool {
    match (&shown.route, shown.kind) {
        (Route::In(..), DocumentKind::Nothing) => true,
        (Route::In(..), kind) if kind != DocumentKind::Ready => false,
        (route, _) => may_be_first(route),
    }
}

/// Whether what is at an address is in the first part, if there is what it asks for.
pub fn may_be_first(route: &Route) -> bool {
    match route {
        Route::Start | Route::New | Route::NewRole(..) => true,
        Route::Session(code) => codes::written_session(code).is_some(),
        Route::In(_, place) => matches!(place, Place::Tasks | Place::Answer(..)),
        _ => false,
    }
}

/// A page. Each is a function of its own: else all stood in one, of which every page would need the whole.
#[inline(never)]
fn page(page: impl FnOnce() -> Drawn) -> Drawn {
    page()
}

/// A page of which [`is_first`] holds.
pub fn first_page(shown: Screen) -> Drawn {
    let place = match (shown.route, shown.kind) {
        (Route::New, _) => return page(move || view! { <begin::NewPage /> }),
        (Route::NewRole(how, frame), _) => {
            return page(move || view! { <begin::RolePage how=how frame=frame /> });
        }
        (Route::Session(code), _) => {
            let set_up = codes::written_session(&code);
            return set_up.map(|set_up| view! { <begin::JoinPage set_up=set_up /> }).drawn();
        }
        // Just removed or cleared; the address is about to follow.
        (Route::In(..), DocumentKind::Nothing) => return ().drawn(),
        (Route::In(_, place), _) => place,
        _ => return page(move || view! { <begin::StartPage /> }),
    };
    match place {
        Place::Answer(principle, _) => {
            page(move || view! { <answer::AnswerPage principle=principle /> })
        }
        _ => page(move || view! { <answer::TasksPage /> }),
    }
}

/// Any other page. What can't be read can still be removed.
fn later_page(shown: Screen) -> Drawn {
    let place = match (shown.route, shown.kind) {
        (Route::Session(code), _) => return page(move || view! { <begin::LinkPage code=code /> }),
        (Route::Open, _) => return page(move || view! { <begin::OpenPage /> }),
        (Route::Enter | Route::Code(_), _) => return page(move || view! { <pair::EnterPage /> }),
        (Route::Blank(frame), _) => {
            return page(move || view! { <paper::BlankPage frame=frame /> });
        }
        (Route::Trainer, _) => return page(move || view! { <leader::TrainerPage /> }),
        (Route::Run(code), _) => return page(move || view! { <leader::RunPage code=code /> }),
        (Route::Projector(code), _) => {
            return page(move || view! { <leader::ProjectorPage code=code /> });
        }
        (Route::Slips(code), _) => return page(move || view! { <leader::SlipsPage code=code /> }),
        (Route::School, _) => return page(move || view! { <leader::SchoolPage /> }),
        (Route::About(about), _) => return page(move || view! { <help::AboutPage about=about /> }),
        (Route::Clear, _) => return page(move || view! { <device::ClearPage /> }),
        (Route::In(_, Place::Remove), DocumentKind::Unreadable) => Place::Remove,
        (Route::In(..), DocumentKind::Unreadable) => {
            return page(move || view! { <device::UnreadablePage /> });
        }
        (Route::In(..), DocumentKind::Removed) => {
            return page(move || view! { <device::RemovedPage /> });
        }
        (Route::In(..), DocumentKind::Missing) => {
            return page(move || view! { <device::MissingPage /> });
        }
        (Route::In(_, place), _) => place,
        // Those that are left are of the first part.
        (
            Route::NotFound | Route::Start | Route::New | Route::NewRole(..) | Route::Example(_),
            _,
        ) => return page(move || view! { <device::NotFoundPage /> }),
    };
    match place {
        Place::Name | Place::Rename => page(move || view! { <begin::NamePage place=place /> }),
        Place::Way => page(move || view! { <begin::WayPage /> }),
        Place::Frame => page(move || view! { <begin::FramePage /> }),
        Place::Principles => page(move || view! { <begin::PrinciplesPage /> }),
        Place::Extra(_) => page(move || view! { <answer::ExtraStatementsPage /> }),
        Place::Check => page(move || view! { <answer::CheckPage /> }),
        Place::Profile => page(move || view! { <answer::ProfilePage /> }),
        Place::Plan => page(move || view! { <plan::PlanPage /> }),
        Place::NewAction(_) | Place::NewActionOn(_) | Place::EditAction(_) => {
            page(move || view! { <plan::ActionPage place=place /> })
        }
        Place::Finish => page(move || view! { <plan::FinishPage /> }),
        Place::Review => page(move || view! { <plan::ReviewPage /> }),
        Place::Print(paper) => page(move || view! { <paper::PrintPage paper=paper /> }),
        Place::Remove => page(move || view! { <device::RemovePage /> }),
        Place::HandOver => page(move || view! { <answer::HandOverPage /> }),
        Place::TakeUp(role) => page(move || view! { <answer::TakeUpPage role=role /> }),
        Place::Share => page(move || view! { <pair::SharePage /> }),
        Place::Enter => page(move || view! { <pair::EnterPage /> }),
        Place::Ready => page(move || view! { <pair::ReadyPage /> }),
        Place::Opening => page(move || view! { <pair::OpeningPage /> }),
        Place::Compare => page(move || view! { <pair::ComparePage /> }),
        Place::Talk(principle) => page(move || view! { <pair::TalkPage principle=principle /> }),
        Place::AfterTalking(statement) => {
            page(move || view! { <pair::AfterTalkingPage statement=statement /> })
        }
        Place::Again => page(move || view! { <pair::AgainPage /> }),
        Place::PairCode => page(move || view! { <pair::PairCodePage /> }),
        // As above.
        Place::Tasks | Place::Answer(..) => page(move || view! { <device::NotFoundPage /> }),
    }
}
