//! The audit on paper.

use alongside_core::bank::{PRINCIPLES, PrincipleId, Role};
use alongside_presentation::paper::blank_audit;
use roxmltree::{Document, Node};

fn words(node: Node) -> String {
    node.descendants().filter_map(|it| if it.is_text() { it.text() } else { None }).collect()
}

#[test]
fn an_audit_has_every_statement_once_in_one_persons_words_with_a_box_for_each_answer() {
    for role in Role::ALL {
        let html = format!("<main>{}</main>", blank_audit(role));
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
