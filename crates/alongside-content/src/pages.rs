//! A page of words: parts with a title each, of paragraphs, lists, terms and links, and of what the app fills in.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::check;
use crate::fault::{Checked, Fault, WordsError, not_toml};

type Words = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    title: Words,
    lead: Words,
    section: Spanned<Vec<Section>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    id: Words,
    title: Words,
    block: Spanned<Vec<Spanned<Block>>>,
}

/// A block of a part, of just one of these kinds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Block {
    words: Option<Words>,
    items: Option<Spanned<Vec<Words>>>,
    terms: Option<Spanned<Vec<Spanned<Vec<Words>>>>>,
    link: Option<Spanned<Vec<Words>>>,
    show: Option<Show>,
}

/// What the app fills in, by the names of the blocks that do.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Show {
    Rules,
    Chance,
    NotValidated,
    Elsewhere,
    Frames,
    Thread,
    Principles,
    Offline,
    OneFile,
    Sources,
}

/// The const Rust for the page `name` with this text, of the types `Page`, `Section`, `Block` and `About` where
/// it is included. The title stands apart: whoever links to the page needs no more of it.
///
/// # Errors
/// The first fault, with its line.
pub fn page(name: &str, text: &str) -> Result<String, WordsError> {
    let rust = toml::from_str(text).map_err(not_toml).and_then(|page| page_rust(name, &page));
    rust.map_err(|fault| WordsError::new(text, fault))
}

fn page_rust(name: &str, page: &Page) -> Checked<String> {
    let (title, lead) = (words(&page.title)?, words(&page.lead)?);
    let mut taken = BTreeSet::new();
    let sections = list(&page.section, |section| match taken.insert(section.id.get_ref()) {
        true => section_rust(section),
        false => fault_at(&section.id, Fault::RepeatedId(section.id.get_ref().clone())),
    })?;
    let name = name.to_uppercase();
    Ok(format!(
        "pub const {name}_TITLE: &str = {title};\n\
         pub const {name}: Page = Page {{ lead: {lead}, sections: {sections} }};\n"
    ))
}

fn section_rust(section: &Section) -> Checked<String> {
    if !is_id(section.id.get_ref()) {
        return fault_at(&section.id, Fault::Id(section.id.get_ref().clone()));
    }
    let (id, title) = (section.id.get_ref(), words(&section.title)?);
    let blocks = list(&section.block, block_rust)?;
    Ok(format!("Section {{ id: {id:?}, title: {title}, blocks: {blocks} }}"))
}

fn block_rust(block: &Spanned<Block>) -> Checked<String> {
    Ok(match block.get_ref() {
        Block { words: Some(it), items: None, terms: None, link: None, show: None } => {
            format!("Block::Words({})", words(it)?)
        }
        Block { words: None, items: Some(it), terms: None, link: None, show: None } => {
            format!("Block::Items({})", list(it, words)?)
        }
        Block { words: None, items: None, terms: Some(it), link: None, show: None } => {
            format!("Block::Terms({})", list(it, term)?)
        }
        Block { words: None, items: None, terms: None, link: Some(it), show: None } => link(it)?,
        Block { words: None, items: None, terms: None, link: None, show: Some(it) } => {
            format!("Block::{it:?}")
        }
        _ => return fault_at(block, Fault::Kinds),
    })
}

fn term(term: &Spanned<Vec<Words>>) -> Checked<String> {
    match term.get_ref().as_slice() {
        [term, meaning] => Ok(format!("({}, {})", words(term)?, words(meaning)?)),
        _ => fault_at(term, Fault::Term),
    }
}

fn link(link: &Spanned<Vec<Words>>) -> Checked<String> {
    let [before, to, after] = link.get_ref().as_slice() else {
        return fault_at(link, Fault::Link);
    };
    let Some(page) = linked(to.get_ref()) else {
        return fault_at(to, Fault::Page(to.get_ref().clone()));
    };
    Ok(format!("Block::Link({}, About::{page}, {})", piece(before)?, piece(after)?))
}

/// The name in `About` of the page with this word in its address.
fn linked(word: &str) -> Option<&'static str> {
    Some(match word {
        "help" => "Help",
        "privacy" => "Privacy",
        "data-protection" => "DataProtection",
        "accessibility" => "Accessibility",
        "method" => "Method",
        "technical" => "Technical",
        _ => return None,
    })
}

fn words(it: &Words) -> Checked<String> {
    let shown = check::on_page(it.get_ref()).or_else(|fault| fault_at(it, fault))?;
    Ok(format!("{shown:?}"))
}

/// Words that a link is joined to.
fn piece(it: &Words) -> Checked<String> {
    let shown = check::joined_on_page(it.get_ref()).or_else(|fault| fault_at(it, fault))?;
    Ok(format!("{shown:?}"))
}

/// A slice of what `rust_of` makes of each, of which there is one at least.
fn list<'a, T>(
    all: &'a Spanned<Vec<T>>,
    rust_of: impl FnMut(&'a T) -> Checked<String>,
) -> Checked<String> {
    if all.get_ref().is_empty() {
        return fault_at(all, Fault::Blank);
    }
    let each: Vec<String> = all.get_ref().iter().map(rust_of).collect::<Checked<_>>()?;
    Ok(format!("&[{}]", each.join(", ")))
}

/// Whether an id is `kebab-case`.
fn is_id(id: &str) -> bool {
    let is_part = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit();
    id.split('-').all(|part| !part.is_empty() && part.chars().all(is_part))
}

fn fault_at<T, U>(at: &Spanned<U>, fault: Fault) -> Checked<T> {
    Err(Spanned::new(at.span(), fault))
}
