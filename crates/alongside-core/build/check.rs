//! The rules that the question bank keeps.
//!
//! [`check`] reads and writes no files, so that the build script and the tests share it.
//! A missing entry or an unknown value is found by the parser, from the types in [`shape`].
//! The rest is checked here.

#[path = "check/around.rs"]
mod around;
#[path = "scoring.rs"]
pub mod scoring;
#[path = "shape.rs"]
pub mod shape;

use std::collections::BTreeSet;

use thiserror::Error;
use toml::Spanned;

use scoring::{Scoring, Tenths};
use shape::{Bank, Idea, Principle, Statement, WordList, Words};

/// How many principles there are, numbered from 1.
const PRINCIPLES: usize = 8;
/// How many statements each principle has.
const STATEMENTS_PER_PRINCIPLE: usize = 5;
/// The longest action text or success measure, in characters: as long as a pair may type.
const IDEA_MAX: usize = 200;

/// What is wrong with the bank, and where.
#[derive(Debug, Error)]
#[error("content/en-GB.toml:{line}: {fault}")]
pub struct BankError {
    line: usize,
    fault: Fault,
}

/// What is wrong with the bank.
#[derive(Debug, Error)]
enum Fault {
    /// Not TOML, or a missing entry or unknown value: the parser's own words.
    #[error("{0}")]
    Toml(String),
    #[error("`{0}` is blank")]
    Blank(&'static str),
    #[error("`{field}` has {found}: write ‘ ’ or “ ”")]
    Straight { field: &'static str, found: char },
    #[error("`{0}` has nothing in it")]
    EmptyList(&'static str),
    #[error("`{field}` is {found} characters long, but {IDEA_MAX} is the most")]
    TooLong { field: &'static str, found: usize },
    #[error("id `{0}` is not kebab-case")]
    NotKebabCase(String),
    #[error("`{0}` is no address of a page")]
    NotAnAddress(String),
    #[error("id `{0}` is already taken")]
    RepeatedId(String),
    #[error("{what} {expected} should be here, not {found}")]
    OutOfOrder { what: &'static str, found: i64, expected: usize },
    #[error("there are {found} {what}, not {expected}")]
    Count { what: &'static str, found: usize, expected: usize },
    #[error("`{field}` counts something, so it can't be {found}")]
    NotWhole { field: &'static str, found: Tenths },
    #[error("`{field}` is {found}, but has to be from {least} to {most}")]
    OutOfRange { field: &'static str, found: Tenths, least: Tenths, most: Tenths },
    #[error("`{field}` is {found}, more than `{other}`, which is {limit}")]
    Over { field: &'static str, found: Tenths, other: &'static str, limit: Tenths },
    #[error("`{0}` is the second statement of its principle in the thread")]
    SecondOfThread(String),
    #[error("none of these statements is in the thread")]
    NoneOfThread,
    #[error("statement `{statement}` is not one of `{principle}`")]
    ForeignStatement { statement: String, principle: String },
}

type Checked = Result<(), Spanned<Fault>>;

/// Reads the bank's text and checks every rule, stopping at the first fault.
pub fn check(text: &str) -> Result<Bank, BankError> {
    parse(text).and_then(|bank| check_bank(&bank).map(|()| bank)).map_err(|fault| BankError {
        line: line_at(text, fault.span().start),
        fault: fault.into_inner(),
    })
}

fn parse(text: &str) -> Result<Bank, Spanned<Fault>> {
    toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or_default();
        Spanned::new(span, Fault::Toml(error.message().to_owned()))
    })
}

/// The number of the line that holds the byte at `offset`, from 1.
fn line_at(text: &str, offset: usize) -> usize {
    let newlines = text.bytes().take(offset).filter(|&byte| byte == b'\n');
    newlines.count() + 1
}

fn check_bank(bank: &Bank) -> Checked {
    around::check(bank)?;
    check_scoring(&bank.scoring)?;
    check_ids(bank)?;
    for principle in bank.principles.get_ref() {
        check_principle(principle)?;
    }
    let numbers = bank.principles.get_ref().iter().map(|it| &it.number);
    check_run("principle", numbers, PRINCIPLES)?;
    check_count("principles", &bank.principles, PRINCIPLES)?;
    check_thread(bank)
}

fn check_scoring(scoring: &Scoring) -> Checked {
    for setting in scoring.settings() {
        let (field, found) = (setting.name, *setting.value.get_ref());
        let [least, most] = setting.range;
        if setting.is_count && !found.is_whole() {
            return fault_at(setting.value, Fault::NotWhole { field, found });
        }
        if !(least..=most).contains(&found) {
            return fault_at(setting.value, Fault::OutOfRange { field, found, least, most });
        }
    }
    for [(field, value), (other, limit)] in scoring.in_order() {
        let (found, limit) = (*value.get_ref(), *limit.get_ref());
        if found > limit {
            return fault_at(value, Fault::Over { field, found, other, limit });
        }
    }
    Ok(())
}

/// Every id is kebab-case, and no two in the bank are the same: stored text and addresses
/// name things by id alone.
fn check_ids(bank: &Bank) -> Checked {
    let mut seen = BTreeSet::new();
    let ideas = bank.thread.time.ideas.iter().map(|idea| &idea.id);
    let others = bank.framing.turn_to.iter().map(|it| &it.id).chain(ideas);
    for id in bank.principles.get_ref().iter().flat_map(Principle::ids).chain(others) {
        if !is_kebab_case(id.get_ref()) {
            return fault_at(id, Fault::NotKebabCase(id.get_ref().clone()));
        }
        if !seen.insert(id.get_ref()) {
            return fault_at(id, Fault::RepeatedId(id.get_ref().clone()));
        }
    }
    Ok(())
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|word| {
        !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'))
    })
}

fn check_principle(principle: &Principle) -> Checked {
    check_all_words(&principle.words())?;
    check_list("looks_like", &principle.looks_like)?;
    check_list("discussion_prompts", &principle.discussion_prompts)?;
    check_count("statements", &principle.statements, STATEMENTS_PER_PRINCIPLE)?;
    for statement in principle.statements.get_ref() {
        check_all_words(&statement.words())?;
    }
    let mut of_thread = principle.statements.get_ref().iter().filter(|it| it.thread.is_some());
    match (of_thread.next(), of_thread.next()) {
        (None, _) => return fault_at(&principle.statements, Fault::NoneOfThread),
        (_, Some(Statement { id, .. })) => {
            return fault_at(id, Fault::SecondOfThread(id.get_ref().clone()));
        }
        (Some(_), None) => {}
    }
    let is_its = |id: &str| principle.place_of(id).is_some();
    principle.ideas.iter().try_for_each(|idea| check_idea(idea, &is_its, principle.id.get_ref()))
}

/// The ideas of a thread are for statements of any principle.
fn check_thread(bank: &Bank) -> Checked {
    let time = &bank.thread.time;
    check_all_words(&time.words())?;
    let is_in_bank =
        |id: &str| bank.principles.get_ref().iter().any(|it| it.place_of(id).is_some());
    time.ideas.iter().try_for_each(|idea| check_idea(idea, &is_in_bank, "principles"))
}

fn check_idea(idea: &Idea, is_its: &dyn Fn(&str) -> bool, whose: &str) -> Checked {
    for (field, words) in idea.words() {
        check_words(field, words)?;
        let found = words.get_ref().chars().count();
        if found > IDEA_MAX {
            return fault_at(words, Fault::TooLong { field, found });
        }
    }
    check_list("statements", &idea.statements)?;
    for statement in idea.statements.get_ref() {
        if !is_its(statement.get_ref()) {
            let fault = Fault::ForeignStatement {
                statement: statement.get_ref().clone(),
                principle: whose.to_owned(),
            };
            return fault_at(statement, fault);
        }
    }
    Ok(())
}

fn check_all_words(fields: &[(&'static str, &Words)]) -> Checked {
    fields.iter().try_for_each(|(field, words)| check_words(field, words))
}

fn check_list(field: &'static str, list: &WordList) -> Checked {
    if list.get_ref().is_empty() {
        return fault_at(list, Fault::EmptyList(field));
    }
    list.get_ref().iter().try_for_each(|words| check_words(field, words))
}

fn check_words(field: &'static str, words: &Words) -> Checked {
    if words.get_ref().trim().is_empty() {
        return fault_at(words, Fault::Blank(field));
    }
    match words.get_ref().chars().find(|it| matches!(it, '\'' | '"')) {
        Some(found) => fault_at(words, Fault::Straight { field, found }),
        None => Ok(()),
    }
}

/// The numbers run from 1 without a break. Any past `length` are left to [`check_count`].
fn check_run<'a>(
    what: &'static str,
    numbers: impl Iterator<Item = &'a Spanned<i64>>,
    length: usize,
) -> Checked {
    numbers.zip(1..=length).try_for_each(|(number, expected)| check_number(what, number, expected))
}

fn check_number(what: &'static str, number: &Spanned<i64>, expected: usize) -> Checked {
    let found = *number.get_ref();
    match usize::try_from(found) == Ok(expected) {
        true => Ok(()),
        false => fault_at(number, Fault::OutOfOrder { what, found, expected }),
    }
}

/// A list of tables that is too short or too long is at fault where its first table starts.
fn check_count<T>(what: &'static str, list: &Spanned<Vec<T>>, expected: usize) -> Checked {
    let found = list.get_ref().len();
    if found != expected {
        return fault_at(list, Fault::Count { what, found, expected });
    }
    Ok(())
}

fn fault_at<T>(place: &Spanned<T>, fault: Fault) -> Checked {
    Err(Spanned::new(place.span(), fault))
}
