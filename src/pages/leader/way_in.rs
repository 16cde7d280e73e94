//! How a room joins a session: the code, the link, the square.

use alongside_core::leader::SetUp;
use alongside_formats::codes::{encode_session, session_fragment};
use alongside_formats::qr::{Qr, qr};

use crate::browser::location;

/// From so many modules on a square is hard to read from the back of a room.
const DENSE: usize = 73;

/// What a room needs to join.
pub(super) struct WayIn {
    /// The session code, with all of the set-up.
    pub(super) code: String,
    /// The session code to type, if there is one.
    pub(super) short: Option<String>,
    /// The link. `None` in a page from a file.
    pub(super) link: Option<String>,
    /// The address to type, without what a browser adds by itself.
    pub(super) address: Option<String>,
    /// The link as a square, if it fits into one.
    pub(super) qr: Option<Qr>,
}

impl WayIn {
    /// Of a set-up.
    pub(super) fn of(set_up: &SetUp) -> WayIn {
        let code = encode_session(set_up);
        let page = location::own_address();
        let link = page.as_ref().map(|page| page.clone() + &session_fragment(&code));
        let typed = |page: &String| {
            let bare = page.trim_start_matches("https://").trim_start_matches("http://");
            bare.trim_end_matches("index.html").trim_end_matches('/').to_owned()
        };
        let qr = link.as_deref().and_then(qr);
        let short = set_up.to_type().map(|it| encode_session(&it));
        WayIn { short, address: page.as_ref().map(typed), link, qr, code }
    }

    /// Whether the square is too fine for a projector.
    pub(super) fn is_dense(&self) -> bool {
        self.qr.as_ref().is_none_or(|qr| qr.size > DENSE)
    }
}

/// The name of the square for somebody who doesn't see it.
pub(super) const SQUARE: &str = "Square code that opens this session";
