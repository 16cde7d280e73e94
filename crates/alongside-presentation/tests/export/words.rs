//! Word documents.

use std::io::{Cursor, Read};

use alongside_core::bank::Role;
use alongside_core::pair::{Paper, Partnership};
use alongside_core::plan::{Action, ActionId, Agreement, Hands, Outcome, Plan, Who};
use alongside_presentation::export::docx::docx;
use alongside_presentation::paper::{Asked, Include, print_out};
use jiff::civil::date;
use proptest::prelude::*;

use crate::paper::opened_pair;

/// The parts of an archive by their names.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let count = archive.len();
    let part = |index: usize| {
        let mut file = archive.by_index(index).expect("a part");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("its check is right");
        (file.name().expect("its name is UTF-8").into_owned(), text)
    };
    (0..count).map(part).collect()
}

/// The paragraphs of a document.
fn paragraphs(bytes: &[u8]) -> Vec<String> {
    let parts = parts(bytes);
    for (name, text) in &parts {
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let (_, text) = parts.iter().find(|(name, _)| name == "word/document.xml").expect("a document");
    let xml = roxmltree::Document::parse(text).expect("XML");
    let named = |name: &'static str| {
        move |node: &roxmltree::Node| {
            node.has_tag_name((
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                name,
            ))
        }
    };
    let paragraph = |node: roxmltree::Node| {
        let words =
            node.descendants().filter(named("t")).filter_map(|it| it.text().map(str::to_owned));
        words.collect::<String>()
    };
    xml.descendants().filter(named("p")).map(paragraph).collect()
}

fn agreement(what: &str, include: Vec<Include>) -> Vec<u8> {
    let action = Action {
        statement: None,
        pupils: String::new(),
        id: ActionId(1),
        line: None,
        hours: None,
        is_on_paper: false,
        hands: Hands::Ours,
        what: what.to_owned(),
        who: Some(Who::Both),
        when: "Fridays".to_owned(),
        know: "Five times by half-term".to_owned(),
        review: Some(date(2026, 10, 16)),
        outcome: Outcome::default(),
    };
    let plan = Plan::from_actions([action], Agreement::default());
    let pair = Partnership { plan, ..opened_pair() };
    let today = date(2026, 9, 4);
    let asked = Asked { paper: Paper::Agreement, whose: Role::Teacher, include, today };
    docx(&print_out(&pair, &asked).expect("there is an agreement"))
}

#[test]
fn an_agreement_in_word() {
    let words =
        paragraphs(&agreement("Meet on <Fridays> & talk", vec![Include::Code, Include::Class]));
    for line in [
        "Our agreement",
        "Class Oak class",
        "Answered Looking back",
        "What we will do",
        "1. Meet on <Fridays> & talk",
        "Who: Both of us",
        "When: Fridays",
        "How we will know: Five times by half-term",
        "Look again: Friday 16 October 2026",
        "Teacher",
        "Teaching assistant",
    ] {
        assert!(words.iter().any(|paragraph| paragraph == line), "{line}: {words:#?}");
    }
    assert!(words.iter().any(|it| it.starts_with("Bring this to your review: 1")));
}

#[test]
fn line_breaks_stay_line_breaks() {
    let parts = parts(&agreement("Meet on Fridays\nat the door", Vec::new()));
    let (_, text) = parts.iter().find(|(name, _)| name == "word/document.xml").expect("a document");
    let broken = r#"Meet on Fridays</w:t><w:br/><w:t xml:space="preserve">at the door"#;
    assert!(text.contains(broken), "{text}");
}

#[test]
fn word_opens_it_as_a_document_of_its_own_time() {
    let parts = parts(&agreement("a", Vec::new()));
    let (_, text) = parts.iter().find(|(name, _)| name == "word/settings.xml").expect("settings");
    let settings = roxmltree::Document::parse(text).expect("XML");
    let mode = |node: &roxmltree::Node| {
        node.attributes().any(|it| it.name() == "name" && it.value() == "compatibilityMode")
    };
    let mode = settings.descendants().find(mode).expect("a mode");
    assert!(mode.attributes().any(|it| it.name() == "val" && it.value() == "15"));
}

#[test]
fn the_same_agreement_is_the_same_file() {
    assert_eq!(agreement("a", Vec::new()), agreement("a", Vec::new()));
    let words = paragraphs(&agreement("a", Vec::new())).join("\n");
    assert!(!words.contains("Bring this") && !words.contains("Oak class"), "as it was chosen");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_can_be_written(what in any::<String>().prop_filter("not blank", |it| !it.trim().is_empty())) {
        let words = paragraphs(&agreement(&what, Vec::new())).concat();
        // XML has no place for most control characters, and reads the end of a line its own way.
        let plain: String = what.chars().filter(|c| !c.is_control() && *c != '\u{fffe}' && *c != '\u{ffff}').collect();
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        prop_assert!(words.contains(&plain), "{:?} in {:?}", plain, words);
    }
}
