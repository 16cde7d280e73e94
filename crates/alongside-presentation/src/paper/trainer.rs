//! What somebody needs who leads the session: the frame, the steps, and a question for each principle.

use alongside_core::bank::{FRAMING, META, PrincipleId};
use alongside_core::leader::{Minutes, PartKind};

use super::parts::{Block, Part, PrintOut, Side, part};
use crate::content::paper::trainer;

/// What to say and mind at each part of a session (docs/product.md, section 4).
fn words_for(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Welcome => trainer::part::WELCOME,
        PartKind::AnswerAlone => trainer::part::ANSWER_ALONE,
        PartKind::LookTogether => trainer::part::LOOK_TOGETHER,
        PartKind::Agree => trainer::part::AGREE,
        PartKind::ShareOneThing => trainer::part::SHARE_ONE_THING,
        PartKind::Slack => trainer::part::SLACK,
    }
}

/// The trainer pack: the frame with its steps, then a question for each principle (docs/product.md, section
/// 6, "Print").
pub fn trainer() -> PrintOut {
    let items = |words: &[&str]| {
        words.iter().map(|&words| Block::Item(words.to_owned())).collect::<Vec<_>>()
    };
    let steps = Minutes::Sixty.parts().into_iter().map(|part| {
        let words = trainer::part::line(part.minutes, words_for(part.kind));
        Block::Named(part.kind.name(), words)
    });
    let words = |words: &str| [Block::Words(words.to_owned())];
    let frame = [
        part(trainer::BEFORE_THEY_START, items(FRAMING.before_you_start)),
        part(trainer::HOUR, steps),
        part(trainer::WHEN_THEY_SHARE, items(FRAMING.when_you_share)),
        part(trainer::WHAT_YOU_MAY_SEE, words(trainer::PRIVACY)),
        part(trainer::NOT_FOR_THIS_SESSION, words(FRAMING.not_for_this_tool)),
        part(trainer::WHAT_IT_IS, words(META.status_note)),
    ];
    let questions = PrincipleId::all().map(|principle| {
        let words = principle.get();
        let prompts = principle.discussion_prompts().iter().map(|&it| Block::Item(it.to_owned()));
        let summary = Block::Words(words.summary.to_owned());
        Part { label: words.title, blocks: [summary].into_iter().chain(prompts).collect() }
    });
    let side = |title: &str, parts: Vec<Part>| Side {
        title: title.to_owned(),
        facts: Vec::new(),
        parts,
        code: None,
        foot: trainer::FOOT,
    };
    let sides = vec![
        side(trainer::LEADING, frame.into_iter().flatten().collect()),
        side(trainer::QUESTIONS, questions.collect()),
    ];
    PrintOut { sides, is_dense: true }
}
