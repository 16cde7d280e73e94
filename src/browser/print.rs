//! The browser's print window.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::{EventTarget, MediaQueryList};

use super::{call, heard, window};

/// How long a browser may take to say that it prints, in milliseconds. Those that do say it before their window
/// opens.
const WAITS_MS: u32 = 1_000;

/// Asks for the print window, and says whether it opened, until it is dropped.
///
/// # Design
///
/// `window.print` gives nothing back. A browser that prints says so first (HTML, "Printing": `beforeprint`, and
/// older ones by their media alone); one that was asked and stays silent has opened nothing.
#[derive(Clone)]
pub struct Printer {
    said: Rc<dyn Fn(bool)>,
    waits: Rc<RefCell<Option<Timeout>>>,
    _events: Rc<[Option<EventListener>; 2]>,
}

impl Printer {
    /// Calls `said` with whether the window opened: after each [`Printer::ask`], and whenever it opens by other
    /// ways.
    pub fn new(said: impl Fn(bool) + 'static) -> Printer {
        let said: Rc<dyn Fn(bool)> = Rc::new(said);
        let waits = Rc::new(RefCell::new(None));
        let opened = {
            let (said, waits) = (Rc::clone(&said), Rc::clone(&waits));
            move || {
                drop(waits.take());
                said(true);
            }
        };
        let before = EventListener::new(&window(), "beforeprint", {
            let opened = opened.clone();
            move |_| opened()
        });
        let by_media = window().match_media("print").ok().flatten().and_then(|print| {
            let target: EventTarget = print.clone().into();
            heard(&target).map(|target| {
                EventListener::new(target, "change", move |_| {
                    if MediaQueryList::matches(&print) {
                        opened();
                    }
                })
            })
        });
        Printer { said, waits, _events: Rc::new([Some(before), by_media]) }
    }

    /// Asks.
    pub fn ask(&self) {
        let silent = {
            let (said, waits) = (Rc::clone(&self.said), Rc::clone(&self.waits));
            move || {
                drop(waits.take());
                said(false);
            }
        };
        // Before it is asked: some go on only when their window is closed again.
        self.waits.replace(Some(Timeout::new(WAITS_MS, silent.clone())));
        if call(&window(), "print", &[]).is_err() {
            silent();
        }
    }
}
