//! Every path of one source.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, ItemMod, ItemUse, Macro, UseTree, Visibility};

/// A path as it is written, with the modules within the file that it stands in.
pub struct Written {
    /// Modules within the file, from the outermost.
    pub inner: Vec<String>,
    /// Its parts.
    pub path: Vec<String>,
    /// The line.
    pub line: usize,
}

/// Something that is imported.
pub struct Import {
    /// What.
    pub written: Written,
    /// The name that it has here; `None` for all that there is.
    pub name: Option<String>,
    /// Whether it is handed on.
    pub is_public: bool,
}

/// What a source imports, names and defines.
#[derive(Default)]
pub struct Paths {
    /// What it imports.
    pub imports: Vec<Import>,
    /// The paths in its own code.
    pub named: Vec<Written>,
    /// The first part of every path in its own code.
    pub firsts: BTreeSet<String>,
    /// What it defines.
    pub defines: BTreeSet<String>,
    inner: Vec<String>,
}

impl Paths {
    /// All of a source.
    pub fn of(file: &syn::File) -> Paths {
        let defines = file.items.iter().filter_map(name_of).collect();
        let mut paths = Paths { defines, ..Paths::default() };
        paths.visit_file(file);
        paths
    }

    fn take(&mut self, path: Vec<String>, span: Span) {
        self.firsts.extend(path.first().cloned());
        let line = span.start().line;
        self.named.push(Written { inner: self.inner.clone(), path, line });
    }

    fn take_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut start = Span::call_site();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.end(&mut path, start);
                        start = ident.span();
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    self.end(&mut path, start);
                    self.take_tokens(group.stream());
                    colons = 0;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.end(&mut path, start);
                    colons = 0;
                }
            }
        }
        self.end(&mut path, start);
    }

    fn end(&mut self, path: &mut Vec<String>, start: Span) {
        if !path.is_empty() {
            self.take(std::mem::take(path), start);
        }
    }

    fn import(&mut self, tree: &UseTree, before: &[String], is_public: bool) {
        let with = |name: String| before.iter().cloned().chain([name]).collect::<Vec<_>>();
        let (path, name, span) = match tree {
            UseTree::Path(path) => {
                return self.import(&path.tree, &with(path.ident.to_string()), is_public);
            }
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.import(tree, before, is_public));
            }
            UseTree::Name(name) if name.ident == "self" => {
                (before.to_vec(), before.last().cloned(), name.ident.span())
            }
            UseTree::Name(name) => {
                (with(name.ident.to_string()), Some(name.ident.to_string()), name.ident.span())
            }
            UseTree::Rename(to) if to.ident == "self" => {
                (before.to_vec(), Some(to.rename.to_string()), to.ident.span())
            }
            UseTree::Rename(to) => {
                (with(to.ident.to_string()), Some(to.rename.to_string()), to.ident.span())
            }
            UseTree::Glob(glob) => (before.to_vec(), None, glob.star_token.spans[0]),
        };
        let written = Written { inner: self.inner.clone(), path, line: span.start().line };
        self.imports.push(Import { written, name, is_public });
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_public = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &[], is_public);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.inner.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.inner.pop();
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|it| it.ident.to_string()).collect();
        if let Some(first) = path.segments.first() {
            self.take(parts, first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, found: &'ast Macro) {
        self.take_tokens(found.tokens.clone());
        visit::visit_macro(self, found);
    }
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(it) => &it.ident,
        Item::Enum(it) => &it.ident,
        Item::Fn(it) => &it.sig.ident,
        Item::Static(it) => &it.ident,
        Item::Struct(it) => &it.ident,
        Item::Trait(it) => &it.ident,
        Item::Type(it) => &it.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
