//! The full report of two: results, statements as far as they are open, and how the actions went.

use alongside_core::answers::{ExtraId, Opening, Rating};
use alongside_core::bank::{META, PrincipleSet, Role};
use alongside_core::dates;
use alongside_core::leader::ExtraStatement;
use alongside_core::pair::{Opened, Partnership, last_with_results};
use alongside_core::results::comparison::{self, Order, Ratings, StatementPair};

use super::parts::{Asked, Block, Detail, Document, Include, Line, Part, Said, Side, class, part};
use crate::title::ASKED_IN_SESSION;

use crate::charts::pair_profile;

const FOOT: &str = "These are two people’s own views. They grade nobody.";

pub(super) fn document(partnership: &Partnership, asked: &Asked) -> Option<Document> {
    let opened = partnership.opened.as_ref()?;
    let sides = [
        results(partnership, opened, asked),
        statements(partnership, opened, asked),
        since_then(partnership, opened),
    ];
    Some(Document { sides: sides.into_iter().flatten().collect(), is_dense: true })
}

fn side(title: &str, facts: Vec<(&'static str, String)>, parts: Vec<Part>) -> Option<Side> {
    let title = title.to_owned();
    (!parts.is_empty()).then_some(Side { title, facts, parts, code: None, foot: FOOT })
}

fn results(partnership: &Partnership, opened: &Opened, asked: &Asked) -> Option<Side> {
    let pair = opened.compared();
    let findings = pair.findings();
    let opened_on = ("Opened", dates::full(opened.at));
    let printed = ("Printed", dates::full(asked.today));
    let facts = class(partnership, asked).into_iter().chain([opened_on, printed]).collect();
    let has_any = findings.iter().any(|finding| finding.means.is_some());
    let chart = has_any.then(|| Block::Chart(pair_profile(&findings)));
    let figures = format!(
        "Each figure is one person’s own average, where Never is 1 and Always is 5. {}",
        META.status_note
    );
    let parts = [
        part("In a sentence", [Block::Words(format!("{}.", comparison::headline(&findings)))]),
        part("By principle", chart),
        part("In figures", [Block::Results(comparison::table(&findings)), Block::Words(figures)]),
    ];
    side("Our full report", facts, parts.into_iter().flatten().collect())
}

/// Statement by statement, a part for each principle, with notes where they are asked for.
fn statements(partnership: &Partnership, opened: &Opened, asked: &Asked) -> Option<Side> {
    let pair = opened.compared();
    let all = pair.statements(Order::Audit);
    let of = |principle| {
        let here = all.iter().filter(move |pair| pair.statement.principle() == principle);
        let lines: Vec<Line> = here.map(|&pair| line(opened, pair)).collect();
        let table = (!lines.is_empty()).then_some(Block::Statements(lines));
        let noted = Role::ALL.into_iter().filter(|_| asked.includes(Include::Notes));
        let notes = noted.filter_map(move |role| {
            let note = opened.pair[role.index()].note(principle);
            (!note.is_empty()).then(|| Block::Note(role, note.to_owned()))
        });
        part(principle.get().title, table.into_iter().chain(notes))
    };
    let parts = pair.principles().into_iter().flat_map(PrincipleSet::iter).filter_map(of);
    let title = match opened.opening {
        Opening::Statements => "Statement by statement",
        Opening::Nothing | Opening::Principles => "Shared notes",
    };
    side(title, Vec::new(), parts.chain(own(partnership, opened)).collect())
}

/// The session's own statements, in the teacher's words, as far as both answered the same ones.
fn own(partnership: &Partnership, opened: &Opened) -> Option<Part> {
    let set_up = partnership.set_up.as_ref()?;
    let both = opened.extra(set_up)?.into_iter().zip(set_up.extra());
    let line = |((id, ratings), own): ((ExtraId, Option<[Rating; 2]>), &ExtraStatement)| {
        let said = |(role, rating): (Role, Rating)| Said { role, word: rating.word(), after: None };
        let ratings = ratings.into_iter().flatten();
        let words = own.wording(Role::Teacher).to_owned();
        Line {
            number: id.number(),
            words,
            said: Role::ALL.into_iter().zip(ratings).map(said).collect(),
        }
    };
    part(ASKED_IN_SESSION, [Block::Statements(both.map(line).collect())])
}

fn line(opened: &Opened, pair: StatementPair) -> Line {
    let statement = pair.statement;
    let said = |(role, rating): (Role, Rating)| Said {
        role,
        word: rating.word(),
        after: opened.talk.after(role, statement).map(Rating::word),
    };
    let said = match pair.ratings {
        Ratings::Both(ratings) => Role::ALL.into_iter().zip(ratings).map(said).collect(),
        Ratings::One | Ratings::Neither => Vec::new(),
    };
    Line { number: statement.number(), words: statement.get().construct.to_owned(), said }
}

/// What has come of it: this round beside the one before, and the actions.
fn since_then(partnership: &Partnership, opened: &Opened) -> Option<Side> {
    let then = last_with_results(&partnership.earlier).and_then(|then| {
        let rows = comparison::then_and_now(then.compared(), opened.compared());
        let (then, now) = (dates::full(then.at), dates::full(opened.at));
        let words = format!("Then is {then}, and now is {now}.");
        part("Then and now", [Block::Words(words), Block::ThenAndNow(rows)])
    });
    let actions = partnership.plan.actions().iter().cloned().enumerate();
    let actions = actions.map(|(at, action)| Block::Action(at + 1, action, Detail::LookedBackOn));
    let parts = [then, part("What we agreed, and how it went", actions)];
    let standing = ("Agreement", partnership.plan.standing().words());
    side("What came of it", vec![standing], parts.into_iter().flatten().collect())
}
