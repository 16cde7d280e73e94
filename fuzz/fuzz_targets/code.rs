//! What is typed as a code: read or refused, and what is read is written as a code that reads the same.

#![no_main]

use alongside_formats::codes::{Sent, encode, encode_pair, encode_session, read, read_pair, read_session};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match read(text) {
        // Its ratings may be of a bank that this one doesn't know.
        Ok(Sent::Sheet(sent)) if sent.is_of_this_bank() => {
            let again = read(&encode(sent.role, &sent.sheet));
            assert_eq!(again, Ok(Sent::Sheet(sent)));
        }
        Ok(Sent::Session(set_up)) => {
            let code = encode_session(&set_up);
            assert_eq!(read_session(&code), Ok(*set_up));
        }
        Ok(_) | Err(_) => {}
    }
    let characters: Vec<char> = text.chars().collect();
    if let Ok(result) = read_pair(&characters) {
        let again: Vec<char> = encode_pair(result).chars().collect();
        assert_eq!(read_pair(&again), Ok(result));
    }
});
