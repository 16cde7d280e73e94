//! A list that is called `ALL` names each variant of its enum: one that is left out would be without an address,
//! a link or a test, and nothing would say so.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use syn::{Expr, ImplItem, ImplItemConst, Item, Type};

use crate::sources::{root, sources};

/// The enums of a source that have such a list: each by name, with the variants that the list leaves out.
fn lists(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let items = syn::parse_file(source).expect("Rust").items;
    let variants: BTreeMap<String, BTreeSet<String>> = items.iter().filter_map(variants).collect();
    let left_out = |(name, listed): (String, BTreeSet<String>)| {
        let left_out = variants.get(&name)?.difference(&listed).cloned().collect();
        Some((name, left_out))
    };
    items.iter().filter_map(listed).filter_map(left_out).collect()
}

fn variants(item: &Item) -> Option<(String, BTreeSet<String>)> {
    let Item::Enum(it) = item else { return None };
    Some((it.ident.to_string(), it.variants.iter().map(|it| it.ident.to_string()).collect()))
}

/// The type that has a list, and what stands last in the path of each thing there.
fn listed(item: &Item) -> Option<(String, BTreeSet<String>)> {
    let Item::Impl(it) = item else { return None };
    let Type::Path(of) = &*it.self_ty else { return None };
    let list = it.items.iter().find_map(|item| match item {
        ImplItem::Const(ImplItemConst { ident, expr: Expr::Array(list), .. }) if ident == "ALL" => {
            Some(list)
        }
        _ => None,
    })?;
    Some((of.path.segments.last()?.ident.to_string(), list.elems.iter().filter_map(last).collect()))
}

/// `Bus` for `Kind::Bus` and for `Kind::Bus(2)`.
fn last(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(it) => it.path.segments.last().map(|it| it.ident.to_string()),
        Expr::Call(it) => last(&it.func),
        _ => None,
    }
}

#[test]
fn a_list_of_all_leaves_nothing_out() {
    let mut files = Vec::new();
    ["crates", "src"].iter().for_each(|place| sources(&root().join(place), &mut files));
    let read = |file| fs::read_to_string(file).expect("a readable source");
    let lists: Vec<_> = files.iter().flat_map(|file| lists(&read(file))).collect();
    assert!(lists.len() > 10, "they are read: {lists:?}");
    for (name, left_out) in lists {
        assert!(left_out.is_empty(), "{name}::ALL is without {left_out:?}");
    }
}

#[test]
fn what_is_left_out_is_found() {
    let kind = "enum Kind { Foot, Bus(u8), Train }";
    let left_out = |list: &str| {
        let source =
            format!("{kind} impl Kind {{ fn f() {{}} pub const ALL: [Kind; 2] = {list}; }}");
        lists(&source)
    };
    let expected = |left_out: &[&str]| {
        vec![("Kind".to_owned(), left_out.iter().map(|&it| it.to_owned()).collect())]
    };
    assert_eq!(left_out("[Kind::Foot, Kind::Bus(2), Self::Train]"), expected(&[]));
    assert_eq!(left_out("[Kind::Foot, Kind::Bus(2)]"), expected(&["Train"]));
    assert_eq!(left_out("[]"), expected(&["Bus", "Foot", "Train"]));
    assert_eq!(lists(kind), []);
}
