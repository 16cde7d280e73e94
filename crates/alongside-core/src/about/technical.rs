//! For the school's technician. It prints on one side of A4.

use super::Block::{Items, Terms, Words};
use super::Section;

pub(super) const LEAD: &str = "Static files, no server side, no accounts. Nothing is installed, and nothing is sent after the page has loaded.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "allow",
        title: "What to allow",
        blocks: &[Items(&[
            "The one address that this page is served from. No other host is contacted: fonts, styles and program come from the same place.",
            "JavaScript, WebAssembly and localStorage for that address.",
            "Downloads, if pairs are to save copies: .json, .csv, .ics, .docx, .png and .svg.",
            "Printing by the browser’s own dialogue.",
        ])],
    },
    Section {
        id: "stored",
        title: "What is stored",
        blocks: &[
            Terms(&[
                (
                    "Where",
                    "localStorage of the address, under keys that begin with “alongside:”. sessionStorage for a session’s set-up and clock.",
                ),
                ("How much", "Some kilobytes for each partnership, and at most 1 MB."),
                ("Cookies", "None."),
                (
                    "For how long",
                    "Until it is cleared in the page or in the browser, or the profile is removed.",
                ),
            ]),
            Words(
                "Profiles that are wiped at log-off, private windows and blocked storage lose the answers. The page says so where the browser tells it, and offers a copy as a file.",
            ),
        ],
    },
    Section {
        id: "asked",
        title: "What it asks of the browser",
        blocks: &[Items(&[
            "The clipboard is written to when somebody presses Copy, and never read.",
            "The projector view asks to keep the screen awake, and for the whole screen when its button is pressed. It works without either.",
            "Camera, microphone, location and notifications are never asked for.",
        ])],
    },
    Section {
        id: "host",
        title: "Serving your own copy",
        blocks: &[Words(
            "Put the files of a release on any web server, in any folder. There is nothing to configure. Serve .wasm as application/wasm, and compress it.",
        )],
    },
];
