//! A pasted message: pair codes found among words, the same in one go as in small steps.

#![no_main]

use alongside_formats::codes::Reader;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let whole = Reader::new(text.to_owned()).finish();
    let mut steps = Reader::new(text.to_owned());
    while steps.step(3) {}
    assert_eq!(format!("{:?}", steps.finish()), format!("{whole:?}"));
});
