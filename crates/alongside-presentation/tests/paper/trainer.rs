//! What somebody needs who leads the session.

use alongside_core::bank::{FRAMING, Frame, PrincipleId, StatementId, TIME};
use alongside_presentation::paper::{Block, PrintOut, trainer};

use super::words;

fn pack() -> PrintOut {
    trainer()
}

#[test]
fn the_pack_has_each_principle_with_its_signs_and_questions_and_the_thread_last() {
    let pack = pack();
    let labels: Vec<&str> = pack.sides[1].parts.iter().map(|part| part.label).collect();
    let titles = PrincipleId::all().map(|it| it.get().title).chain([TIME.title]);
    assert_eq!(labels, titles.collect::<Vec<_>>());
    for (principle, part) in PrincipleId::all().zip(&pack.sides[1].parts) {
        let signs = principle.looks_like().join(" ");
        assert!(part.blocks.contains(&Block::Named("In the room:", signs)), "{part:?}");
        for &prompt in principle.discussion_prompts() {
            assert!(part.blocks.contains(&Block::Item(prompt.to_owned())), "{prompt}");
        }
    }
}

#[test]
fn the_articles_own_name_stands_once_where_it_is_another() {
    let said = words(&pack());
    for principle in PrincipleId::all() {
        let (title, name) = (principle.get().title, principle.article_name());
        let count = said.matches(&format!("In the article: {name}.")).count();
        assert_eq!(count, usize::from(name != title), "{name}");
    }
}

#[test]
fn the_pack_explains_both_frames_and_whom_to_turn_to() {
    let pack = pack();
    let blocks: Vec<&Block> = pack.sides[0].parts.iter().flat_map(|part| &part.blocks).collect();
    let named = |name: &str| {
        let is_it = |block: &&&Block| matches!(block, Block::Named(it, _) if *it == name);
        blocks.iter().find(is_it).map(|block| format!("{block:?}")).expect("it is named")
    };
    for frame in Frame::ALL {
        let said = named(frame.words().title);
        assert!(said.contains(frame.words().when_to_use), "{said}");
        assert!(said.contains(frame.words().question), "{said}");
    }
    for turn_to in FRAMING.turn_to {
        assert!(named(turn_to.about).contains(turn_to.who));
    }
}

#[test]
fn the_question_of_a_statement_stands_with_that_statement_alone() {
    let said = words(&pack());
    assert!(StatementId::all().all(|statement| !said.contains(statement.prompt())));
}
