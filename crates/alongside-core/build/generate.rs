//! Writes a checked bank as const Rust, for `src/bank/questions.rs` to include.

use super::check::scoring::{Setting, Tenths};
use super::check::shape::{
    Article, Bank, Framing, Idea, LeadersRequest, Principle, Provenance, Source, Statement,
    WordList, Words,
};

/// The consts behind the names that `src/bank/questions.rs` makes public.
pub fn rust(bank: &Bank) -> String {
    let all = bank.principles.get_ref();
    let principles = array(all.iter().map(principle));
    let prompts = all.iter().map(|it| format!("&{}", quoted_list(&it.discussion_prompts)));
    let prompts = array(prompts);
    let ideas = array(all.iter().enumerate().map(|(index, it)| ideas(index, it)));
    let points = bank.scale.points.get_ref().iter();
    let scale = array(points.map(|point| record("ScalePoint", &point.words())));
    let not_rated = record("ScalePoint", &bank.scale.not_rated.words());
    let question = quoted(&bank.scale.question);
    let meta = record("Meta", &bank.meta.words());
    let framing = framing(&bank.framing);
    let request = request(&bank.leaders_request);
    let provenance = provenance(&bank.provenance);
    let scoring: String = bank.scoring.settings().iter().map(threshold).collect();
    format!(
        "pub const PRINCIPLES: [Principle; super::PRINCIPLES] = {principles};
        pub const DISCUSSION_PROMPTS: [&[&str]; super::PRINCIPLES] = {prompts};
        pub const IDEAS: [&[Idea]; super::PRINCIPLES] = {ideas};
        pub const SCALE: [ScalePoint; 5] = {scale};
        pub const NOT_RATED: ScalePoint = {not_rated};
        pub const SCALE_QUESTION: &str = {question};
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
    let not_for = quoted(&framing.not_for_this_tool);
    format!(
        "Framing {{ before_you_start: &{before}, when_you_share: &{share}, \
         not_for_this_tool: {not_for} }}"
    )
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
    let words = fields(&principle.words());
    let statements = array(principle.statements.get_ref().iter().map(statement));
    format!("Principle {{ id: {id}, {words} statements: {statements} }}")
}

fn ideas(index: usize, principle: &Principle) -> String {
    let first_statement = index * principle.statements.get_ref().len();
    let ideas = principle.ideas.iter().map(|it| idea(it, principle, first_statement));
    format!("&{}", array(ideas))
}

fn statement(statement: &Statement) -> String {
    let id = quoted(&statement.id);
    let words = fields(&statement.words());
    let settings = statement.settings().map(|(name, value)| format!("{name}: {value},"));
    format!("Statement {{ id: {id}, {words} {} }}", settings.concat())
}

fn idea(idea: &Idea, principle: &Principle, first_statement: usize) -> String {
    let id = quoted(&idea.id);
    let words = fields(&idea.words());
    let (level, effort) = (&idea.level, &idea.effort);
    // The check has seen that each one has a place.
    let places = idea.statements.get_ref().iter().filter_map(|it| principle.place_of(it.get_ref()));
    let statements = array(places.map(|place| format!("StatementId({})", first_statement + place)));
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
