//! Two tabs in processes of their own, each of which knows of the other's writes only after a while.

mod late;
mod removed;

use std::collections::VecDeque;

use alongside_core::answers::{Answer, Rating};
use alongside_core::pair::{Partnership, Way};
use alongside_formats::stored::schema::{decode, encode};
use alongside_formats::stored::storage::{
    Followed, Memory, SETTLED_AFTER_MS, Store, Writer, key, write,
};
use jiff::SignedDuration;
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;

use alongside_testing::sheets::{T, blank, statement};

/// How long word of a write may take, in milliseconds: more than twice what was measured.
const LATE_MS: u64 = SETTLED_AFTER_MS / 16;

/// What reaches a tab from the browser.
enum Word {
    /// Another tab has written this.
    Written(String),
    /// The tab's own write has arrived.
    Taken,
}

/// A tab: its own copy of the store, and what is on its page.
struct Tab {
    copy: Memory,
    writer: Writer,
    open: Partnership,
    is_due: bool,
    out: VecDeque<(u64, String)>,
    inbox: VecDeque<(u64, Word)>,
    /// Own writes that have not arrived: until they have, the copy takes no other.
    on_the_way: usize,
    /// What was answered in this tab, each statement in its order.
    given: [Vec<Rating>; 40],
}

/// The browser between them, and the time.
struct Browser {
    tabs: [Tab; 2],
    stored: String,
    now: u64,
    /// What the clock on the wall shows, in seconds: somebody may set it.
    clock: i64,
}

impl Tab {
    fn new(start: &Partnership) -> Tab {
        let mut copy = Memory::default();
        write(&mut copy, &start.id, &encode(start)).expect("memory takes everything");
        Tab {
            copy,
            writer: Writer::of(encode(start), start.clone()),
            open: start.clone(),
            is_due: false,
            out: VecDeque::new(),
            inbox: VecDeque::new(),
            on_the_way: 0,
            given: [const { Vec::new() }; 40],
        }
    }

    fn save(&mut self, now: u64) {
        let ours = self.open.clone();
        self.open = self.writer.save(&mut self.copy, &ours, now).expect("memory takes everything");
        self.is_due = false;
        let text = self.copy.get(&key(&ours.id)).expect("memory").expect("just written");
        self.out.push_back((now, text));
        self.on_the_way += 1;
    }

    fn follow(&mut self, text: Option<&str>, now: u64) {
        if let Some(text) = text.filter(|_| self.on_the_way == 0) {
            write(&mut self.copy, &self.open.id, text).expect("memory takes everything");
        }
        match self.writer.follow(&self.copy, &self.open, text, now) {
            Some(Followed::Taken { partnership, is_more }) => {
                self.open = *partnership;
                if is_more && !self.is_due {
                    self.save(now);
                }
            }
            Some(Followed::Removed) => panic!("nobody has removed it"),
            None => {}
        }
    }
}

impl Browser {
    fn new() -> Browser {
        let start = blank("oak", Way::Alone(T));
        let tabs = [Tab::new(&start), Tab::new(&start)];
        Browser { tabs, stored: encode(&start), now: 10_000, clock: 0 }
    }

    fn edit(&mut self, tab: usize, at: usize, rating: Rating) {
        let open = &mut self.tabs[tab].open;
        open.saved = date(2026, 9, 4).at(10, 42, 0, 0) + SignedDuration::from_secs(self.clock);
        open.sheet_mut(T).set_answer(statement(at), Some(Answer::Rated(rating)));
        self.tabs[tab].given[at].push(rating);
        self.tabs[tab].is_due = true;
    }

    fn save(&mut self, tab: usize) {
        if self.tabs[tab].is_due {
            self.tabs[tab].save(self.now);
        }
    }

    /// The oldest write of a tab arrives at the browser, which tells the other.
    fn send(&mut self, tab: usize) -> bool {
        let Some((at, text)) = self.tabs[tab].out.pop_front() else { return false };
        self.tabs[tab].inbox.push_back((at, Word::Taken));
        self.tabs[1 - tab].inbox.push_back((at, Word::Written(text.clone())));
        self.stored = text;
        true
    }

    fn receive(&mut self, tab: usize) -> bool {
        let now = self.now;
        let tab = &mut self.tabs[tab];
        match tab.inbox.pop_front() {
            Some((_, Word::Taken)) => tab.on_the_way -= 1,
            Some((_, Word::Written(text))) => tab.follow(Some(&text), now),
            None => return false,
        }
        true
    }

    /// Lets time pass. What would be too late has come by then.
    fn wait(&mut self, ms: u64) {
        self.now += ms;
        let now = self.now;
        let is_late = |at: Option<u64>| at.is_some_and(|at| now - at > LATE_MS);
        for tab in [0, 1] {
            while is_late(self.tabs[tab].out.front().map(|(at, _)| *at)) {
                self.send(tab);
            }
        }
        for tab in [0, 1] {
            while is_late(self.tabs[tab].inbox.front().map(|(at, _)| *at)) {
                self.receive(tab);
            }
        }
    }

    /// Until nothing moves any more: soon, or the two would write against each other for ever.
    fn rest(&mut self) -> Partnership {
        self.exchange();
        self.now += SETTLED_AFTER_MS;
        for tab in &mut self.tabs {
            tab.follow(None, self.now);
        }
        let stored = self.exchange();
        for tab in &self.tabs {
            assert_eq!(tab.open, stored, "both show what is stored");
        }
        stored
    }

    fn exchange(&mut self) -> Partnership {
        for _ in 0..60 {
            let moved = [0, 1].map(|tab| {
                self.save(tab);
                self.send(tab) | self.receive(tab)
            });
            self.now += 10;
            if moved == [false, false] {
                return decode(&self.stored).expect("our own text");
            }
        }
        panic!("the two tabs never come to rest");
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Edit(tab, at, rating) => self.edit(tab, at, rating),
            Step::Save(tab) => self.save(tab),
            Step::Send(tab) => drop(self.send(tab)),
            Step::Receive(tab) => drop(self.receive(tab)),
            Step::Wait(ms) => self.wait(ms),
            Step::Clock(seconds) => self.clock += seconds,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Edit(usize, usize, Rating),
    Save(usize),
    Send(usize),
    Receive(usize),
    Wait(u64),
    Clock(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    let rating = (1_u8..=5).prop_map(|value| Rating::from_value(value).expect("1 to 5"));
    prop_oneof![
        3 => (0..2_usize, 0..40_usize, rating).prop_map(|(tab, at, rating)| Step::Edit(tab, at, rating)),
        3 => (0..2_usize).prop_map(Step::Save),
        2 => (0..2_usize).prop_map(Step::Send),
        2 => (0..2_usize).prop_map(Step::Receive),
        2 => (0..1_000_u64).prop_map(Step::Wait),
        1 => (-4_000..4_000_i64).prop_map(Step::Clock),
    ]
}

fn rating(partnership: &Partnership, at: usize) -> Option<Rating> {
    partnership.sheet(T).answer(statement(at)).and_then(Answer::rating)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn two_tabs_that_answer_different_statements_lose_none(steps in vec(any_step(), 1..60)) {
        let mut browser = Browser::new();
        for step in steps {
            // The first answers the even ones.
            let step = match step {
                Step::Edit(tab, at, rating) => Step::Edit(tab, at / 2 * 2 + tab, rating),
                step => step,
            };
            browser.step(step);
        }
        let stored = browser.rest();
        for at in 0..40 {
            prop_assert_eq!(rating(&stored, at), browser.tabs[at % 2].given[at].last().copied(), "statement {}", at);
        }
    }

    #[test]
    fn two_tabs_that_answer_the_same_statements_agree_on_an_answer_that_was_given(
        steps in vec(any_step(), 1..60),
    ) {
        let mut browser = Browser::new();
        for step in steps {
            // Few statements, so that they meet.
            let step = match step {
                Step::Edit(tab, at, rating) => Step::Edit(tab, at % 3, rating),
                step => step,
            };
            browser.step(step);
        }
        let stored = browser.rest();
        for at in 0..3 {
            let given: Vec<Rating> = browser.tabs.iter().flat_map(|tab| tab.given[at].clone()).collect();
            match rating(&stored, at) {
                Some(now) => prop_assert!(given.contains(&now), "{:?}: {:?}", given, now),
                None => prop_assert_eq!(given, []),
            }
        }
    }
}

#[test]
fn what_is_no_text_of_this_partnership_is_not_followed() {
    let start = blank("oak", Way::Alone(T));
    let newer = r#"{"alongside":{"edition":9,"version":1}}"#;
    for text in ["", "{", newer, &encode(&blank("elm", Way::Alone(T)))] {
        let mut writer = Writer::of(encode(&start), start.clone());
        let mut store = Memory::default();
        store.set(&key(&start.id), text).expect("memory takes everything");
        assert_eq!(writer.follow(&store, &start, Some(text), 0), None, "{text:?}");
    }
}
