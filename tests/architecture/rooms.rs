//! Rooms know each other in one direction, and no module of a crate knows itself by way of others.

use std::collections::BTreeSet;
use std::path::PathBuf;

use alongside_architecture::{Graph, cycle};

use crate::sources::{graph, root};

/// Each crate's rooms: one may know those before it. The rest of a room's name is told in its `mod.rs`.
const ROOMS: [(&str, &[&str]); 3] = [
    (
        "crates/alongside-core/src",
        &[
            "content", "sorted", "merge", "dates", "text", "bank", "answers", "results", "leader",
            "plan", "pair",
        ],
    ),
    ("crates/alongside-formats/src", &["content", "qr", "files", "codes", "stored"]),
    (
        "crates/alongside-presentation/src",
        &[
            "content",
            "introduced",
            "help",
            "route",
            "charts",
            "tables",
            "paper",
            "title",
            "export",
            "claims",
        ],
    ),
];

/// The app's floors: what stands in one may know those before it, and nothing in its own but itself. What
/// is in one place with another knows nothing of it.
const FLOORS: [&[&str]; 8] = [
    &["content", "view"],
    &["browser", "charts"],
    &["components", "state"],
    &["form", "outgoing"],
    &["pages"],
    &["parts"],
    &["app"],
    &["", "main"],
];

fn edges(graph: &Graph, of: impl Fn(&[String]) -> String) -> BTreeSet<(String, String)> {
    let named = |module: &[String]| of(module);
    graph.edges().iter().map(|edge| (named(&edge.from), named(&edge.to))).collect()
}

fn room(module: &[String]) -> String {
    module.first().cloned().unwrap_or_default()
}

#[test]
fn no_module_of_a_crate_knows_itself_by_way_of_others() {
    for (place, _) in ROOMS {
        let graph = graph(&root().join(place));
        let count = graph.edges().len();
        assert!(count > graph.len(), "{place}: the sources were read");
        for edges in [edges(&graph, |module| module.join("::")), edges(&graph, room)] {
            assert_eq!(cycle(&edges), None, "{place}");
        }
    }
}

#[test]
fn a_room_of_a_crate_knows_those_before_it() {
    for (place, order) in ROOMS {
        let at = |name: &str| {
            order.iter().position(|it| *it == name).unwrap_or_else(|| panic!("{place}: {name}"))
        };
        for edge in graph(&root().join(place)).edges() {
            let (from, to) = (room(&edge.from), room(&edge.to));
            assert!(from == to || at(&to) < at(&from), "{place}: {edge:?}");
        }
    }
}

fn app() -> (PathBuf, Graph) {
    let src = root().join("src");
    let graph = graph(&src);
    (src, graph)
}

#[test]
fn a_floor_of_the_app_knows_those_below_it() {
    let at = |name: &str| {
        FLOORS.iter().position(|floor| floor.contains(&name)).unwrap_or_else(|| panic!("{name}"))
    };
    for edge in app().1.edges() {
        let (from, to) = (room(&edge.from), room(&edge.to));
        assert!(from == to || at(&to) < at(&from), "{edge:?}");
    }
}

/// A room of the pages is a folder with a `mod.rs`: what is beside the rooms is one more.
#[test]
fn no_room_of_the_app_knows_itself_by_way_of_others() {
    let (src, graph) = app();
    let of = |module: &[String]| match module {
        [pages, name, ..]
            if pages == "pages" && src.join("pages").join(name).join("mod.rs").is_file() =>
        {
            format!("pages::{name}")
        }
        module => room(module),
    };
    assert_eq!(cycle(&edges(&graph, of)), None);
}
