//! A circle that is planted is found, however it is written.

use std::collections::BTreeSet;

use alongside_architecture::{Graph, Source, cycle};

fn edges(sources: &[(&str, &str)]) -> BTreeSet<(String, String)> {
    let source = |(module, text): &(&str, &str)| Source {
        module: module.split("::").filter(|it| !it.is_empty()).map(str::to_owned).collect(),
        text: (*text).to_owned(),
    };
    let edges = Graph::of(sources.iter().map(source)).edges();
    edges.iter().map(|edge| (edge.from.join("::"), edge.to.join("::"))).collect()
}

/// Two rooms with a module each. `back` stands in the first, which the second knows.
fn with(back: &str) -> BTreeSet<(String, String)> {
    edges(&[
        ("", "mod one; mod two;"),
        ("one", "mod inner; mod beside; pub use inner::One;"),
        ("one::inner", &format!("{back} pub struct One;")),
        ("one::beside", "pub struct Beside;"),
        ("two", "mod inner; pub use inner::{Two, two};"),
        ("two::inner", "use crate::one::One; pub struct Two(One); pub fn two() {}"),
    ])
}

#[test]
fn without_a_way_back_there_is_no_circle() {
    assert_eq!(cycle(&with("")), None);
    assert_eq!(cycle(&with("use super::beside::Beside;")), None);
}

#[test]
fn each_way_back_makes_a_circle() {
    for back in [
        "use crate::two::Two;",
        "use crate::two::{Two as Other};",
        "use crate::{one::beside::Beside, two::{self, Two}};",
        "use super::super::two::Two;",
        "use super::super::{two::{Two}};",
        "use crate::two::*;",
        "pub use crate::two::Two; fn f(_: Two) {}",
        "fn f(_: crate::two::Two) {}",
        "fn f() { super::super::two::two(); }",
        "fn f() { use crate::two::two; two(); }",
        "fn f() { print!(\"{}\", crate::two::two()); }",
        "fn f() { print!(\"{}\", [super::super::two::two()]); }",
        "mod within { fn f() { super::super::super::two::two(); } }",
        "use crate::two; fn f() { two::two(); }",
    ] {
        let found = cycle(&with(back)).unwrap_or_else(|| panic!("{back}"));
        assert!(found.len() == 3 && found.first() == found.last(), "{back}: {found:?}");
    }
}

#[test]
fn a_parent_and_a_child_that_know_each_other_are_a_circle() {
    let child = ("room::child", "use super::Size; pub struct Child(Size);");
    let parent = |text| cycle(&edges(&[("", "mod room;"), ("room", text), child]));
    assert_eq!(parent("mod child; pub use child::Child; pub struct Size;"), None);
    let both = "mod child; pub use child::Child; pub struct Size; pub struct All(Child);";
    assert_eq!(parent(both).map(|way| way.len()), Some(3));
}

#[test]
fn what_only_hands_on_knows_nothing() {
    let found = with("");
    assert!(found.contains(&("two::inner".to_owned(), "one::inner".to_owned())), "{found:?}");
    assert!(!found.iter().any(|(from, _)| from == "one" || from == "two"), "{found:?}");
}
