//! How it goes, and what the words mean.

use super::parts::Block::{Elsewhere, Items, Offline, Terms, Words};
use super::parts::Section;

pub(super) const LEAD: &str = "A teacher and a teaching assistant each answer the same statements, on their own. Then they look at both sets together, talk, and agree what to do.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "steps",
        title: "From start to agreement",
        blocks: &[
            Items(&[
                "Choose how you will answer: one device in turns, two devices, on paper, or on your own for now.",
                "Answer alone. Any order, and you can leave statements out. Nobody sees your answers.",
                "Check your answers. Keep any of them private, and say what you are willing to open.",
                "When both of you are finished, open both sets at once. The more cautious choice stands.",
                "Start with what works well for both of you. Then talk about at most three things. The TA speaks first.",
                "Agree one to three actions. What only the school can change goes on a list of its own.",
                "Tick that you both agree, print one side of A4, and put the review in your calendar.",
            ]),
            Words(
                "Everything is saved in this browser as you go, and the line at the top of the page says since when, or that it is not. You can stop at any time and carry on from the start page.",
            ),
        ],
    },
    Section {
        id: "two-devices",
        title: "Two devices, and codes",
        blocks: &[
            Words(
                "Each of you finishes, and gives the other a code: read aloud, typed, scanned, as a link or as a file. A page that takes a code finds it in a whole pasted message too.",
            ),
            Items(&[
                "A code is not read: check each group of five. O counts as 0, and I or L as 1. One wrong character or a swap of two is always noticed.",
                "A code was made by a newer version: reload the page and enter it again.",
                "A link does nothing: the mail program may have changed it. Paste the whole message under Enter a code.",
            ]),
        ],
    },
    Section {
        id: "back",
        title: "Finding your answers again",
        blocks: &[Items(&[
            "The same device and browser: open the start page. Your partnerships are there as cards.",
            "Another browser, or the app on the home screen: each keeps its own. Open Alongside where you answered.",
            "Another device: save a copy as a file, and open the file there.",
            "Only the paper is left: the printed agreement has a restore code and a square. Either brings both sets back on any device, without names, notes and the words of your actions.",
            "A shared or school device may forget everything when you log off. Save a copy or print before that.",
        ])],
    },
    Section {
        id: "session",
        title: "Running a session",
        blocks: &[Items(&[
            "Under Run a session, choose the minutes and the principles. You may add a title and up to three statements of your own.",
            "Show the square, print slips, or send the link. Pairs begin the same way, and you see none of their answers.",
            "The projector view shows one step at a time. Page Down or an arrow key goes on, Page Up goes back, and Esc leaves. A presentation clicker does the same. Nothing moves by itself. When you open it again that day, on the same device, you can go on where you were.",
            "Pairs with different set-ups can still compare what they share. They are told what they do not share.",
            "Afterwards a pair may give you its pair code, if both agree. The whole-school picture counts the codes. It shows nothing of fewer than five pairs.",
            "A trust can put the counts of many schools together: save the counts of each school as a spreadsheet. The columns have the same names in every file.",
        ])],
    },
    Section {
        id: "results",
        title: "What the results say",
        blocks: &[
            Terms(&[
                ("Shared strength", "Both of you say that it happens most of the time."),
                (
                    "To build",
                    "It happens less than half the time. Shared to build: both of you say so.",
                ),
                ("Mixed", "Anything in between."),
                (
                    "Seen differently",
                    "One of you sees it happening more often than the other does. Both can be right: you see different parts of the week.",
                ),
                (
                    "Not enough answers",
                    "Fewer than three of five statements have a rating. It is not said whose are missing.",
                ),
            ]),
            Words("Nobody is scored, graded or ranked, and the two of you are never averaged."),
        ],
    },
    Section {
        id: "glossary",
        title: "Glossary",
        blocks: &[Terms(&[
            (
                "ALN, ASN",
                "Additional learning needs (Wales), additional support needs (Scotland). Read SEN as these.",
            ),
            ("HLTA", "Higher level teaching assistant."),
            ("INSET", "A day or hour of training for a school’s own staff."),
            ("LSA", "Learning support assistant. Read TA as whatever your school says."),
            (
                "Pair code",
                "Eleven characters for the whole-school picture: the group of each principle, and whether it needs the school.",
            ),
            (
                "Partnership",
                "One teacher and one teaching assistant, with their answers and their plan.",
            ),
            (
                "Principle",
                "One of eight things that good partnerships do. Each has five statements.",
            ),
            (
                "Restore code",
                "Fifty characters on the printed agreement that bring both sets of answers back.",
            ),
            ("SEN, SEND", "Special educational needs, and disabilities."),
            ("SENCO", "The person who co-ordinates support for special educational needs."),
            ("Session code", "Six characters that set up a session: its minutes and principles."),
            (
                "Sheet code",
                "Twenty-five characters with one person’s ratings, for the other person’s device. Thirty in a session with statements of its own.",
            ),
            ("Statement", "One thing that each of you rates from Never to Always."),
            ("TA", "Teaching assistant."),
        ])],
    },
    Section {
        id: "offline",
        title: "Without a network",
        blocks: &[
            Offline,
            Words(
                "Many browsers can install it too: look for Install, or Add to Home Screen, in the browser’s menu. The app on the home screen may keep its own answers, apart from the browser’s. A new version is announced and waits until you load it.",
            ),
        ],
    },
    Section { id: "elsewhere", title: "What to take elsewhere", blocks: &[Elsewhere] },
];
