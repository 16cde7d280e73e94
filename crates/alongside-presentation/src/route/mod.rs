//! Every address in the app, after the `#`.
//!
//! What stands after `#` never reaches a server, works under any folder, and from a file. An
//! address names places, never a label, an answer or a note.

mod place;

use core::fmt;

use alongside_core::bank::Frame;
use alongside_core::pair::{PartnershipId, Place};

use crate::help::About;

/// Where in the app somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// The first page, with the partnerships on this device.
    Start,
    /// How will you answer?
    New,
    /// Who answers first, or which of you is answering?
    NewRole(How, Frame),
    /// Open a file that was saved before.
    Open,
    /// Enter the other person's code, with no partnership chosen yet.
    Enter,
    /// A link with a code in it, just as it stands in the address.
    Code(String),
    /// A blank audit in a frame for each of them, to print.
    Blank(Frame),
    /// The example pair in a frame.
    Example(Frame),
    /// What a trainer needs, to print.
    Trainer,
    /// Run a session: the set-up, from a session code where one stands in the address.
    Run(String),
    /// What the room sees of the session with this code.
    Projector(String),
    /// Slips for the session with this code, to print.
    Slips(String),
    /// The link of a session, with its code just as it stands in the address.
    Session(String),
    /// The whole-school picture.
    School,
    /// A page about the app.
    About(About),
    /// Clear this device.
    Clear,
    /// A page of one partnership.
    In(PartnershipId, Place),
    /// An address that leads nowhere.
    NotFound,
}

/// How a new partnership answers, where it is still to be asked who begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// One device, taking turns.
    OneDevice,
    /// Two devices.
    TwoDevices,
    /// One person, on their own for now.
    Alone,
}

impl How {
    const ALL: [How; 3] = [How::OneDevice, How::TwoDevices, How::Alone];

    fn key(self) -> &'static str {
        match self {
            How::OneDevice => "one-device",
            How::TwoDevices => "two-devices",
            How::Alone => "alone",
        }
    }

    fn from_key(key: &str) -> Option<How> {
        How::ALL.into_iter().find(|how| how.key() == key)
    }
}

impl Route {
    /// The route that an address's part after `#` names. A trailing slash doesn't matter, and neither does what a
    /// program that counts visits has written behind it, from a `?` or `&`.
    pub fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches('#');
        let path = match path.split_once(['?', '&']) {
            Some((path, _)) if !path.is_empty() => path,
            _ => path,
        };
        let path = path.trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match *parts.as_slice() {
            [""] => Route::Start,
            ["new"] => Route::New,
            ["new", how] => new_role(how, Some(Frame::default())),
            ["new", how, key] => new_role(how, framed(key)),
            ["open"] => Route::Open,
            ["enter"] => Route::Enter,
            ["code", code] => Route::Code(code.to_owned()),
            ["blank"] => Route::Blank(Frame::default()),
            ["blank", key] => framed(key).map_or(Route::NotFound, Route::Blank),
            ["example"] => Route::Example(Frame::default()),
            ["example", key] => framed(key).map_or(Route::NotFound, Route::Example),
            ["trainer"] => Route::Trainer,
            ["run"] => Route::Run(String::new()),
            ["run", code] => Route::Run(code.to_owned()),
            ["projector", code] => Route::Projector(code.to_owned()),
            ["slips", code] => Route::Slips(code.to_owned()),
            ["session", code] => Route::Session(code.to_owned()),
            ["school"] => Route::School,
            ["about", key] => About::from_key(key).map_or(Route::NotFound, Route::About),
            ["clear"] => Route::Clear,
            ["p", id, ref place @ ..] => {
                let place = PartnershipId::parse(id).zip(place::parse(place));
                place.map_or(Route::NotFound, |(id, place)| Route::In(id, place))
            }
            _ => Route::NotFound,
        }
    }

    /// Whether the page shows what is stored as it was when the page was made, so that it has to be made anew
    /// when another tab changes that. The others follow by themselves, and somebody may be writing there.
    pub fn reads_once(&self) -> bool {
        match self {
            Route::Start | Route::Clear | Route::Session(_) => true,
            Route::In(_, place) => place::reads_once(*place),
            _ => false,
        }
    }

    /// The partnership that the address is about; `None` where it is about none.
    pub fn partnership(&self) -> Option<&PartnershipId> {
        match self {
            Route::In(id, _) => Some(id),
            _ => None,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Start | Route::NotFound => write!(f, "#/"),
            Route::New => write!(f, "#/new"),
            Route::NewRole(how, frame) => write!(f, "#/new/{}{}", how.key(), in_frame(*frame)),
            Route::Open => write!(f, "#/open"),
            Route::Enter => write!(f, "#/enter"),
            Route::Code(code) => write!(f, "#/code/{code}"),
            Route::Blank(frame) => write!(f, "#/blank{}", in_frame(*frame)),
            Route::Example(frame) => write!(f, "#/example{}", in_frame(*frame)),
            Route::Trainer => write!(f, "#/trainer"),
            Route::Run(code) if code.is_empty() => write!(f, "#/run"),
            Route::Run(code) => write!(f, "#/run/{code}"),
            Route::Projector(code) => write!(f, "#/projector/{code}"),
            Route::Slips(code) => write!(f, "#/slips/{code}"),
            Route::Session(code) => write!(f, "#/session/{code}"),
            Route::School => write!(f, "#/school"),
            Route::About(about) => write!(f, "#/about/{}", about.key()),
            Route::Clear => write!(f, "#/clear"),
            Route::In(id, place) => write!(f, "#/p/{}{}", id.as_str(), place::address(*place)),
        }
    }
}

fn new_role(how: &str, frame: Option<Frame>) -> Route {
    let how = How::from_key(how).zip(frame);
    how.map_or(Route::NotFound, |(how, frame)| Route::NewRole(how, frame))
}

/// The frame that the end of an address names. The usual one needs no name, so that each route has one address.
fn framed(key: &str) -> Option<Frame> {
    Frame::from_key(key).filter(|&frame| frame != Frame::default())
}

/// The end of an address that names a frame.
fn in_frame(frame: Frame) -> String {
    match frame == Frame::default() {
        true => String::new(),
        false => format!("/{}", frame.key()),
    }
}
