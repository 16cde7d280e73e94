//! Circles in who knows whom.

use std::collections::{BTreeMap, BTreeSet};

/// The shortest way from a node back to itself, if there is one: each node of it, the first one at both ends.
pub fn cycle(edges: &BTreeSet<(String, String)>) -> Option<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges.iter().filter(|(from, to)| from != to) {
        next.entry(from).or_default().push(to);
    }
    let ways = next.keys().filter_map(|start| back_to(start, &next));
    ways.min_by_key(Vec::len)
}

fn back_to(start: &str, next: &BTreeMap<&str, Vec<&str>>) -> Option<Vec<String>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut waiting = vec![start];
    while !waiting.is_empty() {
        let mut later = Vec::new();
        for from in waiting {
            for &to in next.get(from).into_iter().flatten() {
                if to == start {
                    let mut way = vec![start.to_owned()];
                    let mut at = from;
                    while at != start {
                        way.push(at.to_owned());
                        at = came_from[at];
                    }
                    way.push(start.to_owned());
                    way.reverse();
                    return Some(way);
                }
                if !came_from.contains_key(to) {
                    came_from.insert(to, from);
                    later.push(to);
                }
            }
        }
        waiting = later;
    }
    None
}
