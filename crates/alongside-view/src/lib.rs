//! `view!`: a piece of page, written as in leptos, kept as a shape and what fills it.
//!
//! # Design
//!
//! leptos compiles each element of a view to code of its own, which was 330 kB of what a browser has to load. Here
//! all that stands still in a view, which is its elements, words and most attributes, is one text in the program's
//! data, the *shape*; only what fills its gaps is code. `src/view/drawn.rs` draws both.
//!
//! The syntax is that of leptos, less what Alongside doesn't use: no slots, no spread attributes, no `class:` and
//! no `use:`, and on a component its props alone. What isn't known is an error where it stands.

mod names;
mod write;

use proc_macro::TokenStream;
use syn::Error;

/// A piece of page: a `Drawn`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let written = rstml::parse(tokens).and_then(|nodes| write::view(&nodes));
    written.unwrap_or_else(Error::into_compile_error).into()
}
