//! The audit on paper.

use alongside_core::bank::{FRAMING, Frame, NOT_RATED, PRINCIPLES, PrincipleId, Role};
use alongside_presentation::paper::blank_audit;
use roxmltree::{Document, Node};

fn words(node: Node) -> String {
    node.descendants().filter_map(|it| if it.is_text() { it.text() } else { None }).collect()
}

/// The words of each element of this name, in order.
fn all(page: &Document, name: &str) -> Vec<String> {
    page.descendants().filter(|it| it.has_tag_name(name)).map(words).collect()
}

/// Each person's audit in each frame.
fn audits() -> Vec<(Role, Frame, String)> {
    let of = |role| Frame::ALL.map(|frame| (role, frame, blank_audit(role, frame)));
    let page = |(role, frame, html)| (role, frame, format!("<main>{html}</main>"));
    Role::ALL.into_iter().flat_map(of).map(page).collect()
}

#[test]
fn an_audit_has_every_statement_once_in_one_persons_words_with_a_box_for_each_answer() {
    for (role, _, html) in audits() {
        let page = Document::parse(&html).expect("each element ends");
        let all = |name| page.descendants().filter(move |it: &Node| it.has_tag_name(name));
        let rows: Vec<(String, usize)> = all("tr")
            .filter(|row| row.children().any(|it| it.has_tag_name("td")))
            .map(|row| (words(row), row.children().filter(|it| it.has_tag_name("td")).count()))
            .collect();
        let statements = PrincipleId::all().flat_map(PrincipleId::statements);
        let expected: Vec<(String, usize)> = statements
            .map(|it| (format!("{} {}", it.number(), it.get().wording(role)), 6))
            .collect();
        assert_eq!(rows, expected);
        assert_eq!(all("article").count(), 2, "each begins a side");
        assert_eq!(all("tbody").count(), PRINCIPLES);
        for part in all("article") {
            let named_by = part.attribute("aria-labelledby").unwrap_or_default();
            let names = named_by
                .split(' ')
                .map(|id| all("h2").chain(all("p")).find(|it| it.attribute("id") == Some(id)));
            let names: Option<Vec<String>> = names.map(|it| it.map(words)).collect();
            let name = names.expect("what names it is there").join(" ");
            assert!(name.starts_with(role.name()) && name.contains(" of 2"), "{name}");
        }
    }
}

#[test]
fn an_audit_asks_in_the_words_of_its_frame_and_says_which() {
    for (_, frame, html) in audits() {
        let page = Document::parse(&html).expect("each element ends");
        let heads = page.descendants().filter(|it| it.has_tag_name("thead"));
        let points = frame.words().points.iter().map(|point| point.label);
        let expected: Vec<&str> =
            [frame.words().question].into_iter().chain(points).chain([NOT_RATED.label]).collect();
        for head in heads {
            let said: Vec<String> =
                head.descendants().filter(|it| it.has_tag_name("th")).map(words).collect();
            assert_eq!(said, expected);
        }
        let leads = all(&page, "p").into_iter().filter(|it| it.starts_with(frame.words().title));
        assert_eq!(leads.count(), 2, "on each part");
        assert!(!words(page.root()).contains(frame.other().words().title));
        assert!(words(page.root()).contains(frame.words().reading_note));
    }
}

#[test]
fn an_audit_has_the_articles_own_names_and_whom_to_turn_to() {
    for (_, _, html) in audits() {
        let page = Document::parse(&html).expect("each element ends");
        let said = words(page.root());
        for principle in PrincipleId::all() {
            let (title, name) = (principle.get().title, principle.article_name());
            let count = said.matches(&format!("In the article: {name}")).count();
            assert_eq!(count, usize::from(name != title), "{name}");
        }
        for turn_to in FRAMING.turn_to {
            assert_eq!(said.matches(turn_to.who).count(), 1, "{}", turn_to.about);
        }
    }
}
