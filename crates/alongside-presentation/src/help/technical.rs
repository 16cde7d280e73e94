//! For the school's technician. It prints on one side of A4.

use super::parts::Block::{Items, OneFile, Terms, Words};
use super::parts::Section;

pub(super) const LEAD: &str =
    "Static files, no accounts, nothing to install. No answer is ever sent.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "allow",
        title: "What to allow",
        blocks: &[Items(&[
            "The one address that this page is served from. No other host is contacted: fonts, styles and program come from the same place.",
            "JavaScript, WebAssembly and localStorage for that address.",
            "Service workers and Cache Storage, if it is to open without a network.",
            "Printing by the browser’s own dialogue; and downloads, if pairs are to save copies: .json, .csv, .ics, .docx, .png and .svg.",
        ])],
    },
    Section {
        id: "stored",
        title: "What is stored",
        blocks: &[
            Terms(&[
                (
                    "Where",
                    "localStorage of the address, under keys that begin with “alongside:”. sessionStorage for a session’s set-up, and for its clock while the projector view is open. No cookies.",
                ),
                ("How much", "Some kilobytes for each partnership, and at most 1 MB."),
                (
                    "The app’s files",
                    "1.5 MB in Cache Storage, under names that begin with “alongside:”. A new version waits until a person loads it.",
                ),
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
            "When a pair begins, that its storage is kept (navigator.storage.persist). Some browsers ask the person.",
            "Camera, microphone, location and notifications are never asked for.",
        ])],
    },
    Section {
        id: "host",
        title: "Serving your own copy",
        blocks: &[
            Words(
                "Put the files of a release in any folder of any web server. Serve .wasm as application/wasm, and compress it.",
            ),
            Words(
                "Only a header can forbid frames: send frame-ancestors 'none' if you can. Inside a frame the app shows a link to a tab of its own.",
            ),
        ],
    },
    Section {
        id: "one-file",
        title: "As one file",
        blocks: &[
            Words(
                "alongside.html is the whole app, for a disk or a USB stick. What is entered stays in that browser on that computer, where other pages opened as files may be able to read it: on a shared computer, save a copy and clear the device.",
            ),
            OneFile,
        ],
    },
];
