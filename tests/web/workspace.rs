//! The workspace's own promises about saving.

use alongside::parts::readers_at_first;
use alongside::state::{SaveState, Workspace};
use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};
use alongside_core::pair::Way;
use alongside_formats::stored::schema::{SchemaError, decode};
use alongside_formats::stored::storage::{Store, key};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::Owner;
use wasm_bindgen_test::wasm_bindgen_test;

use super::storage::{NEWER, empty_store, oak, rate};

#[wasm_bindgen_test]
async fn a_change_is_stored_within_300_ms_and_read_back() {
    let store = empty_store();
    let owner = Owner::new();
    owner.set();
    let workspace = Workspace::provide(readers_at_first());
    let id = workspace.create(Way::Alone(Role::Teacher), Frame::LookingBack, None);
    workspace.update(|open| rate(open, 3, Rating::Always));
    TimeoutFuture::new(300).await;
    let text = store.get(&key(&id)).expect("readable").expect("it is stored");
    let stored = decode(&text).expect("our own text");
    assert_eq!(workspace.peek(Clone::clone), Some(stored));
    assert!(matches!(workspace.save_state(), SaveState::Saved(_)));
}

#[wasm_bindgen_test]
fn going_back_to_change_role_and_frame_leaves_one_partnership() {
    empty_store();
    let owner = Owner::new();
    owner.set();
    let workspace = Workspace::provide(readers_at_first());
    let first = workspace.create(Way::Alone(Role::Teacher), Frame::LookingBack, None);
    let second = workspace.create(Way::Alone(Role::TeachingAssistant), Frame::StartingOut, None);
    assert_eq!(first, second);
    assert_eq!(workspace.list().len(), 1);
    let chosen = workspace.peek(|open| (open.own_role(), open.frame));
    assert_eq!(chosen, Some((Some(Role::TeachingAssistant), Frame::StartingOut)));
}

#[wasm_bindgen_test]
fn a_file_beside_another_version_of_itself_becomes_a_second_one() {
    empty_store();
    let owner = Owner::new();
    owner.set();
    let workspace = Workspace::provide(readers_at_first());
    let mut other = oak();
    rate(&mut other, 0, Rating::Never);
    for partnership in [oak(), other] {
        workspace
            .import(&alongside_formats::stored::schema::encode(&partnership))
            .expect("our own text");
    }
    assert_eq!(workspace.list().len(), 2);
    assert_eq!(workspace.import(NEWER), Err(SchemaError::Newer));
    assert_eq!(workspace.list().len(), 2, "a file that can't be read changes nothing");
}
