//! Words as Rust: what stands alone is a const, and what has names in braces a function of them.

use std::collections::BTreeSet;

/// Words as a const, or as a function of the `names` in their braces.
pub fn words(key: &str, words: &str, names: &BTreeSet<&str>) -> String {
    if names.is_empty() {
        return format!("pub const {}: &str = {words:?};\n", key.to_uppercase());
    }
    let parameters: Vec<String> =
        names.iter().map(|name| format!("{name}: impl std::fmt::Display")).collect();
    format!("pub fn {key}({}) -> String {{ format!({words:?}) }}\n", parameters.join(", "))
}

/// The pieces of one sentence as a const array.
pub fn pieces(key: &str, pieces: &[&str]) -> String {
    format!("pub const {}: [&str; {}] = {pieces:?};\n", key.to_uppercase(), pieces.len())
}

/// A table as a module with the Rust of its entries.
pub fn module(key: &str, rust: &str) -> String {
    format!("pub mod {key} {{ {rust} }}\n")
}
