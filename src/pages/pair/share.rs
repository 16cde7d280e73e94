//! Share your answers: the code to give to the other person, as a picture, letters, link and file.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{PrincipleId, Role};
use alongside_core::pair::{Partnership, Place, Stage};
use alongside_formats::codes::{encode, in_fives, link_fragment};
use alongside_formats::files::file_name;
use alongside_formats::qr::qr;
use alongside_formats::stored::schema::{SHEET_ENDING, encode_sheet};
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::route::Route;

use crate::browser;
use crate::components::{
    Back, CodeInFives, Notice, NoticeKind, Page, PageHead, QrPicture, RoleName, href,
};
use crate::content::pair::share::{self, by_hand, carries, file, scan};
use crate::outgoing::{Copies, Giving};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The code of the own answers, which are finished.
#[component]
pub fn SharePage() -> Drawn {
    let Some((open, role)) = use_workspace().partnership_and_role() else { return ().drawn() };
    let Some(sheet) = open.shared(role) else { return ().drawn() };
    let sheet = sheet.to_send();
    let code = encode(role, &sheet);
    let link = browser::location::own_address().map(|address| address + &link_fragment(&code));
    let other = role.other().in_sentence();
    let is_ready = open.stage() == Stage::Ready;
    let lead = match is_ready {
        true => share::other_is_here(other),
        false => share::other_is_to_come(other),
    };
    // Whoever has given the code already needs nothing below.
    let look_together = is_ready.then(|| {
        view! {
            <div class="al-row">
                <a class="al-button" href=href(&open.id, Place::Ready)>
                    "Look together"
                </a>
            </div>
        }
    });
    let texts = [("The code", "Copy the code", in_fives(&code))].into_iter();
    let texts = texts.chain(link.clone().map(|link| ("The link", "Copy a link", link))).collect();
    let [strong, rest] = what_it_carries(&sheet);
    let not_locked = (sheet.opening() != Opening::Nothing)
        .then(|| view! { <p class="al-small al-soft">{share::NOT_LOCKED}</p> });
    view! {
        <Page margin=|| {
            view! {
                <Back href=Route::Start.to_string() to="All partnerships" />
                <div class="al-wide-only al-stack al-stack--tight al-small">
                    <p class="al-strong">{by_hand::TITLE}</p>
                    <p class="al-soft">{by_hand::WORDS}</p>
                </div>
            }
        }>
            <div class="al-measure">
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " Finished"
                        }
                    }
                    title="Share your answers"
                >
                    <p class="al-lead">{lead}</p>
                    {look_together}
                </PageHead>
            </div>
            <div class="al-split al-split--code">
                <Scan role=role code=code.clone() link=link.clone() />
                <div class="al-stack al-stack--loose">
                    <section class="al-stack" aria-labelledby="aloud">
                        <h2 id="aloud">"Read it aloud or type it"</h2>
                        <CodeInFives code=code.clone() />
                        <Copies texts=texts />
                        <p class="al-soft">{share::LETTERS}</p>
                    </section>
                    <SaveFile role=role sheet=sheet />
                </div>
            </div>
            <div class="al-after al-measure al-stack">
                <Notice kind=NoticeKind::Private>
                    <p>
                        <strong>{strong}</strong>
                        {rest}
                        " "
                        {(!is_ready).then_some(carries::ASK_FOR_THEIRS)}
                    </p>
                </Notice>
                <p>{share::AFTER_A_CHANGE}</p>
                {not_locked}
            </div>
            <NextSteps open=open role=role />
        </Page>
    }
}

/// What the code carries, truthfully.
fn what_it_carries(sheet: &SharedSheet) -> [&'static str; 2] {
    match sheet.opening() {
        Opening::Nothing => carries::NOTHING,
        Opening::Principles | Opening::Statements => carries::RATINGS,
    }
}

/// The picture. From a file there is no link to scan, so the code itself is in it.
#[component]
fn Scan(role: Role, code: String, link: Option<String>) -> Drawn {
    let (text, note) = match link {
        Some(link) => (link, scan::LINK),
        None => (in_fives(&code), scan::CODE),
    };
    let label = scan::picture(role.in_sentence());
    let picture = qr(&text).map(|qr| view! { <QrPicture qr=qr label=label /> });
    view! {
        <section class="al-stack" aria-labelledby="scan">
            <h2 id="scan">"Scan"</h2>
            {picture}
            <p class="al-soft">{note}</p>
        </section>
    }
}

#[component]
fn SaveFile(role: Role, sheet: SharedSheet) -> Drawn {
    let workspace = use_workspace();
    let giving = Giving::new();
    let has_notes = PrincipleId::all().any(|principle| !sheet.note(principle).is_empty());
    let words = match (has_notes, sheet.opening()) {
        (true, _) => file::NOTES,
        (_, Opening::Nothing) => file::NOTHING,
        _ => file::NO_NOTES,
    };
    let save = move |_| {
        let day = Some(browser::time::today());
        // It goes to somebody else's device, so the label is not in its name.
        let id = workspace.peek(|open| open.id.as_str().to_owned()).unwrap_or_default();
        let name = file_name(&id, role.in_sentence(), day, SHEET_ENDING);
        let text = encode_sheet(role, &sheet);
        giving.give(File::new(FileType::ANSWERS, name, text));
    };
    view! {
        <section class="al-stack" aria-labelledby="save-file">
            <h2 id="save-file">"Save a file"</h2>
            <p>{words}</p>
            <div class="al-row">
                <button
                    class="al-button al-button--plain al-button--small"
                    type="button"
                    on:click=save
                >
                    "Save a file"
                </button>
            </div>
            {giving.line()}
        </section>
    }
}

/// The way on, and the way back to the answers.
#[component]
fn NextSteps(open: Partnership, role: Role) -> Drawn {
    let workspace = use_workspace();
    let other = role.other().in_sentence();
    let change = move |_| workspace.take_up(role, Place::Check);
    let (class, words) = match open.stage() {
        Stage::Ready => ("al-back al-back--inline", format!("Enter the {other}’s new code")),
        _ => ("al-button", format!("Enter the {other}’s code")),
    };
    view! {
        <div class="al-row al-after">
            <a class=class href=href(&open.id, Place::Enter)>
                {words}
            </a>
            <button class="al-button al-button--quiet" type="button" on:click=change>
                "Change something first"
            </button>
            <a class="al-back al-back--inline" href=href(&open.id, Place::Profile)>
                "See your own picture"
            </a>
        </div>
    }
}
