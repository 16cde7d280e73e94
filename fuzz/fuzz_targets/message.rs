#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| alongside_decoders::message(text));
