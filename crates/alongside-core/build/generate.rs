//! Writes a checked bank as const Rust, for `src/bank/questions.rs` to include.

use super::check::scoring::{Setting, Tenths};
use super::check::shape::{
    Article, Bank, Frame, Framing, Idea, LeadersRequest, Principle, Provenance, School, Source,
    Statement, Thread, WordList, Words,
};

/// The consts behind the names that `src/bank/questions.rs` makes public.
pub fn rust(bank: &Bank) -> String {
    let all = bank.principles.get_ref();
    let principles = array(all.iter().map(principle));
    let prompts = all.iter().map(|it| format!("&{}", quoted_list(&it.discussion_prompts)));
    let prompts = array(prompts);
    let signs = array(all.iter().map(|it| format!("&{}", quoted_list(&it.looks_like))));
    let articles = array(all.iter().map(|it| quoted(&it.article_name)));
    let prompts_of = |it: &Principle| {
        array(it.statements.get_ref().iter().map(|statement| quoted(&statement.prompt)))
    };
    let statement_prompts = array(all.iter().map(prompts_of));
    let ideas_of = array(all.iter().map(|it| ideas(&it.ideas, all)));
    let frames = array(bank.frame.all().into_iter().map(frame));
    let not_rated = record("ScalePoint", &bank.not_rated.words());
    let time = thread(&bank.thread.time);
    let time_ideas = ideas(&bank.thread.time.ideas, all);
    let of_time = all.iter().flat_map(|it| it.statements.get_ref());
    let of_time = of_time.enumerate().filter(|(_, statement)| statement.thread.is_some());
    let of_time = array(of_time.map(|(place, _)| format!("StatementId({place})")));
    let school = school(&bank.school);
    let meta = record("Meta", &bank.meta.words());
    let framing = framing(&bank.framing);
    let request = request(&bank.leaders_request);
    let provenance = provenance(&bank.provenance);
    let scoring: String = bank.scoring.settings().iter().map(threshold).collect();
    format!(
        "pub const PRINCIPLES: [Principle; super::PRINCIPLES] = {principles};
        pub const DISCUSSION_PROMPTS: [&[&str]; super::PRINCIPLES] = {prompts};
        pub const STATEMENT_PROMPTS: [[&str; 5]; super::PRINCIPLES] = {statement_prompts};
        pub const LOOKS_LIKE: [&[&str]; super::PRINCIPLES] = {signs};
        pub const ARTICLE_NAMES: [&str; super::PRINCIPLES] = {articles};
        pub const IDEAS: [&[Idea]; super::PRINCIPLES] = {ideas_of};
        pub const TIME: Thread = {time};
        pub const TIME_IDEAS: &[Idea] = {time_ideas};
        pub const TIME_STATEMENTS: [StatementId; super::PRINCIPLES] = {of_time};
        pub const FRAMES: [FrameWords; 2] = {frames};
        pub const NOT_RATED: ScalePoint = {not_rated};
        pub const SCHOOL: School = {school};
        pub const SCORING: Scoring = Scoring {{ {scoring} }};
        pub const META: Meta = {meta};
        pub const FRAMING: Framing = {framing};
        pub const LEADERS_REQUEST: LeadersRequest = {request};
        pub const PROVENANCE: Provenance = {provenance};"
    )
}

/// One threshold of the record in `src/bank/scoring.rs`.
fn threshold(setting: &Setting) -> String {
    let Tenths(tenths) = *setting.value.get_ref();
    match setting.is_count {
        true => format!("{}: {},", setting.name, tenths / 10),
        false => format!("{}: Tenths::new({tenths}),", setting.name),
    }
}

fn framing(framing: &Framing) -> String {
    let before = quoted_list(&framing.before_you_start);
    let share = quoted_list(&framing.when_you_share);
    let answers = quoted_list(&framing.your_answers);
    let [notes, not_for] = [&framing.notes, &framing.not_for_this_tool].map(quoted);
    let turn_to = array(framing.turn_to.iter().map(|it| record("TurnTo", &it.words())));
    format!(
        "Framing {{ before_you_start: &{before}, when_you_share: &{share}, \
         your_answers: &{answers}, notes: {notes}, not_for_this_tool: {not_for}, \
         turn_to: &{turn_to} }}"
    )
}

fn frame(frame: &Frame) -> String {
    let points = frame.points.get_ref().iter();
    let points = array(points.map(|point| record("ScalePoint", &point.words())));
    // Each stands by itself, on a chart or in a table.
    let names = frame
        .words
        .words()
        .map(|(name, words)| format!("{name}: {:?},", capitalised(words.get_ref())));
    let (words, names) = (fields(&frame.words()), names.concat());
    format!("FrameWords {{ {words} points: {points}, results: ResultWords {{ {names} }} }}")
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn thread(thread: &Thread) -> String {
    record("Thread", &thread.words())
}

fn school(school: &School) -> String {
    let note = quoted(&school.small_group_note);
    let shares = array(school.words.all().into_iter().map(|it| record("Share", &it.words())));
    format!("School {{ small_group_note: {note}, shares: {shares} }}")
}

fn request(request: &LeadersRequest) -> String {
    let (title, note) = (quoted(&request.title), quoted(&request.note));
    let lines = quoted_list(&request.lines);
    format!("LeadersRequest {{ title: {title}, lines: &{lines}, note: {note} }}")
}

fn provenance(provenance: &Provenance) -> String {
    let not_validated = quoted(&provenance.not_validated);
    let Article { author, title, publication, url } = &provenance.article;
    let [author, title, publication, url] = [author, title, publication, url].map(quoted);
    let source = |source: &Source| {
        format!("Source {{ citation: {}, url: {} }}", quoted(&source.citation), quoted(&source.url))
    };
    let sources = array(provenance.sources.values().map(source));
    format!(
        "Provenance {{ not_validated: {not_validated}, article: Article {{ author: {author}, \
         title: {title}, publication: {publication}, url: {url} }}, sources: &{sources} }}"
    )
}

fn principle(principle: &Principle) -> String {
    let id = quoted(&principle.id);
    let words = principle.words().into_iter().filter(|(name, _)| *name != "article_name");
    let words = fields(&words.collect::<Vec<_>>());
    let statements = array(principle.statements.get_ref().iter().map(statement));
    format!("Principle {{ id: {id}, {words} statements: {statements} }}")
}

/// Ideas for statements of these principles, each named by its place among all of them.
fn ideas(ideas: &[Idea], principles: &[Principle]) -> String {
    format!("&{}", array(ideas.iter().map(|it| idea(it, principles))))
}

fn statement(statement: &Statement) -> String {
    let id = quoted(&statement.id);
    let words = statement.words().into_iter().filter(|(name, _)| *name != "prompt");
    let words = fields(&words.collect::<Vec<_>>());
    let settings = statement.settings().map(|(name, value)| format!("{name}: {value},"));
    format!("Statement {{ id: {id}, {words} {} }}", settings.concat())
}

fn idea(idea: &Idea, principles: &[Principle]) -> String {
    let id = quoted(&idea.id);
    let words = fields(&idea.words());
    let (level, effort) = (&idea.level, &idea.effort);
    let all: Vec<&str> = principles
        .iter()
        .flat_map(|it| it.statements.get_ref())
        .map(|statement| statement.id.get_ref().as_str())
        .collect();
    // The check has seen that each one has a place.
    let ids = idea.statements.get_ref().iter().map(Words::get_ref);
    let places = ids.filter_map(|id| all.iter().position(|other| other == id));
    let statements = array(places.map(|place| format!("StatementId({place})")));
    format!(
        "Idea {{ id: {id}, {words} level: Level::{level:?}, effort: Effort::{effort:?}, \
         statements: &{statements} }}"
    )
}

fn record(name: &str, words: &[(&str, &Words)]) -> String {
    format!("{name} {{ {} }}", fields(words))
}

fn fields(words: &[(&str, &Words)]) -> String {
    let fields = words.iter().map(|(name, words)| format!("{name}: {},", quoted(words)));
    fields.collect()
}

fn quoted_list(list: &WordList) -> String {
    array(list.get_ref().iter().map(quoted))
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn quoted(words: &Words) -> String {
    format!("{:?}", words.get_ref())
}
