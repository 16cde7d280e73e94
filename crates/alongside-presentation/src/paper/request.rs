//! A request to school leaders: the bank's frame with what the pair asks for, and no rating anywhere.

use alongside_core::bank::LEADERS_REQUEST;
use alongside_core::dates;
use alongside_core::pair::Partnership;
use alongside_core::plan::{Action, Hands};
use alongside_core::text::isolate;

use super::agreement::agreed_on;
use super::parts::{Asked, Block, Include, Kind, PaperFile, Part, PrintOut, Side, class};
use crate::content::paper::request;

pub(super) const KIND: Kind = Kind {
    page: |_| request::PAGE,
    link: |_| request::LINK,
    includes: &[Include::Class, Include::OurActions],
    is_of_actions: true,
    is_of_one: false,
    file: Some(PaperFile::Word("request")),
};

/// How many lines there are to write on where nothing is filled in.
const RULED: usize = 4;

pub(super) fn print_out(partnership: &Partnership, asked: &Asked) -> PrintOut {
    let plan = &partnership.plan;
    let agreed = agreed_on(plan);
    let asks: Vec<&Action> = plan.in_hands(Hands::School).collect();
    let ours: Vec<Block> = match asked.includes(Include::OurActions) {
        true => plan.in_hands(Hands::Ours).map(|it| Block::Item(it.what.clone())).collect(),
        false => Vec::new(),
    };
    let wanted = asks.iter().flat_map(|action| {
        let know = &action.know;
        let know = (!know.is_empty()).then(|| Block::Words(request::know(isolate(know))));
        [Block::Item(action.what.clone())].into_iter().chain(know)
    });
    let pupils = asks.iter().filter(|action| !action.pupils.is_empty());
    let pupils = pupils.map(|action| Block::Item(action.pupils.clone())).collect();
    let heard = asks.iter().filter_map(|action| plan.review_of(action)).min();
    let heard = heard.map(|date| Block::Words(request::hear_by(dates::full(date))));
    let filled = [Vec::new(), pupils, ours, wanted.collect(), heard.into_iter().collect()];
    let part = |(label, blocks): (&'static str, Vec<Block>)| match blocks.is_empty() {
        true => Part { label, blocks: vec![Block::Lines(RULED)] },
        false => Part { label, blocks },
    };
    let side = Side {
        title: LEADERS_REQUEST.title.to_owned(),
        facts: class(partnership, asked)
            .into_iter()
            .chain([("Date", dates::full(asked.today)), ("Agreed", agreed)])
            .collect(),
        parts: LEADERS_REQUEST.lines.iter().copied().zip(filled).map(part).collect(),
        code: None,
        foot: request::FOOT.to_owned(),
    };
    PrintOut { sides: vec![side], is_dense: false }
}
