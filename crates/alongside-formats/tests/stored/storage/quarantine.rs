//! What can't be read: moved to where nothing writes, to the letter, or left where it is.

use alongside_core::pair::{Partnership, PartnershipId};
use alongside_formats::stored::schema::{SchemaError, encode};
use alongside_formats::stored::storage::{
    Memory, SaveError, Store, StoreError, Writer, clear, key, left, list, load, remove,
};

use super::{oak, save};

/// The only text there is, and the key it is under.
fn only(store: &Memory) -> (String, String) {
    let keys = store.keys().expect("memory");
    let [key] = keys.as_slice() else { panic!("{keys:?}") };
    (key.clone(), store.get(key).expect("memory").expect("it is there"))
}

fn with(text: &str) -> Memory {
    let mut store = Memory::default();
    store.set(&key(&oak().id), text).expect("memory takes everything");
    store
}

const ASIDE: &str = "alongside:unread:oak-unread";

#[test]
fn whatever_cannot_be_read_is_set_aside_to_the_letter() {
    for text in ["{\"alongside\":{", "{\"alongside\":2}", "rubbish", "", "\u{0}é🌳", "null", "[]"]
    {
        let mut store = with(text);
        let found = load(&mut store, &oak().id).expect("memory").expect("it is there");
        assert_eq!((found.id.as_str(), found.text.as_str()), ("oak-unread", text));
        assert!(found.content.is_err(), "{text:?}");
        assert_eq!(only(&store), (ASIDE.to_owned(), text.to_owned()));
    }
}

#[test]
fn a_text_cut_off_at_any_byte_is_set_aside_whole() {
    let text = include_str!("../../fixtures/v1.alongside.json").trim();
    let id = PartnershipId::parse("oak").expect("a word");
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let mut store = with(&text[..end]);
        let found = list(&mut store).expect("memory");
        assert!(found[0].content.is_err(), "the first {end} bytes");
        assert_eq!(only(&store).1, text[..end]);
        assert!(load(&mut store, &id).expect("memory").is_some());
    }
}

#[test]
fn what_a_draft_wrote_is_set_aside_whole_and_known_for_what_it_is() {
    let text = include_str!("../../fixtures/draft.alongside.json");
    let mut store = with(text);
    save(&mut store, &oak()).expect("memory takes everything");
    let found = list(&mut store).expect("memory");
    let [ours, draft] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(ours.content, Ok(oak()));
    assert_eq!((draft.text.as_str(), &draft.content), (text, &Err(SchemaError::Draft)));
    assert_eq!(store.get(ASIDE), Ok(Some(text.to_owned())), "to the letter");
}

#[test]
fn what_a_newer_version_wrote_stays_where_it_is() {
    let text = r#"{"alongside":{"edition":1,"version":99},"more":true}"#;
    let mut store = with(text);
    let found = list(&mut store).expect("memory");
    assert_eq!(found[0].content, Err(SchemaError::Newer));
    let saved = save(&mut store, &oak());
    assert_eq!(saved, Err(SaveError::Unreadable(SchemaError::Newer)));
    assert_eq!(only(&store), (key(&oak().id), text.to_owned()));
}

#[test]
fn a_save_over_what_cannot_be_read_keeps_both() {
    let mut store = with("half a te");
    let mut writer = Writer::of("whatever was seen before".to_owned(), oak());
    writer.save(&mut store, &oak(), 0).expect("memory takes everything");
    assert_eq!(store.get(ASIDE), Ok(Some("half a te".to_owned())));
    assert_eq!(store.get(&key(&oak().id)), Ok(Some(encode(&oak()))));
    let found = list(&mut store).expect("memory");
    assert_eq!(found.len(), 2, "each is on the start page once");
    assert_eq!(found[0].content, Ok(oak()));
}

#[test]
fn each_damaged_text_of_a_partnership_has_a_place_of_its_own() {
    let mut store = Memory::default();
    for text in ["first", "second", "second", "third"] {
        store.set(&key(&oak().id), text).expect("memory takes everything");
        list(&mut store).expect("memory");
    }
    let kept: Vec<_> = list(&mut store).expect("memory").into_iter().map(|it| it.text).collect();
    assert_eq!(kept, ["first", "second", "third"]);
    let second = PartnershipId::parse("oak-unread-2").expect("plain");
    remove(&mut store, &second).expect("memory");
    assert_eq!(list(&mut store).expect("memory").len(), 2);
    assert_eq!(clear(&mut store), Ok(2));
}

#[test]
fn the_longest_id_can_be_set_aside() {
    let mut store = Memory::default();
    let id = PartnershipId::parse(&"x".repeat(36)).expect("36 letters");
    for text in ["first", "second"] {
        store.set(&key(&id), text).expect("memory takes everything");
        let found = load(&mut store, &id).expect("memory").expect("it is there");
        assert_eq!(
            store.get(&format!("alongside:unread:{}", found.id.as_str())),
            Ok(Some(text.to_owned()))
        );
    }
}

#[test]
fn removing_what_was_set_aside_leaves_the_partnership() {
    let mut store = with("half a te");
    save(&mut store, &oak()).expect("memory takes everything");
    let aside = PartnershipId::parse("oak-unread").expect("plain");
    remove(&mut store, &aside).expect("memory");
    assert_eq!(only(&store), (key(&oak().id), encode(&oak())));
}

/// A store that has room for nothing new.
struct Full(Memory);

impl Store for Full {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }
    fn set(&mut self, _: &str, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Full)
    }
    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
}

#[test]
fn without_room_it_stays_under_its_own_key_and_is_not_written_over() {
    let mut store = Full(with("half a te"));
    assert_eq!(list(&mut store).expect("memory")[0].text, "half a te");
    let saved = save(&mut store, &oak());
    assert!(matches!(saved, Err(SaveError::Unreadable(_))), "{saved:?}");
    assert_eq!(only(&store.0), (key(&oak().id), "half a te".to_owned()));
}

/// A store that takes a key away only when it isn't asked about Oak class, and says that it did.
struct Clings(Memory);

impl Store for Clings {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }
    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.set(key, value)
    }
    fn remove(&mut self, name: &str) -> Result<(), StoreError> {
        if name == key(&oak().id) { Ok(()) } else { self.0.remove(name) }
    }
}

#[test]
fn what_a_store_only_says_to_have_removed_is_found_again_and_named() {
    let mut store = Clings(Memory::default());
    save(&mut store, &Partnership { label: "Oak class".to_owned(), ..oak() }).expect("memory");
    store.set("alongside:partnership:elm", "{").expect("memory");
    assert_eq!(remove(&mut store, &oak().id), Err(StoreError::NotKept));
    assert_eq!(clear(&mut store), Err(StoreError::NotKept));
    // One that stays takes no other with it.
    assert_eq!(left(&store), Ok(vec!["Oak class".to_owned()]));
    store.set("alongside:partnership:elm", "{").expect("memory");
    let kept = left(&store).expect("memory");
    assert_eq!(kept, ["Oak class", "alongside:partnership:elm"]);
}
