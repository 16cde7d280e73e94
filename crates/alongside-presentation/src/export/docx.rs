//! A paper as a Word document, for schools that edit such things in Word.
//!
//! It has the words of the paper and no picture. What stands in a table on paper stands in lines here.

use alongside_core::bank::Role;
use alongside_core::dates;
use alongside_core::plan::{Action, Hands};
use alongside_core::text::isolate;
use alongside_formats::codes::in_fives;
use alongside_formats::files::word::{Style, Word};

use crate::paper::{Block, PrintOut, Side};

pub use alongside_formats::files::word::MEDIA_TYPE;

/// The paper as the bytes of a Word document.
pub fn docx(print_out: &PrintOut) -> Vec<u8> {
    let mut body = Body::default();
    for side in &print_out.sides {
        body.side(side);
    }
    body.0.file()
}

#[derive(Default)]
struct Body(Word);

impl Body {
    fn side(&mut self, side: &Side) {
        self.0.paragraph(Style::Title, &[], &side.title);
        for (name, value) in &side.facts {
            self.named(Style::Normal, name, value);
        }
        for part in &side.parts {
            self.0.paragraph(Style::Heading, &[], part.label);
            part.blocks.iter().for_each(|block| self.block(block));
        }
        if let Some(code) = &side.code {
            self.0.paragraph(Style::Normal, &[], "");
            self.named(Style::Normal, "Bring this to your review:", &in_fives(&code.code));
            self.0.paragraph(Style::Small, &[], code.holds);
        }
        self.0.paragraph(Style::Small, &[], &side.foot);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Words(words) => self.0.paragraph(Style::Normal, &[], words),
            Block::Named(name, words) => self.named(Style::Normal, name, words),
            Block::Item(words) => {
                self.0.paragraph(Style::Fact, &[], &format!("– {}", isolate(words)));
            }
            Block::Action(number, action, _) => self.action(*number, action),
            Block::Note(role, note) => self.named(Style::Normal, role.name(), note),
            // Who fills it in by hand in Word types where the cursor is.
            Block::Lines(_) => self.0.paragraph(Style::Normal, &[], ""),
            Block::Signatures => Role::ALL.into_iter().for_each(|role| self.signature(role)),
            // Pictures and tables are for paper.
            Block::Chart(_)
            | Block::Results(_)
            | Block::Own(..)
            | Block::ThenAndNow(..)
            | Block::School(_)
            | Block::Statements(_) => {}
        }
    }

    fn action(&mut self, number: usize, action: &Action) {
        self.0.paragraph(Style::Action, &[], &format!("{number}. {}", isolate(&action.what)));
        let (who, review) = match action.hands {
            Hands::Ours => ("Who:", "Look again:"),
            Hands::School => ("Who asks:", "Hear back by:"),
        };
        let said = action.who.map_or("Not said yet", |who| who.words());
        let date = action.review.map(dates::full).unwrap_or_default();
        let facts = [
            (who, said),
            ("When:", &action.when),
            ("Paid hours:", action.unpaid().unwrap_or_default()),
            ("How we will know:", &action.know),
            (review, &date),
        ];
        for (name, value) in facts {
            if !value.is_empty() {
                self.named(Style::Fact, name, value);
            }
        }
    }

    /// A line to sign on, with whose it is under it.
    fn signature(&mut self, role: Role) {
        self.0.paragraph(Style::Normal, &[], "");
        self.0.paragraph(Style::Normal, &[], &"_".repeat(40));
        self.0.paragraph(Style::Normal, &[], role.name());
    }

    fn named(&mut self, style: Style, name: &str, value: &str) {
        self.0.paragraph(style, &[name], &isolate(value));
    }
}
