//! A file that somebody opens: read or refused, and what is read says the same when it is written again.

#![no_main]

use alongside_formats::stored::schema::{FileKind, decode, decode_all, decode_sheet, encode, encode_all, encode_sheet, kind_of};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match kind_of(text) {
        Some(FileKind::Sheet) => {
            if let Ok(sent) = decode_sheet(text) {
                let again = decode_sheet(&encode_sheet(sent.role, &sent.sheet));
                assert_eq!(again.map(|again| again.sheet), Ok(sent.sheet));
            }
        }
        Some(FileKind::Everything) => {
            let Ok(all) = decode_all(text) else { return };
            let read: Vec<_> = all.into_iter().flatten().collect();
            let again = decode_all(&encode_all(&read)).expect("our own text");
            assert_eq!(again.into_iter().collect::<Result<Vec<_>, _>>(), Ok(read));
        }
        Some(FileKind::Copy) | None => {
            if let Ok(read) = decode(text) {
                assert_eq!(decode(&encode(&read)), Ok(read));
            }
        }
    }
});
