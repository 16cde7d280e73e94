//! One person's summary: their results, statement by statement as far as that may be seen.
//!
//! Before anything is open it is the person's own, at their own device, and even then what they keep
//! private isn't on it: paper lies about. Once answers are open it says no more of a person than is open.

use alongside_core::answers::{self, ExtraId, ExtraRatings, Opening, Rating, SharedSheet};
use alongside_core::bank::{FRAMING, META, PrincipleId, Role, StatementId};
use alongside_core::dates;
use alongside_core::leader::{ASKED_IN_SESSION, ExtraStatement};
use alongside_core::pair::{Opened, Partnership, Way};
use alongside_core::results::findings::{Finding, headline, rated_findings};
use alongside_core::results::scoring::Mean;

use super::parts::{
    Answered, Asked, Block, Include, Kind, PaperFile, Part, PrintOut, Said, Side, answered, class,
    foot_with_elsewhere, items, part,
};
use crate::charts::own_profile;
use crate::content::paper::{own_summary, shared};
use crate::tables::own_rows;

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

/// What may be on one person's summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whose summary it is.
    pub role: Role,
    /// The sheet, without any rating that isn't listed.
    pub sheet: SharedSheet,
    /// What the answers say. Of an open round no finding has a mean where either person has too few answers.
    pub findings: Vec<Finding>,
    /// The principles whose statements are listed one by one.
    pub listed: Vec<PrincipleId>,
}

/// What may be on a person's summary; `None` where nothing may.
///
/// Before anything is open it is their own, and all of it is listed but what they keep private. Once answers are
/// open, statements are listed as far as these are, and none of a line for which either has too few answers: the
/// two people's summaries beside each other don't say whose are missing (docs/product.md, section 3).
pub fn summary(partnership: &Partnership, role: Role) -> Option<Summary> {
    match (&partnership.opened, partnership.own_role()) {
        (_, Some(own)) if own == role => {
            let sheet = SharedSheet::of_session(
                partnership.sheet(role),
                partnership.frame,
                partnership.principles,
                partnership.extra_mark(),
            );
            let (findings, listed) = (rated_findings(&sheet), sheet.principles().iter().collect());
            Some(Summary { role, sheet, findings, listed })
        }
        (Some(opened), None) if opened.opening >= Opening::Principles => {
            Some(open_summary(partnership, opened, role))
        }
        _ => None,
    }
}

fn open_summary(partnership: &Partnership, opened: &Opened, role: Role) -> Summary {
    let (findings, names) = (opened.findings_of(role), opened.opening == Opening::Statements);
    let (told, untold): (Vec<Finding>, Vec<Finding>) =
        findings.iter().partition(|it| names && it.mean.is_some());
    let listed: Vec<PrincipleId> = told.iter().filter_map(|it| it.line.principle()).collect();
    let hidden: Vec<StatementId> = untold.iter().flat_map(|it| it.line.statements()).collect();
    let mut sheet = opened.pair[role.index()].clone();
    for statement in StatementId::all() {
        if hidden.contains(&statement) || !listed.contains(&statement.principle()) {
            sheet.set_said(statement, answers::Said::LeftOut);
        }
    }
    sheet.set_extra(open_extra(partnership, opened, role));
    Summary { role, sheet, findings, listed }
}

/// What a person said of the session's own statements, where both rated them.
fn open_extra(partnership: &Partnership, opened: &Opened, role: Role) -> Option<ExtraRatings> {
    let set_up = partnership.set_up.as_ref()?;
    let mut shown = ExtraRatings::blank(set_up.extra_mark()?);
    for (id, ratings) in opened.extra(set_up)? {
        shown.ratings[id.index()] = ratings.map(|ratings| ratings[role.index()]);
    }
    Some(shown)
}

/// The notes on a person's own summary that are longer than they may be, and by how many characters as people
/// count them.
pub fn notes_over(partnership: &Partnership, asked: &Asked) -> Vec<(PrincipleId, usize)> {
    let own = partnership.own_role().filter(|_| asked.includes(Include::Notes));
    let over = own.map(|own| partnership.sheet(own).notes_over(partnership.principles));
    over.into_iter().flatten().collect()
}

pub(super) fn print_out(partnership: &Partnership, asked: &Asked) -> Option<PrintOut> {
    let summary = summary(partnership, asked.whose)?;
    let results = results(partnership, &summary, asked);
    let own = extra(partnership, &summary);
    let of = |principle| principle_part(partnership, &summary, principle, asked);
    let parts: Vec<Part> = summary.sheet.principles().iter().filter_map(of).chain(own).collect();
    let title = shared::STATEMENT_BY_STATEMENT.to_owned();
    let statements =
        (!parts.is_empty()).then(|| Side { title, parts, facts: Vec::new(), ..results.clone() });
    Some(PrintOut { sides: [results].into_iter().chain(statements).collect(), is_dense: true })
}

fn results(partnership: &Partnership, summary: &Summary, asked: &Asked) -> Side {
    let Summary { role, sheet, findings, .. } = summary;
    let frame = sheet.frame();
    let has_any = findings.iter().any(|finding| finding.mean.is_some());
    let chart = has_any.then(|| Block::Chart(own_profile(*role, frame, findings)));
    let whose = (shared::ANSWERS_OF, role.name().to_owned());
    let printed = ("Printed", dates::full(asked.today));
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|rating| rating.word(frame));
    let is_rounded = findings.iter().filter_map(|it| it.mean).any(Mean::is_rounded);
    let (heading, figures) = match is_rounded {
        true => (shared::IN_WORDS, shared::to_a_quarter(META.status_note)),
        false => (shared::IN_FIGURES, own_summary::figures(highest, lowest, META.status_note)),
    };
    let table = Block::Own(*role, own_rows(findings, frame));
    let parts = [
        part(shared::IN_A_SENTENCE, [Block::Words(format!("{}.", headline(findings, frame)))]),
        part(shared::BY_PRINCIPLE, chart),
        part(heading, [table, Block::Words(figures)]),
        part(shared::WHOSE_THESE_ARE, items(FRAMING.your_answers)),
    ];
    Side {
        title: own_summary::TITLE.to_owned(),
        facts: class(partnership, asked)
            .into_iter()
            .chain([whose, answered(frame), printed])
            .collect(),
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: foot_with_elsewhere(own_summary::FOOT),
    }
}

/// A principle, statement by statement where these are listed, with the note where that is asked for.
fn principle_part(
    partnership: &Partnership,
    summary: &Summary,
    principle: PrincipleId,
    asked: &Asked,
) -> Option<Part> {
    let note = match partnership.own_role() {
        Some(own) => partnership.sheet(own).note(principle),
        None => summary.sheet.note(principle),
    };
    let is_noted = asked.includes(Include::Notes) && !note.is_empty();
    let note = is_noted.then(|| Block::Note(summary.role, note.to_owned()));
    let is_listed = summary.listed.contains(&principle);
    let lines = is_listed.then(|| Block::Statements(lines(summary, principle)));
    part(principle.get().title, lines.into_iter().chain(note))
}

/// What a person said of the session's own statements.
fn extra(partnership: &Partnership, summary: &Summary) -> Option<Part> {
    let set_up = partnership.set_up.as_ref()?;
    let own = summary.sheet.extra().filter(|own| Some(own.mark) == set_up.extra_mark())?;
    let line = |(id, statement): (ExtraId, &ExtraStatement)| Answered {
        number: id.number(),
        words: statement.wording(summary.role).to_owned(),
        said: said(summary, own.ratings[id.index()]),
        apart: None,
    };
    part(ASKED_IN_SESSION, [Block::Statements(set_up.extra_with_ids().map(line).collect())])
}

fn lines(summary: &Summary, principle: PrincipleId) -> Vec<Answered> {
    let line = |statement: StatementId| Answered {
        number: statement.number(),
        words: statement.get().wording(summary.role).to_owned(),
        said: said(summary, summary.sheet.rating(statement)),
        apart: None,
    };
    principle.statements().map(line).into()
}

fn said(summary: &Summary, rating: Option<Rating>) -> Vec<Said> {
    let Summary { role, sheet, .. } = summary;
    let said = |rating: Rating| Said { role: *role, word: rating.word(sheet.frame()), after: None };
    rating.map(said).into_iter().collect()
}
