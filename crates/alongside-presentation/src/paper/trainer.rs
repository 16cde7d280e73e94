//! What somebody needs who leads the session: what it is, the steps, and each principle with questions.

use alongside_core::bank::{FRAMING, Frame, META, PrincipleId, Round, TIME};
use alongside_core::leader::{Minutes, PartKind};

use super::parts::{Block, Part, PrintOut, Side, elsewhere, items, part};
use crate::content::paper::trainer;
use crate::introduced::in_the_article;

/// What to say and mind at each part of a session (docs/product.md, section 4).
fn words_for(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Welcome => trainer::part::WELCOME,
        PartKind::AnswerAlone => trainer::part::ANSWER_ALONE,
        PartKind::LookTogether => trainer::part::LOOK_TOGETHER,
        PartKind::Talk => trainer::part::TALK,
        PartKind::Agree => trainer::part::AGREE,
        PartKind::ShareOneThing => trainer::part::SHARE_ONE_THING,
        PartKind::Slack => trainer::part::SLACK,
    }
}

/// The trainer pack: what the session is, with its steps; then each principle, with what it looks like in a room and
/// its questions (docs/product.md, section 6, "Print"). The question of a single statement stands with that
/// statement alone, and isn't here.
pub fn trainer() -> PrintOut {
    let steps = Minutes::Sixty.parts().into_iter().map(|part| {
        let words = trainer::part::line(part.minutes, words_for(part.kind));
        Block::Named(part.kind.name(), words)
    });
    let words = |words: &str| [Block::Words(words.to_owned())];
    let leading = [
        part(trainer::BEFORE_THEY_START, items(FRAMING.before_you_start)),
        part(trainer::WHO_IS_MEANT, words(META.person_note)),
        part(trainer::TWO_FRAMES, Frame::ALL.map(frame)),
        part(trainer::HOUR, steps),
        part(trainer::WHEN_THEY_SHARE, items(FRAMING.when_you_share)),
        part(trainer::WHAT_YOU_MAY_SEE, words(trainer::PRIVACY)),
        part(trainer::NOT_FOR_THIS_SESSION, elsewhere()),
        part(trainer::WHAT_IT_IS, words(META.status_note)),
    ];
    let side = |title: &str, parts: Vec<Part>| Side {
        title: title.to_owned(),
        facts: Vec::new(),
        parts,
        code: None,
        foot: trainer::FOOT.to_owned(),
    };
    let time =
        part(TIME.title, [TIME.summary, TIME.why_it_matters].map(|it| Block::Words(it.to_owned())));
    let sides = vec![
        side(trainer::LEADING, leading.into_iter().flatten().collect()),
        side(trainer::QUESTIONS, PrincipleId::all().map(principle).chain(time).collect()),
    ];
    PrintOut { sides, is_dense: true }
}

/// When a frame is used, and what is asked in it.
fn frame(frame: Frame) -> Block {
    let words = frame.words();
    let question = frame.question(Round::First);
    Block::Named(words.title, trainer::frame(question, words.when_to_use))
}

fn principle(principle: PrincipleId) -> Part {
    let words = principle.get();
    let summary = match in_the_article(principle) {
        Some(name) => format!("{} {name}.", words.summary),
        None => words.summary.to_owned(),
    };
    let signs = Block::Named(trainer::LOOKS_LIKE, principle.looks_like().join(" "));
    let before = [Block::Words(summary), signs];
    let blocks = before.into_iter().chain(items(principle.discussion_prompts())).collect();
    Part { label: words.title, blocks }
}
