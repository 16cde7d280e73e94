//! For the school's technician. It prints on one side of A4.

use super::Block::{Items, OneFile, Terms, Words};
use super::Section;

pub(super) const LEAD: &str = "Static files, no server side, no accounts. Nothing has to be installed, and no answer is ever sent.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "allow",
        title: "What to allow",
        blocks: &[Items(&[
            "The one address that this page is served from. No other host is contacted: fonts, styles and program come from the same place.",
            "JavaScript, WebAssembly and localStorage for that address.",
            "Service workers and Cache Storage, if it is to open without a network. It works without them.",
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
                (
                    "The app’s files",
                    "1.5 MB in Cache Storage, under names that begin with “alongside:”. Every file is held to its digest; a new version replaces them all at once, and waits until a person loads it.",
                ),
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
            "When a pair begins, it asks that its storage be kept (navigator.storage.persist). Some browsers ask the person.",
            "Camera, microphone, location and notifications are never asked for.",
        ])],
    },
    Section {
        id: "host",
        title: "Serving your own copy",
        blocks: &[
            Words(
                "Put the files of a release on any web server, in any folder. There is nothing to configure. Serve .wasm as application/wasm, and compress it.",
            ),
            Words(
                "Each page carries a content security policy. Only a header can forbid frames: send frame-ancestors 'none' if you can. Inside a frame the app shows a link to a tab of its own, and nothing else.",
            ),
        ],
    },
    Section {
        id: "one-file",
        title: "As one file",
        blocks: &[
            Words(
                "alongside.html is the whole app. It opens from a disk or a USB stick, without a network and without a web server. What is entered stays in that browser on that computer, and other pages opened as files there may be able to read it: on a shared computer, save a copy and clear the device. It has no links and squares to share: a code can be typed.",
            ),
            OneFile,
        ],
    },
];
