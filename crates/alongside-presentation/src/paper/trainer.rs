//! What somebody needs who leads the session: the frame, the steps, and a question for each principle.

use alongside_core::bank::{FRAMING, META, PrincipleId};
use alongside_core::leader::{Minutes, PartKind};

use super::parts::{Block, Document, Part, Side, part};

/// What to say and mind at each part of a session (product page, section 4).
fn words_for(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Welcome => {
            "Say what it is and is not. It is voluntary, it is not an appraisal, and it stays with the pair. The TA is paid for this time."
        }
        PartKind::AnswerAlone => {
            "Each person answers from their own side, apart, on one device in turns, on two devices or on paper. Anyone may skip a statement or stop."
        }
        PartKind::LookTogether => {
            "Pairs open both sets at once, as far as the more cautious of the two is willing. At most three topics. The TA speaks first on each, and the listener sums up what they heard. Walk about, and do not read over shoulders."
        }
        PartKind::Agree => {
            "One to three actions on one side of paper: who, when, in paid time, and how they will know. What only the school can change goes on a request to leaders."
        }
        PartKind::ShareOneThing => {
            "Pairs who want to say one thing that they will do. No answers. Pairs on shared devices clear them."
        }
        PartKind::Slack => "Add it where a part takes longer, and where pairs share a device.",
    }
}

/// The pack.
pub fn trainer() -> Document {
    let items = |words: &[&str]| {
        words.iter().map(|&words| Block::Item(words.to_owned())).collect::<Vec<_>>()
    };
    let steps = Minutes::Sixty.parts().into_iter().map(|part| {
        let words = words_for(part.kind);
        Block::Named(part.kind.name(), format!("({} minutes) {words}", part.minutes))
    });
    let words = |words: &str| [Block::Words(words.to_owned())];
    let privacy = "Answers stay in each pair’s own browser and are sent nowhere. You, and leaders, see none of them. Do not ask a pair what they answered, and do not collect their papers.";
    let frame = [
        part("Before they start", items(FRAMING.before_you_start)),
        part("The hour", steps),
        part("When they share", items(FRAMING.when_you_share)),
        part("What you may see", words(privacy)),
        part("Not for this session", words(FRAMING.not_for_this_tool)),
        part("What it is", words(META.status_note)),
    ];
    let questions = PrincipleId::all().map(|principle| {
        let words = principle.get();
        let prompts = words.discussion_prompts.iter().map(|&it| Block::Item(it.to_owned()));
        let summary = Block::Words(words.summary.to_owned());
        Part { label: words.title, blocks: [summary].into_iter().chain(prompts).collect() }
    });
    let side = |title: &str, parts: Vec<Part>| Side {
        title: title.to_owned(),
        facts: Vec::new(),
        parts,
        code: None,
        foot: "For whoever leads the session.",
    };
    let sides = vec![
        side("Leading the session", frame.into_iter().flatten().collect()),
        side("Questions to talk about", questions.collect()),
    ];
    Document { sides, is_dense: true }
}
