//! Interface prose stands in `content/`; what is left in Rust is labels.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Attribute, LitStr, Macro};

use crate::sources::{root, sources};

/// More characters than a label has.
const LABEL: usize = 60;
/// Fewer words than this are a name or a pattern, whatever their length.
const SENTENCE: usize = 6;

/// The literals that somebody would read as a sentence, with their lines.
fn prose(source: &str) -> Vec<(usize, String)> {
    let mut found = Prose::default();
    found.visit_file(&syn::parse_file(source).expect("Rust"));
    found.0
}

#[derive(Default)]
struct Prose(Vec<(usize, String)>);

impl Prose {
    fn read(&mut self, literal: &LitStr) {
        let text = literal.value();
        let is_word =
            |word: &&str| word.chars().all(|it| it.is_alphabetic() || "’',.:;?!“”".contains(it));
        if text.chars().count() > LABEL
            && text.split_whitespace().filter(is_word).count() >= SENTENCE
        {
            self.0.push((literal.span().start().line, text));
        }
    }

    /// What `view!`, `format!` and `#[error]` are given is no syntax that `syn` knows.
    fn tokens(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) => self.tokens(&group.stream()),
                TokenTree::Literal(literal) => {
                    if let Ok(literal) = syn::parse2::<LitStr>(TokenTree::from(literal).into()) {
                        self.read(&literal);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl Visit<'_> for Prose {
    fn visit_lit_str(&mut self, literal: &LitStr) {
        self.read(literal);
    }

    fn visit_macro(&mut self, it: &Macro) {
        self.tokens(&it.tokens);
    }

    fn visit_attribute(&mut self, it: &Attribute) {
        // The others, `#[doc]` and `#[expect]`, are for who reads the code.
        if let (true, Ok(list)) = (it.path().is_ident("error"), it.meta.require_list()) {
            self.tokens(&list.tokens);
        }
    }
}

fn left_in(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    sources(folder, &mut files);
    assert!(!files.is_empty(), "{} has sources", folder.display());
    let read = |path: &Path| prose(&fs::read_to_string(path).expect("a readable source"));
    let line =
        |path: &Path, (line, text): (usize, String)| format!("{}:{line}: {text}", path.display());
    files.iter().flat_map(|path| read(path).into_iter().map(|it| line(path, it))).collect()
}

#[test]
fn no_prose_is_left_in_rust() {
    let crates = ["alongside-core", "alongside-formats", "alongside-presentation"];
    let mut folders = vec![root().join("src")];
    folders.extend(crates.map(|name| root().join("crates").join(name).join("src")));
    let left: Vec<String> = folders.iter().flat_map(|folder| left_in(folder)).collect();
    assert!(left.is_empty(), "{} for content/:\n{}", left.len(), left.join("\n"));
}

#[test]
fn prose_is_seen_wherever_it_hides() {
    let sentence = "Nothing has changed here, and both of you can go on as you were before.";
    for planted in [
        format!("const SAFE: &str = \"{sentence}\";"),
        format!("fn f() -> String {{ format!(\"{sentence}{{}}\", 1) }}"),
        format!("fn f() {{ view! {{ <p>{{x.map(|_| view! {{ <b>\"{sentence}\"</b> }})}}</p> }} }}"),
        format!("#[error(\"{sentence}\")] struct Broken;"),
    ] {
        assert_eq!(prose(&planted).len(), 1, "{planted}");
    }
    assert!(prose(&format!("/// {sentence}\nstruct Documented;")).is_empty());
    assert!(
        prose(
            "const C: &str = \"al-button al-button--plain al-button--small al-button--at-the-end\";"
        )
        .is_empty()
    );
}
