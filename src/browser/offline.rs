//! The service worker, which keeps the app's own files so that it opens without a network.
//!
//! # Design
//!
//! The page names its worker (`data-worker` on the root), or has none: while developing, and as one
//! file. A newer version that has arrived waits; it takes over only when a person asks for it.

use std::cell::OnceCell;

use alongside_formats::stored::storage::PREFIX;
use alongside_presentation::claims::{Offline, OwnFiles};
use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    CacheStorage, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState,
};

use super::location::own_address;
use super::{PATIENCE_MS, document, part, promised, promised_within, window};

/// What the worker in `public/sw.js` waits for.
const TAKE_OVER: &str = "take over";

/// How long a newer version may take to take over, in milliseconds.
const LATE_MS: u32 = 5_000;

thread_local! {
    // What the browser gave when it was asked to keep the files.
    static REGISTERED: OnceCell<ServiceWorkerRegistration> = const { OnceCell::new() };
}

/// Has the worker keep the app's files, and calls `newer` when a newer version waits to take over.
pub fn keep(newer: impl Fn() + Clone + 'static) {
    let root = document().document_element();
    let Some(worker) = root.and_then(|root| root.get_attribute("data-worker")) else { return };
    let Some(container) = container() else { return };
    spawn_local(async move {
        // A browser that keeps no files opens the app over the network, as before.
        let registered = promised(&container, "register", &[&worker.into()]).await;
        if let Some(registration) = registered.ok().and_then(|it| it.dyn_into().ok()) {
            REGISTERED.with(|found| watch(found.get_or_init(|| registration), newer));
        }
    });
}

/// Calls `newer` for what waits already, and for what arrives later.
fn watch(registration: &ServiceWorkerRegistration, newer: impl Fn() + Clone + 'static) {
    if registration.waiting().is_some() {
        newer();
    }
    let found = registration.clone();
    let listener = EventListener::new(registration, "updatefound", move |_| {
        let Some(arriving) = found.installing() else { return };
        let (found, newer) = (found.clone(), newer.clone());
        on_state(arriving, move |state| {
            // The first version of all has nothing to wait for.
            if state == ServiceWorkerState::Installed && found.active().is_some() {
                newer();
            }
        });
    });
    listener.forget();
}

fn on_state(worker: ServiceWorker, changed: impl Fn(ServiceWorkerState) + 'static) {
    let same = worker.clone();
    EventListener::new(&worker, "statechange", move |_| changed(same.state())).forget();
}

/// Has the newer version take over, and loads the page again with it. Calls `late` when it hasn't after a while.
pub fn take_over(late: impl FnOnce() + 'static) {
    let waiting = REGISTERED.with(|found| found.get()?.waiting());
    match waiting.filter(|it| it.post_message(&TAKE_OVER.into()).is_ok()) {
        Some(waiting) => {
            on_state(waiting, |state| {
                if state == ServiceWorkerState::Activated {
                    reload();
                }
            });
            gloo_timers::callback::Timeout::new(LATE_MS, late).forget();
        }
        // It has taken over already, in another tab.
        None => reload(),
    }
}

/// Loads the page again.
pub fn reload() {
    // A page that can't be loaded again is still the page that it was.
    let _ = window().location().reload();
}

/// Whether the app opens here without a network: as a file, or since a worker is at work and its files are there.
pub async fn state() -> Offline {
    if own_address().is_none() {
        return Offline::OneFile;
    }
    let root = document().document_element();
    let has_worker = root.is_some_and(|root| root.has_attribute("data-worker"));
    if !has_worker || container().is_none() || caches().is_none() {
        return Offline::Never;
    }
    let (Ok(found), Ok(names)) = (registration().await, our_caches().await) else {
        return Offline::NotSaid;
    };
    match found.is_some_and(|found| found.active().is_some()) && !names.is_empty() {
        true => Offline::Kept,
        false => Offline::NotYet,
    }
}

/// Whether this browser keeps anything of the app's files.
pub async fn own_files() -> OwnFiles {
    match (registration().await, our_caches().await) {
        (Ok(Some(_)), _) => OwnFiles::Here,
        (_, Ok(names)) if !names.is_empty() => OwnFiles::Here,
        (Ok(None), Ok(_)) => OwnFiles::Gone,
        _ => OwnFiles::NotSaid,
    }
}

/// Takes away the worker and every cache of ours. Says whether there were any, and what is left of them.
pub async fn forget() -> (bool, OwnFiles) {
    let (found, names) = (registration().await, our_caches().await);
    let is_heard = found.is_ok() && names.is_ok();
    let (found, names) = (found.unwrap_or_default(), names.unwrap_or_default());
    let had_files = found.is_some() || !names.is_empty();
    // What is left is looked at below.
    if let Some(found) = found {
        let _ = promised_within(PATIENCE_MS, &found, "unregister", &[]).await;
    }
    if let Some(caches) = caches() {
        for name in names {
            let _ = promised_within(PATIENCE_MS, &caches, "delete", &[&name.into()]).await;
        }
    }
    let left = if is_heard { own_files().await } else { OwnFiles::NotSaid };
    (had_files, left)
}

/// Asking for it throws in a page whose origin is opaque.
fn container() -> Option<ServiceWorkerContainer> {
    part(&window().navigator(), "serviceWorker")
}

/// The browser was asked, and has not said: it refused, or never answered.
struct Silence;

/// The worker's registration for this page, if there is one.
async fn registration() -> Result<Option<ServiceWorkerRegistration>, Silence> {
    let Some(container) = container() else { return Ok(None) };
    let found = promised_within(PATIENCE_MS, &container, "getRegistration", &[]).await;
    Ok(found.map_err(|_| Silence)?.dyn_into().ok())
}

fn caches() -> Option<CacheStorage> {
    part(&window(), "caches")
}

async fn our_caches() -> Result<Vec<String>, Silence> {
    let Some(caches) = caches() else { return Ok(Vec::new()) };
    let names = promised_within(PATIENCE_MS, &caches, "keys", &[]).await;
    let names = Array::from(&names.map_err(|_| Silence)?);
    let names = names.iter().filter_map(|name| name.as_string());
    Ok(names.filter(|name| name.starts_with(PREFIX)).collect())
}
