//! One person's summary: their results, statement by statement as far as that may be seen.
//!
//! Before anything is open it is the person's own, at their own device, and even then what they keep
//! private isn't on it: paper lies about. Once answers are open it says no more of a person than is open.

use alongside_core::answers::{ExtraId, Opening, Rating, SharedSheet};
use alongside_core::bank::{META, PrincipleId, Role, StatementId};
use alongside_core::dates;
use alongside_core::leader::{ASKED_IN_SESSION, ExtraStatement};
use alongside_core::pair::{Partnership, Way};
use alongside_core::results::findings::{headline, rated_findings};

use super::parts::{
    Asked, Block, Include, Kind, Line, PaperFile, Part, PrintOut, Said, Side, class, part,
};
use crate::charts::own_profile;
use crate::content::paper::{own_summary, shared};

pub(super) const KIND: Kind = Kind {
    page: |pair| if is_mine(pair) { own_summary::PAGE } else { own_summary::PAGE_OF_OTHER },
    link: |pair| if is_mine(pair) { own_summary::LINK } else { own_summary::LINK_OF_OTHER },
    includes: &[Include::Class, Include::Notes],
    is_of_actions: false,
    is_of_one: true,
    file: Some(PaperFile::Results),
};

fn is_mine(partnership: &Partnership) -> bool {
    partnership.own_role().is_some()
}

/// Whose summaries may be printed, the person whose device it is first.
pub fn roles(partnership: &Partnership) -> Vec<Role> {
    let is_open = partnership.opened.as_ref().is_some_and(|it| it.opening >= Opening::Principles);
    match (partnership.own_role(), partnership.way) {
        (Some(own), _) => vec![own],
        (None, Way::TwoDevices(own)) if is_open => vec![own, own.other()],
        (None, _) if is_open => Role::ALL.to_vec(),
        (None, _) => Vec::new(),
    }
}

/// What of a person's sheet may be on their summary, and whether statements are; `None` where nothing may.
pub fn sheet(partnership: &Partnership, role: Role) -> Option<(SharedSheet, Opening)> {
    match (&partnership.opened, partnership.own_role()) {
        (_, Some(own)) if own == role => {
            let sheet = SharedSheet::of_session(
                partnership.sheet(role),
                partnership.principles,
                partnership.extra_mark(),
            );
            Some((sheet, Opening::Statements))
        }
        (Some(opened), None) if opened.opening >= Opening::Principles => {
            Some((opened.pair[role.index()].clone(), opened.opening))
        }
        _ => None,
    }
}

/// The notes on a person's own summary that are longer than they may be, and by how many characters as people
/// count them.
pub fn notes_over(partnership: &Partnership, asked: &Asked) -> Vec<(PrincipleId, usize)> {
    let own = partnership.own_role().filter(|_| asked.includes(Include::Notes));
    let over = own.map(|own| partnership.sheet(own).notes_over(partnership.principles));
    over.into_iter().flatten().collect()
}

pub(super) fn print_out(partnership: &Partnership, asked: &Asked) -> Option<PrintOut> {
    let role = asked.whose;
    let (sheet, opening) = sheet(partnership, role)?;
    let found = rated_findings(&sheet);
    let has_any = found.iter().any(|finding| finding.mean.is_some());
    let chart = has_any.then(|| Block::Chart(own_profile(role, &found)));
    let whose = (shared::ANSWERS_OF, role.name().to_owned());
    let printed = ("Printed", dates::full(asked.today));
    let figures = own_summary::figures(META.status_note);
    let parts = [
        part(shared::IN_A_SENTENCE, [Block::Words(format!("{}.", headline(&found)))]),
        part(shared::BY_PRINCIPLE, chart),
        part(shared::IN_FIGURES, [Block::Own(role, found), Block::Words(figures)]),
    ];
    let note = |principle| {
        let note = match partnership.own_role() {
            Some(own) => partnership.sheet(own).note(principle),
            None => sheet.note(principle),
        };
        (asked.includes(Include::Notes) && !note.is_empty())
            .then(|| Block::Note(role, note.to_owned()))
    };
    let of = |principle: PrincipleId| {
        let lines = (opening == Opening::Statements).then(|| lines(&sheet, role, principle));
        let lines = lines.filter(|lines| !lines.is_empty()).map(Block::Statements);
        part(principle.get().title, lines.into_iter().chain(note(principle)))
    };
    let first = Side {
        title: own_summary::TITLE.to_owned(),
        facts: class(partnership, asked).into_iter().chain([whose, printed]).collect(),
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: own_summary::FOOT,
    };
    let own = (opening == Opening::Statements).then(|| own(partnership, &sheet, role)).flatten();
    let parts: Vec<Part> = sheet.principles().iter().filter_map(of).chain(own).collect();
    let title = shared::STATEMENT_BY_STATEMENT.to_owned();
    let second =
        (!parts.is_empty()).then(|| Side { title, parts, facts: Vec::new(), ..first.clone() });
    Some(PrintOut { sides: [first].into_iter().chain(second).collect(), is_dense: true })
}

/// What a person said of the session's own statements.
fn own(partnership: &Partnership, sheet: &SharedSheet, role: Role) -> Option<Part> {
    let set_up = partnership.set_up.as_ref()?;
    let ratings = sheet.extra().filter(|own| Some(own.mark) == set_up.extra_mark())?.ratings;
    let said = |rating: Rating| Said { role, word: rating.word(), after: None };
    let line = |(id, own): (ExtraId, &ExtraStatement)| Line {
        number: id.number(),
        words: own.wording(role).to_owned(),
        said: ratings[id.index()].map(said).into_iter().collect(),
    };
    part(ASKED_IN_SESSION, [Block::Statements(set_up.extra_with_ids().map(line).collect())])
}

fn lines(sheet: &SharedSheet, role: Role, principle: PrincipleId) -> Vec<Line> {
    let said = |rating: Rating| Said { role, word: rating.word(), after: None };
    let line = |statement: StatementId| Line {
        number: statement.number(),
        words: statement.get().wording(role).to_owned(),
        said: sheet.rating(statement).map(said).into_iter().collect(),
    };
    principle.statements().map(line).into()
}
