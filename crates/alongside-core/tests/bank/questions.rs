//! What the app sees of the question bank. The rules that the bank keeps are in `rules`
//! and beside it.

mod frames;
mod names;
mod rules;
mod threads;
mod thresholds;
mod wordings;

use std::collections::BTreeSet;

use alongside_core::bank::{
    Effort, FRAMING, Idea, LEADERS_REQUEST, META, PRINCIPLES, PROVENANCE, Principle, PrincipleId,
    Role, STATEMENTS, StatementId,
};
use expect_test::expect;

use rules::FILE;
use rules::check::{self, shape};

#[test]
fn ids_name_the_same_thing_by_key_and_by_place() {
    for (index, principle) in PrincipleId::all().enumerate() {
        assert_eq!(principle.index(), index);
        assert_eq!(PrincipleId::from_index(index), Some(principle));
        assert_eq!(PrincipleId::from_key(principle.key()), Some(principle));
        assert_eq!(PrincipleId::from_number(principle.number()), Some(principle));
    }
    for (index, statement) in StatementId::all().enumerate() {
        assert_eq!(statement.index(), index);
        assert_eq!(StatementId::from_index(index), Some(statement));
        assert_eq!(StatementId::from_key(statement.key()), Some(statement));
    }
    assert_eq!(PrincipleId::from_index(PRINCIPLES), None);
    assert_eq!(PrincipleId::from_number(0), None);
    assert_eq!(PrincipleId::from_number(9), None);
    assert_eq!(PrincipleId::from_key("sp-chance-to-ask"), None);
    assert_eq!(StatementId::from_index(STATEMENTS), None);
    assert_eq!(StatementId::from_key("sharing-planning"), None);
}

#[test]
fn each_of_the_40_statements_is_in_one_principle() {
    let listed: Vec<StatementId> = PrincipleId::all().flat_map(PrincipleId::statements).collect();
    assert_eq!(listed, StatementId::all().collect::<Vec<_>>());
    assert_eq!(listed.len(), 40);
    let keys: BTreeSet<&str> = listed.iter().map(|statement| statement.key()).collect();
    assert_eq!(keys.len(), 40);
    for principle in PrincipleId::all() {
        for (place, statement) in (1..).zip(principle.statements()) {
            assert_eq!(statement.principle(), principle);
            assert_eq!(statement.place(), place);
        }
    }
}

#[test]
fn the_app_has_the_words_of_the_file() {
    let bank = check::check(FILE).expect("the bank passes");
    for (principle, in_file) in PrincipleId::all().zip(bank.principles.get_ref()) {
        same_principle(principle, in_file);
    }
    let meta = [META.bank_version, META.person_note, META.status_note];
    same_words(&meta, &bank.meta.words());
    same_list(FRAMING.before_you_start, bank.framing.before_you_start.get_ref());
    same_list(FRAMING.when_you_share, bank.framing.when_you_share.get_ref());
    same_list(FRAMING.your_answers, bank.framing.your_answers.get_ref());
    let short = [bank.framing.notes.clone(), bank.framing.not_for_this_tool.clone()];
    same_list(&[FRAMING.notes, FRAMING.not_for_this_tool], &short);
    assert_eq!(FRAMING.turn_to.len(), bank.framing.turn_to.len());
    for (turn_to, in_file) in FRAMING.turn_to.iter().zip(&bank.framing.turn_to) {
        same_words(&[turn_to.about, turn_to.who], &in_file.words());
    }
    let request = &bank.leaders_request;
    same_list(LEADERS_REQUEST.lines, request.lines.get_ref());
    let ends = [request.title.clone(), request.note.clone()];
    same_list(&[LEADERS_REQUEST.title, LEADERS_REQUEST.note], &ends);
}

#[test]
fn the_app_has_the_sources_of_the_file() {
    let bank = check::check(FILE).expect("the bank passes");
    let shape::Article { author, title, publication, url } = &bank.provenance.article;
    let article = &PROVENANCE.article;
    let in_file = [author, title, publication, url].map(Clone::clone);
    same_list(&[article.author, article.title, article.publication, article.url], &in_file);
    same_list(&[PROVENANCE.not_validated], std::slice::from_ref(&bank.provenance.not_validated));
    assert_eq!(PROVENANCE.sources.len(), bank.provenance.sources.len());
    let in_file: Vec<&shape::Source> = bank.provenance.sources.values().collect();
    for (source, in_file) in PROVENANCE.sources.iter().zip(in_file) {
        let in_file = [&in_file.citation, &in_file.url].map(Clone::clone);
        same_list(&[source.citation, source.url], &in_file);
    }
}

#[track_caller]
fn same_principle(id: PrincipleId, in_file: &shape::Principle) {
    let principle = id.get();
    let Principle { title, chart_label, summary, why_it_matters, tension, .. } = principle;
    let words = [title, id.article_name(), chart_label, summary, why_it_matters, tension];
    same_words(&words, &in_file.words());
    same_list(id.looks_like(), in_file.looks_like.get_ref());
    same_list(id.discussion_prompts(), in_file.discussion_prompts.get_ref());
    for (statement, in_file) in id.statements().into_iter().zip(in_file.statements.get_ref()) {
        let prompt = statement.prompt();
        let statement = statement.get();
        let words = [statement.construct, statement.teacher, statement.ta, prompt];
        same_words(&words, &in_file.words());
        same_settings(&format!("{statement:?}"), &in_file.settings());
    }
    same_ideas(id.ideas(), &in_file.ideas);
    let statements = principle.statements.iter().map(|statement| statement.id);
    let ideas = id.ideas().iter().map(|idea| idea.id);
    let ids: Vec<&str> = [principle.id].into_iter().chain(statements).chain(ideas).collect();
    same_list(&ids, &in_file.ids().cloned().collect::<Vec<_>>());
}

#[track_caller]
fn same_ideas(ideas: &[Idea], in_file: &[shape::Idea]) {
    assert_eq!(ideas.len(), in_file.len());
    for (idea, in_file) in ideas.iter().zip(in_file) {
        same_list(&[idea.id], std::slice::from_ref(&in_file.id));
        same_words(&[idea.text, idea.success_measure], &in_file.words());
        assert_eq!(format!("{:?}", idea.level), format!("{:?}", in_file.level));
        assert_eq!(format!("{:?}", idea.effort), format!("{:?}", in_file.effort));
        let keys: Vec<&str> = idea.statements.iter().map(|statement| statement.key()).collect();
        same_list(&keys, in_file.statements.get_ref());
    }
}

#[track_caller]
fn same_settings(statement: &str, in_file: &[(&str, String)]) {
    for (name, value) in in_file {
        // `Debug` names a variant without its type.
        let value = value.rsplit("::").next().unwrap_or_default();
        let is_so = |end| statement.contains(&format!(", {name}: {value}{end}"));
        assert!(is_so(",") || is_so(" }"), "{name} is {value} in the file: {statement}");
    }
}

#[track_caller]
fn same_words(words: &[&str], in_file: &[(&str, &shape::Words)]) {
    let in_file: Vec<shape::Words> = in_file.iter().map(|(_, words)| (*words).clone()).collect();
    same_list(words, &in_file);
}

#[track_caller]
fn same_list(words: &[&str], in_file: &[shape::Words]) {
    let in_file: Vec<&str> = in_file.iter().map(|it| it.get_ref().as_str()).collect();
    assert_eq!(words, in_file);
}

#[test]
fn each_person_has_their_own_wording() {
    let statement = StatementId::from_key("sp-chance-to-ask").expect("the bank has it");
    assert_eq!(statement.number(), "2.4");
    expect!["The TA has a chance to ask me about the plan before the lesson starts."]
        .assert_eq(statement.get().wording(Role::Teacher));
    expect!["I have a chance to ask the teacher about the plan before the lesson starts."]
        .assert_eq(statement.get().wording(Role::TeachingAssistant));
}

#[test]
fn efforts_are_in_order_of_time() {
    let efforts = [Effort::QuickWin, Effort::ThisTerm, Effort::ThisYear];
    assert!(efforts.is_sorted());
    assert_eq!(efforts.map(Effort::words), ["Quick win", "This term", "This year"]);
}
