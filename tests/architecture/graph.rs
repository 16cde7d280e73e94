//! Modules and what each knows.

use std::collections::{BTreeMap, BTreeSet};

use crate::paths::{Import, Paths, Written};

/// A source with its place: `["pair", "merge"]` for `src/pair/merge.rs`, nothing for the root.
pub struct Source {
    /// Its module.
    pub module: Vec<String>,
    /// Its text.
    pub text: String,
}

/// One module knows another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// Which.
    pub from: Vec<String>,
    /// Whom.
    pub to: Vec<String>,
    /// The line that says so.
    pub line: usize,
}

/// The modules of one crate.
pub struct Graph {
    modules: BTreeMap<Vec<String>, Paths>,
}

impl Graph {
    /// Reads sources.
    ///
    /// # Panics
    /// Where one isn't Rust.
    pub fn of(sources: impl IntoIterator<Item = Source>) -> Graph {
        let read = |source: Source| {
            let file = syn::parse_file(&source.text);
            let file = file.unwrap_or_else(|error| panic!("{:?}: {error}", source.module));
            (source.module, Paths::of(&file))
        };
        Graph { modules: sources.into_iter().map(read).collect() }
    }

    /// How many modules there are.
    pub fn len(&self) -> usize {
        self.modules.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.modules.is_empty()
    }

    /// Who knows whom.
    pub fn edges(&self) -> BTreeSet<Edge> {
        let mut edges = BTreeSet::new();
        for (module, paths) in &self.modules {
            let is_own = |import: &&Import| {
                !import.is_public
                    || import.name.as_ref().is_some_and(|it| paths.firsts.contains(it))
            };
            let imports = || paths.imports.iter().filter(is_own);
            let mut know = |to: Option<Vec<String>>, line: usize| {
                if let Some(to) = to.filter(|to| to != module) {
                    edges.insert(Edge { from: module.clone(), to, line });
                }
            };
            for written in imports().map(|it| &it.written).chain(&paths.named) {
                let path = self.absolute(module, written);
                know(path.and_then(|path| self.home(&path, 0)), written.line);
            }
            for all in imports().filter(|it| it.name.is_none()) {
                let from = self.absolute(module, &all.written);
                let Some(from) = from.and_then(|path| self.home(&path, 0)) else { continue };
                for handed in self.modules[&from].imports.iter().filter(|it| it.is_public) {
                    let path = self.absolute(&from, &handed.written);
                    know(path.and_then(|path| self.home(&path, 0)), all.written.line);
                }
            }
        }
        edges
    }

    /// The path from the crate's root. `None` for what another crate has.
    fn absolute(&self, module: &[String], written: &Written) -> Option<Vec<String>> {
        let mut here: Vec<String> = module.iter().chain(&written.inner).cloned().collect();
        let mut rest = written.path.as_slice();
        match rest.first().map(String::as_str)? {
            "crate" => {
                here.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|it| it == "super") {
                    here.pop();
                    rest = &rest[1..];
                }
            }
            first => {
                let child: Vec<String> = here.iter().cloned().chain([first.to_owned()]).collect();
                let is_known = self.modules.contains_key(&child)
                    || self.modules.get(module).is_some_and(|it| it.imports(first).is_some());
                if !is_known || rest.len() < 2 && written.path.len() < 2 {
                    return None;
                }
            }
        }
        here.extend(rest.iter().cloned());
        Some(here)
    }

    /// The module in which what a path names stands.
    fn home(&self, path: &[String], depth: usize) -> Option<Vec<String>> {
        let known = (0..=path.len()).rev().find(|&end| self.modules.contains_key(&path[..end]))?;
        let (module, rest) = path.split_at(known);
        let Some(name) = rest.first() else { return Some(module.to_vec()) };
        let paths = self.modules.get(module)?;
        if depth < 8
            && !paths.defines.contains(name)
            && let Some(import) = paths.imports(name)
        {
            let mut on = self.absolute(module, &import.written)?;
            on.extend(rest[1..].iter().cloned());
            return self.home(&on, depth + 1);
        }
        Some(module.to_vec())
    }
}

impl Paths {
    fn imports(&self, name: &str) -> Option<&Import> {
        self.imports.iter().find(|it| it.name.as_deref() == Some(name))
    }
}
