//! Whom it is made for, how that was tried, and what isn't right yet.

use super::parts::Block::{Items, Words};
use super::parts::Section;

pub(super) const LEAD: &str = "Alongside is made to be used by everyone who works in a classroom. The aim is WCAG 2.2 at level AA.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "made-for",
        title: "What it is made for",
        blocks: &[Items(&[
            "Keyboard alone: everything can be reached and used, and nothing needs dragging.",
            "Screen readers: native controls, headings in order, messages that are told once.",
            "Zoom up to 400 per cent, and screens from 320 pixels wide, without scrolling sideways.",
            "Dark mode, forced colours, and reduced motion. Nothing is told by colour alone.",
            "Reading at arm’s length: large type, short sentences, plain words.",
            "No time limits. The clock of the projector view moves nothing on.",
        ])],
    },
    Section {
        id: "tried",
        title: "How that was tried",
        blocks: &[
            Words(
                "Every page is checked by an automatic tool (axe) in Chromium, light and dark, wide and narrow, and the main journeys are driven by keyboard alone each time the project changes.",
            ),
            Words(
                "It has not yet been tried by people with the screen readers and other aids that they use every day, nor in Firefox and Safari. Automatic checks find only a part of what can be wrong.",
            ),
        ],
    },
    Section {
        id: "limits",
        title: "What is not right yet",
        blocks: &[Items(&[
            "Charts are pictures. Each has a sentence and a table beside it with the same content.",
            "Square codes need a camera. The same code stands beside each as letters and numbers, but for a session with a title or statements of its own: that has a link instead.",
            "What the browser saves as a PDF may have no tags for a screen reader. The Word file and the page itself have headings.",
            "The projector view shows large words for a room. It has no other size than the browser’s zoom.",
        ])],
    },
    Section {
        id: "other-way",
        title: "An equal way without a screen",
        blocks: &[Words(
            "Blank audits for both people can be printed and filled in with a pen, and typed in later or not at all.",
        )],
    },
    Section {
        id: "tell",
        title: "Tell whoever put this page up",
        blocks: &[Words(
            "If something keeps you from using it, tell whoever gave you the address of this page. They can pass it on to the project’s list of issues.",
        )],
    },
];
