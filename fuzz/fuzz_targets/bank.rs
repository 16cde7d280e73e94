//! The question bank, which people edit by hand: a mistake has words, and never stops the check itself.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../crates/alongside-core/build/check.rs"]
mod check;

fuzz_target!(|text: &str| {
    if let Err(error) = check::check(text) {
        assert!(!error.to_string().is_empty());
    }
});
