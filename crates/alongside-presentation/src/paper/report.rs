//! The full report of two: results, statements as far as they are open, and how the actions went.

use alongside_core::answers::{ExtraId, Opening, Rating};
use alongside_core::bank::{FRAMING, META, PrincipleSet, Role};
use alongside_core::dates;
use alongside_core::leader::{ASKED_IN_SESSION, ExtraStatement};
use alongside_core::pair::{Opened, Partnership, then_of};
use alongside_core::plan::Action;
use alongside_core::results::comparison::{self, Order, Ratings, StatementPair};

use super::parts::{
    Answered, Asked, Block, Detail, Include, Kind, Part, PrintOut, Said, Side, TWO_QUESTIONS,
    answered, class, elsewhere, foot_with_elsewhere, items, part,
};
use crate::charts::pair_profile;
use crate::content::paper::{report, shared};

pub(super) const KIND: Kind = Kind {
    page: |_| report::PAGE,
    link: |_| report::LINK,
    includes: &[Include::Class, Include::Notes],
    is_of_actions: false,
    is_of_one: false,
    file: None,
};

pub(super) fn print_out(partnership: &Partnership, asked: &Asked) -> Option<PrintOut> {
    let opened = partnership.opened.as_ref()?;
    let sides = match fits_with_results(partnership, opened) {
        true => vec![
            results(partnership, opened, asked, how_it_went(partnership)),
            statements(partnership, opened, asked),
        ],
        false => vec![
            results(partnership, opened, asked, None),
            statements(partnership, opened, asked),
            since_then(partnership, opened),
        ],
    };
    Some(PrintOut { sides: sides.into_iter().flatten().collect(), is_dense: true })
}

/// Whether what came of it has room beside the results, so that the whole is two sides: actions alone, in few words.
fn fits_with_results(partnership: &Partnership, opened: &Opened) -> bool {
    /// So many letters of what is to be done and what has changed take no more lines than there are.
    const MOST: usize = 420;
    let length =
        |action: &Action| action.what.chars().count() + action.outcome.changed.chars().count();
    then_of(opened, &partnership.earlier).is_none()
        && partnership.plan.actions().len() <= 3
        && partnership.plan.actions().iter().map(length).sum::<usize>() <= MOST
}

fn side(title: &str, facts: Vec<(&'static str, String)>, parts: Vec<Part>) -> Option<Side> {
    let (title, foot) = (title.to_owned(), report::FOOT.to_owned());
    (!parts.is_empty()).then_some(Side { title, facts, parts, code: None, foot })
}

/// The results, and how it went where that stands here too.
fn results(
    partnership: &Partnership,
    opened: &Opened,
    asked: &Asked,
    went: Option<Part>,
) -> Option<Side> {
    let pair = opened.compared();
    let findings = pair.findings();
    let opened_on = ("Opened", dates::full(opened.at));
    let printed = ("Printed", dates::full(asked.today));
    let frame = opened.frame();
    let facts = class(partnership, asked).into_iter();
    let agreed = went.iter().map(|_| standing(partnership));
    let facts = facts.chain([answered(frame), opened_on]).chain(agreed).chain([printed]).collect();
    let has_went = went.is_some();
    let has_any = findings.iter().any(|finding| finding.means.is_some());
    let chart = has_any.then(|| Block::Chart(pair_profile(frame, &findings)));
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|rating| rating.word(frame));
    let (heading, figures) = match pair.shows_statements() {
        false => (shared::IN_WORDS, shared::to_a_quarter(META.status_note)),
        true => (shared::IN_FIGURES, report::figures(highest, lowest, META.status_note)),
    };
    let headline = comparison::headline(&findings);
    let in_a_sentence = match pair.in_all() {
        Some(in_all) => format!("{headline}. {in_all}"),
        None => format!("{headline}."),
    };
    let parts = [
        part(shared::IN_A_SENTENCE, [Block::Words(in_a_sentence)]),
        part(shared::BY_PRINCIPLE, chart),
        part(heading, [Block::Results(pair.table()), Block::Words(figures)]),
        went,
        part(shared::WHOSE_THESE_ARE, items(FRAMING.your_answers)),
        // Where there is no room for the list, its short form is in the foot.
        (!has_went).then(|| part(shared::WHAT_TO_TAKE_ELSEWHERE, elsewhere())).flatten(),
    ];
    let side = side(report::TITLE, facts, parts.into_iter().flatten().collect());
    let foot = |side: Side| match has_went {
        true => Side { foot: foot_with_elsewhere(report::FOOT), ..side },
        false => side,
    };
    side.map(foot)
}

/// Statement by statement, a part for each principle, with notes where they are asked for.
fn statements(partnership: &Partnership, opened: &Opened, asked: &Asked) -> Option<Side> {
    let pair = opened.compared();
    let all = pair.statements(Order::Audit);
    let of = |principle| {
        let here = all.iter().filter(move |pair| pair.statement.principle() == principle);
        let lines: Vec<Answered> = here.map(|&pair| line(opened, pair)).collect();
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
        Opening::Statements => shared::STATEMENT_BY_STATEMENT,
        Opening::Nothing | Opening::Principles => report::SHARED_NOTES,
    };
    side(title, Vec::new(), parts.chain(own(partnership, opened)).collect())
}

/// The session's own statements, in the teacher's words, as far as both answered the same ones.
fn own(partnership: &Partnership, opened: &Opened) -> Option<Part> {
    let set_up = partnership.set_up.as_ref()?;
    let both = opened.extra(set_up)?.into_iter().zip(set_up.extra());
    let line = |((id, ratings), own): ((ExtraId, Option<[Rating; 2]>), &ExtraStatement)| {
        let word = |rating: Rating| rating.word(opened.frame());
        let said = |(role, rating)| Said { role, word: word(rating), after: None };
        let ratings = ratings.into_iter().flatten();
        let words = own.wording(Role::Teacher).to_owned();
        Answered {
            number: id.number(),
            words,
            said: Role::ALL.into_iter().zip(ratings).map(said).collect(),
            apart: None,
        }
    };
    part(ASKED_IN_SESSION, [Block::Statements(both.map(line).collect())])
}

fn line(opened: &Opened, pair: StatementPair) -> Answered {
    let statement = pair.statement;
    let word = |rating: Rating| rating.word(opened.frame());
    let said = |(role, rating): (Role, Rating)| Said {
        role,
        word: word(rating),
        after: opened.talk.after(role, statement).map(word),
    };
    let said = match pair.ratings {
        Ratings::Both(ratings) => Role::ALL.into_iter().zip(ratings).map(said).collect(),
        Ratings::One | Ratings::Neither => Vec::new(),
    };
    Answered {
        number: statement.number(),
        words: statement.get().construct.to_owned(),
        said,
        apart: apart(pair),
    }
}

/// How far apart two answers are, from two steps on.
fn apart(pair: StatementPair) -> Option<&'static str> {
    match pair.steps() {
        Some(2) => Some("Two"),
        Some(3) => Some("Three"),
        Some(4) => Some("Four"),
        _ => None,
    }
}

/// What has come of it: this round beside the one before, and the actions.
fn since_then(partnership: &Partnership, opened: &Opened) -> Option<Side> {
    let then = then_of(opened, &partnership.earlier).and_then(|then| {
        let rows = comparison::then_and_now(then.compared(), opened.compared());
        let rows = rows.map_or_else(
            || Block::Words(TWO_QUESTIONS.to_owned()),
            |rows| Block::ThenAndNow(opened.frame(), rows),
        );
        let words = report::which_days(dates::full(opened.at), dates::full(then.at));
        part(report::THEN_AND_NOW, [Block::Words(words), rows])
    });
    let parts = [then, how_it_went(partnership)].into_iter().flatten().collect();
    side(report::WHAT_CAME_OF_IT, vec![standing(partnership)], parts)
}

/// The actions, with what came of each.
fn how_it_went(partnership: &Partnership) -> Option<Part> {
    let actions = partnership.plan.actions().iter().cloned().enumerate();
    let actions = actions.map(|(at, action)| Block::Action(at + 1, action, Detail::LookedBackOn));
    part(report::HOW_IT_WENT, actions)
}

/// How the agreement stands.
fn standing(partnership: &Partnership) -> (&'static str, String) {
    ("Agreement", partnership.plan.standing().words())
}
