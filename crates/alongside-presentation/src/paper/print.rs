//! A pair's papers: what can be chosen for each, and the paper itself.

use alongside_core::pair::{Paper, Partnership};

use super::agreement::shared_strengths;
use super::parts::{Asked, Include, PrintOut};
use super::{kind, made};
use crate::content::paper::example;

/// What can be chosen for a paper, in the order of the page.
pub fn choices(partnership: &Partnership, paper: Paper) -> Vec<Include> {
    let can_be = |include: &Include| match include {
        Include::Class => !partnership.label.is_empty(),
        Include::Strengths => {
            partnership.opened.as_ref().is_some_and(|it| shared_strengths(it).next().is_some())
        }
        // Nobody can come back to the example.
        Include::Code => partnership.opened.is_some() && !partnership.is_example(),
        Include::Notes | Include::OurActions => true,
    };
    kind(paper).includes.iter().copied().filter(can_be).collect()
}

/// The paper that is asked for. `None` where the partnership has nothing to put on it.
pub fn print_out(partnership: &Partnership, asked: &Asked) -> Option<PrintOut> {
    let mut print_out = made(partnership, asked)?;
    if partnership.is_example() {
        for side in &mut print_out.sides {
            side.title = example::title(&side.title);
            side.foot = example::FOOT.to_owned();
        }
    }
    Some(print_out)
}
