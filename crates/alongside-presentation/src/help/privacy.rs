//! What is kept where, and who can see it.

use super::parts::Block::{Items, Offline, Terms, Words};
use super::parts::Section;

pub(super) const LEAD: &str = "Your answers stay in the browser that you gave them in. There is no account, no server of ours that takes anything, no cookie and no counting of visits.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "kept",
        title: "What is kept, and where",
        blocks: &[
            Words(
                "What you enter is kept in this browser’s own storage for this site (localStorage), under names that begin with “alongside:”. It is your answers, your notes, what you opened, your plan, and the name you gave the partnership.",
            ),
            Words(
                "A session that you lead is kept in the address of your own page, if the browser lets the page write it there. Where its projector view has got to is kept in the same storage, with the session’s code, until a session on another day takes its place or you clear this device. The whole-school picture is not kept at all. The form of a session, and pair codes in their box, are kept for the tab alone (sessionStorage), until you close it or clear this device.",
            ),
            Words(
                "The app’s own files may be kept too, so that it opens without a network: a service worker keeps them in a cache whose name begins with “alongside:”. Nothing of yours is in it.",
            ),
            Offline,
            Words(
                "When you begin, the page asks the browser not to clear this by itself. Where it answers, the start page says what.",
            ),
            Words(
                "After the page has loaded, nothing is asked of the network but the app’s own files: once to keep them, and at a later visit to see whether they have changed. No answer is ever sent.",
            ),
        ],
    },
    Section {
        id: "who",
        title: "Who can see it",
        blocks: &[
            Items(&[
                "The other person: nothing, until both of you are finished and open both sets together. What you keep private looks the same as “Doesn’t apply / don’t know”.",
                "Other people who use this device and the same browser profile may be able to open it. Clear this device when you finish.",
                "Hidden, not locked: answers that are put away are not on any page, but somebody with technical skill could find them on the device or read them from a code.",
                "Whoever leads a session, and leaders: nothing, unless you show or give it to them. Leaders should not ask to see a pair’s answers.",
                "We, who made this: nothing.",
            ]),
            Words("Do not name pupils, in notes or in statements of your own."),
        ],
    },
    Section {
        id: "carry",
        title: "What each code and file carries",
        blocks: &[Terms(&[
            (
                "Sheet code and its link",
                "One person’s ratings, which principles, the role, and what they are willing to open. No names and no notes. From a person who opens nothing, no ratings.",
            ),
            ("The file for the other person", "The same, and the notes that you chose to share."),
            (
                "Restore code",
                "Both people’s ratings, also of statements where you opened only principle results; the day; and how many actions you agreed. No names, no notes, no words of your plan. You can leave it off the paper.",
            ),
            (
                "Pair code",
                "For each principle, the pair’s group and whether it needs the school. No ratings. It is made only when both of you tick that you agree, and the page shows all that it says first.",
            ),
            (
                "Session code and its link",
                "How long the session is, which principles, its title and its own statements. Nothing of any pair.",
            ),
            (
                "A saved copy",
                "Everything of one partnership, or of all of them. Keep it as you would keep notes.",
            ),
        ])],
    },
    Section {
        id: "network",
        title: "What the network sees",
        blocks: &[
            Words(
                "Whoever hosts this page sees that it was fetched, as with any web page: the time, the network address and the kind of browser. A host may keep a log of that.",
            ),
            Words(
                "What stands after the # of a link is not sent to the host. Some mail filters change the # to %23: such a link, when it is followed, may stand in the host’s log or the filter’s. Pasting the message instead avoids that.",
            ),
        ],
    },
    Section {
        id: "clear",
        title: "Taking it away again",
        blocks: &[Words(
            "Remove takes one partnership off this device, and Clear this device all of them, with the app’s own files and the worker that keeps them. Copies, codes and paper that you gave away stay where they are.",
        )],
    },
];
