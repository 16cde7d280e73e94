//! A stored text: listed or set aside to the letter, never lost, and a save beside it works.

#![no_main]

use alongside_core::bank::Role;
use alongside_core::pair::{Partnership, PartnershipId, Way};
use alongside_formats::stored::storage::{Memory, Store, Writer, key, list, load};
use jiff::civil::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let id = PartnershipId::parse("oak").expect("a word");
    let mut store = Memory::default();
    store.set(&key(&id), text).expect("memory takes everything");
    let found = list(&mut store).expect("memory");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].text, text);
    assert_eq!(load(&mut store, &id).expect("memory").map(|it| it.text).as_deref(), Some(text));
    let ours = Partnership::new(id, Way::Alone(Role::Teacher), date(2026, 9, 4).at(10, 42, 0, 0));
    match Writer::default().save(&mut store, &ours, 0) {
        Ok(_) => assert!(!list(&mut store).expect("memory").is_empty()),
        Err(_) => assert_eq!(list(&mut store).expect("memory")[0].text, text),
    }
});
