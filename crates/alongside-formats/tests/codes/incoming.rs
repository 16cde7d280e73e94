//! What becomes of the other person's answers when they arrive.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, Role};
use alongside_core::pair::incoming::{
    Doubt, Overlap, Receipt, Refusal, accept, knows, may_take, receive,
};
use alongside_core::pair::{Partnership, SentSheet, Stage, Way};
use alongside_formats::codes::encode;
use alongside_formats::stored::schema::{decode_sheet, encode_sheet};
use proptest::prelude::*;

use crate::codes::read_sheet;
use alongside_testing::sheets::{
    T, TA, any_partnership, any_role, any_shared, blank, finished, first, principle, put_in, sheet,
    statement,
};

const OURS: &str = "4 4 3 5 2";
const THEIRS: &str = "3 2 4 4 –";

/// What a person with these answers to the first principle shares of them.
fn shared(line: &str) -> SharedSheet {
    SharedSheet::of(&sheet(line), Frame::LookingBack, PrincipleSet::ALL)
}

/// A sheet with no answer, looking back.
fn blank_of(principles: PrincipleSet, opening: Opening) -> SharedSheet {
    SharedSheet::blank(Frame::LookingBack, principles, opening)
}

/// As a code carries it.
fn code(role: Role, sheet: &SharedSheet) -> SentSheet {
    read_sheet(&encode(role, sheet))
}

/// As a file carries it.
fn file(role: Role, sheet: &SharedSheet) -> SentSheet {
    decode_sheet(&encode_sheet(role, sheet)).expect("a file of ours")
}

fn with_note(mut sheet: SharedSheet, note: &str) -> SharedSheet {
    sheet.set_note(first(), note);
    sheet
}

fn chosen(numbers: &[u8]) -> PrincipleSet {
    PrincipleSet::of(numbers.iter().map(|&it| principle(it))).expect("one or more")
}

/// A teacher's device whose own answers are in.
fn teachers() -> Partnership {
    let mut pair = blank("oak", Way::TwoDevices(T));
    put_in(&mut pair, T, sheet(OURS));
    pair
}

/// The same with the teaching assistant's.
fn with(received: &SentSheet) -> Partnership {
    let mut pair = teachers();
    accept(&mut pair, received);
    assert_eq!(pair.received.as_ref(), Some(&received.sheet));
    pair
}

#[track_caller]
fn check(pair: &Partnership, sent: &SentSheet, expected: Receipt) {
    assert_eq!(receive(pair, sent), expected);
    let mut after = pair.clone();
    accept(&mut after, sent);
    match expected {
        Receipt::Refused(_) => assert_eq!(after, *pair, "what is refused changes nothing"),
        Receipt::Fine | Receipt::Asked(_) => {
            assert_eq!(after.received.as_ref(), Some(&sent.sheet));
            check(&after, sent, Receipt::Refused(Refusal::AlreadyHere));
        }
    }
}

#[test]
fn answers_that_fit_are_fine_whether_ones_own_are_finished_or_not() {
    let sent = code(TA, &shared(THEIRS));
    check(&blank("oak", Way::TwoDevices(T)), &sent, Receipt::Fine);
    check(&teachers(), &sent, Receipt::Fine);
    check(&teachers(), &code(TA, &blank_of(PrincipleSet::ALL, Opening::Nothing)), Receipt::Fine);
    let mut unfinished = blank("oak", Way::TwoDevices(T));
    accept(&mut unfinished, &sent);
    assert_eq!(unfinished.stage(), Stage::Answering(T));
    assert_eq!(with(&sent).stage(), Stage::Ready);
}

#[test]
fn what_can_not_be_used_is_refused_and_says_why() {
    let sent = code(TA, &shared(THEIRS));
    let refused = |pair: &Partnership, sent: &SentSheet, why| {
        check(pair, sent, Receipt::Refused(why));
    };
    refused(&blank("oak", Way::OneDevice), &sent, Refusal::BothHere);
    refused(&blank("oak", Way::OnPaper), &sent, Refusal::BothHere);
    refused(&teachers(), &code(T, &shared(OURS)), Refusal::OwnCode);
    refused(&teachers(), &file(T, &with_note(shared(OURS), "Mine")), Refusal::OwnCode);
    refused(&teachers(), &code(T, &shared(THEIRS)), Refusal::SameRole);
    refused(&finished_and_open(), &sent, Refusal::AlreadyOpen);
    let mut half = teachers();
    half.principles = chosen(&[1, 2]);
    let other_half = blank_of(chosen(&[3, 4, 5]), Opening::Principles);
    refused(&half, &code(TA, &other_half), Refusal::NothingShared);
    refused(&with(&sent), &sent, Refusal::AlreadyHere);
}

fn finished_and_open() -> Partnership {
    let mut pair = finished(Way::TwoDevices(T), OURS, THEIRS);
    pair.open(None);
    pair
}

#[test]
fn what_a_person_should_know_first_is_asked() {
    let asked = |pair: &Partnership, sent: &SentSheet, doubt| {
        check(pair, sent, Receipt::Asked(doubt));
    };
    let mut some = teachers();
    some.principles = chosen(&[1, 2, 3, 8]);
    let overlap = Overlap { theirs: 8, ours: 4, both: 4 };
    let other_principles = Doubt { overlap: Some(overlap), ..Doubt::default() };
    asked(&some, &code(TA, &shared(THEIRS)), other_principles);
    let sent = code(TA, &blank_of(chosen(&[2, 3, 7]), Opening::Principles));
    let overlap = Overlap { theirs: 3, ours: 4, both: 2 };
    let other_principles = Doubt { overlap: Some(overlap), ..Doubt::default() };
    asked(&some, &sent, other_principles);

    let before = with(&code(TA, &shared("1 1 1 1 1")));
    let replaces = Doubt { replaces: true, ..Doubt::default() };
    asked(&before, &code(TA, &shared(THEIRS)), replaces);
    asked(&before, &sent, {
        Doubt { overlap: Some(Overlap { theirs: 3, ours: 8, both: 3 }), ..replaces }
    });

    let mut again = finished_and_open();
    again.begin_again();
    asked(&again, &code(TA, &shared(THEIRS)), Doubt { repeats: true, ..Doubt::default() });
    check(&again, &code(TA, &shared("3 2 4 4 5")), Receipt::Fine);
}

#[test]
fn answers_to_the_other_question_are_told_of_and_wait_until_one_of_the_two_has_changed() {
    let clear = SharedSheet::of(&sheet(THEIRS), Frame::StartingOut, PrincipleSet::ALL);
    for sent in [code(TA, &clear), file(TA, &clear)] {
        let frame = Doubt { frame: Some(Frame::StartingOut), ..Doubt::default() };
        check(&teachers(), &sent, Receipt::Asked(frame));
        let mut pair = with(&sent);
        assert_eq!(pair.other_frame(), Some(Frame::StartingOut));
        pair.open(None);
        assert_eq!(pair.opened, None, "two questions are never put side by side");
        pair.choose_frame(Frame::StartingOut);
        assert_eq!(pair.other_frame(), None);
        put_in(&mut pair, T, sheet(OURS));
        pair.open(None);
        assert_eq!(pair.opened.map(|opened| opened.frame()), Some(Frame::StartingOut));
    }
}

#[test]
fn notes_are_added_by_a_file_and_never_lost_to_a_code() {
    let bare = code(TA, &shared(THEIRS));
    let noted = file(TA, &with_note(shared(THEIRS), "Planning time"));
    let otherwise = file(TA, &with_note(shared(THEIRS), "More planning time"));
    check(&with(&bare), &noted, Receipt::Fine);
    check(&with(&noted), &bare, Receipt::Refused(Refusal::AlreadyHere));
    check(&with(&noted), &noted, Receipt::Refused(Refusal::AlreadyHere));
    let replaces = Doubt { replaces: true, ..Doubt::default() };
    check(&with(&noted), &otherwise, Receipt::Asked(replaces));
}

#[test]
fn somebody_on_their_own_is_joined() {
    let mut alone = blank("oak", Way::Alone(T));
    *alone.sheet_mut(T) = sheet(OURS);
    alone.sheet_mut(T).set_finished(true);
    let sent = code(TA, &shared(THEIRS));
    assert!(may_take(&alone, &sent));
    check(&alone, &sent, Receipt::Fine);
    let before = alone.sheet(T).clone();
    accept(&mut alone, &sent);
    assert_eq!(alone.way, Way::TwoDevices(T));
    assert_eq!(alone.stage(), Stage::Answering(T), "to be checked with the other in mind");
    alone.sheet_mut(T).set_finished(true);
    assert_eq!(*alone.sheet(T), before, "but for being finished");
}

#[test]
fn what_was_agreed_to_open_goes_with_the_answers_it_was_about() {
    let noted = |line, note| file(TA, &with_note(shared(line), note));
    let mut pair = with(&noted(THEIRS, ""));
    pair.agree_to_open(Opening::Nothing);
    accept(&mut pair, &noted(THEIRS, "Planning time"));
    assert_eq!(pair.agreed, Some(Opening::Nothing));
    accept(&mut pair, &noted("1 1 1 1 1", ""));
    assert_eq!(pair.agreed, None);
}

#[test]
fn a_partnership_knows_its_own_answers_and_those_it_has() {
    let theirs = code(TA, &shared(THEIRS));
    let known = |pair: &Partnership, sent: &SentSheet| (knows(pair, sent), may_take(pair, sent));
    assert_eq!(known(&teachers(), &theirs), (false, true));
    assert_eq!(known(&teachers(), &code(T, &shared(OURS))), (true, false));
    assert_eq!(known(&teachers(), &code(T, &shared(THEIRS))), (false, false));
    assert_eq!(known(&with(&theirs), &theirs), (true, true));
    assert_eq!(known(&finished_and_open(), &theirs), (true, false));
    assert_eq!(known(&finished_and_open(), &code(TA, &shared(OURS))), (false, false));
    assert_eq!(known(&blank("oak", Way::OneDevice), &theirs), (false, false));
}

#[test]
fn who_opens_nothing_repeats_nothing() {
    let nothing = code(TA, &blank_of(PrincipleSet::ALL, Opening::Nothing));
    let mut pair = with(&nothing);
    pair.open(None);
    pair.begin_again();
    check(&pair, &nothing, Receipt::Fine);
}

proptest! {
    /// Two sheets are compared as sheets, which is to find the same as their codes would say.
    #[test]
    fn sheets_send_the_same_where_their_codes_are_the_same(
        role in any_role(), one in any_shared(), other in any_shared(), at in 0..40_usize,
    ) {
        let mut changed = one.clone();
        changed.set_said(statement(at), other.said(statement(at)));
        let mut noted = one.clone();
        noted.set_note(first(), "another note");
        for two in [&one, &other, &changed, &noted] {
            let is_same = encode(role, &one) == encode(role, two);
            prop_assert_eq!(one.sends_the_same(two), is_same);
        }
    }

    #[test]
    fn a_receipt_changes_what_was_received_and_nothing_that_was_answered(
        before in any_partnership(),
        role in any_role(),
        sheet in any_shared(),
        by_code in any::<bool>(),
    ) {
        let sent = if by_code { code(role, &sheet) } else { file(role, &sheet) };
        let receipt = receive(&before, &sent);
        let mut after = before.clone();
        accept(&mut after, &sent);
        if let Receipt::Refused(_) = receipt {
            prop_assert_eq!(after, before);
            return Ok(());
        }
        let own = role.other();
        prop_assert_eq!(after.way, Way::TwoDevices(own));
        prop_assert_eq!(after.received.as_ref(), Some(&sent.sheet));
        prop_assert_eq!(receive(&after, &sent), Receipt::Refused(Refusal::AlreadyHere));
        prop_assert!(knows(&after, &sent) && may_take(&before, &sent));
        prop_assert_ne!(after.answering(), Some(role));
        // Whatever else there is, is as it was.
        after.received = before.received.clone();
        after.agreed = before.agreed;
        if before.is_alone() {
            prop_assert!(!after.sheet(own).is_finished());
            after.way = before.way;
            after.holder = before.holder;
            let finished = before.sheet(own).is_finished();
            after.sheet_mut(own).set_finished(finished);
        }
        prop_assert_eq!(after, before);
    }

    #[test]
    fn a_doubt_is_never_empty_and_counts_what_there_is(
        pair in any_partnership(),
        role in any_role(),
        sheet in any_shared(),
    ) {
        let sent = code(role, &sheet);
        if let Receipt::Asked(doubt) = receive(&pair, &sent) {
            prop_assert_ne!(doubt, Doubt::default());
            prop_assert!(!doubt.replaces || pair.received.is_some());
            if let Some(Overlap { theirs, ours, both }) = doubt.overlap {
                prop_assert!((1..=theirs.min(ours)).contains(&both));
                prop_assert!(both < theirs.max(ours));
            }
        }
    }
}
