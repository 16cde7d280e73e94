//! Sheets and partnerships for tests, made from a line of figures or at random.

mod partnerships;
mod plans;
mod sessions;

pub use partnerships::{any_opened, any_partnership};
use plans::any_words;
pub use plans::{any_outcome, any_plan};
use sessions::any_extra_sheet;
pub use sessions::any_set_up;

use alongside_core::answers::{
    Answer, ExtraId, ExtraRatings, NOTE_MAX, Opening, Rating, Said, SharedSheet, Sheet,
};
use alongside_core::bank::{Frame, Line, PrincipleId, PrincipleSet, Role, StatementId};
use alongside_core::leader::SetUp;
use alongside_core::pair::{Partnership, PartnershipId, Way};
use jiff::civil::{Date, DateTime, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;

/// The teacher, for tables.
pub const T: Role = Role::Teacher;
/// The teaching assistant, for tables.
pub const TA: Role = Role::TeachingAssistant;

/// Every way to answer for two.
pub const PAIR_WAYS: [Way; 4] =
    [Way::OneDevice, Way::TwoDevices(T), Way::TwoDevices(TA), Way::OnPaper];

/// The first principle's five answers from "5 4 – 4 3": a dash is unanswered, x doesn't apply.
pub fn sheet(line: &str) -> Sheet {
    let mut sheet = Sheet::default();
    for (statement, word) in first().statements().into_iter().zip(line.split(' ')) {
        let answer = match word {
            "–" => None,
            "x" => Some(Answer::NotApplicable),
            digit => digit.parse().ok().and_then(Rating::from_value).map(Answer::Rated),
        };
        sheet.set_answer(statement, answer);
    }
    sheet
}

/// The principle that [`sheet`] fills.
pub fn first() -> PrincipleId {
    PrincipleId::from_number(1).expect("there are eight principles")
}

/// A statement by its place in the bank, from 0.
pub fn statement(index: usize) -> StatementId {
    StatementId::from_index(index).expect("below forty")
}

/// A principle by its number, from 1.
pub fn principle(number: u8) -> PrincipleId {
    PrincipleId::from_number(number).expect("there are eight principles")
}

/// A partnership with nothing in it, as of 10:42 on 4 September 2026.
pub fn blank(id: &str, way: Way) -> Partnership {
    let id = PartnershipId::parse(id).expect("a plain word is an id");
    Partnership::new(id, way, date(2026, 9, 4).at(10, 42, 0, 0))
}

/// Puts a person's sheet in as finished, from wherever it comes.
pub fn put_in(pair: &mut Partnership, role: Role, mut sheet: Sheet) {
    sheet.set_finished(true);
    match pair.way {
        Way::TwoDevices(own) if own != role => {
            pair.received = Some(SharedSheet::of(&sheet, pair.frame, pair.principles).to_send());
        }
        _ => *pair.sheet_mut(role) = sheet,
    }
}

/// A pair that are both finished, with these answers to the first principle.
pub fn finished(way: Way, teacher: &str, ta: &str) -> Partnership {
    let mut pair = blank("oak", way);
    put_in(&mut pair, T, sheet(teacher));
    put_in(&mut pair, TA, sheet(ta));
    pair
}

/// One answer, or none.
pub fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    option::of(select(Answer::ALL.as_slice()))
}

/// Three bits for each of the forty statements. Whole partnerships hold so many answers that one
/// number for all of them makes the tests ten times as fast.
fn any_digits() -> impl Strategy<Value = [usize; 40]> {
    any::<u128>().prop_map(|bits| std::array::from_fn(|index| (bits >> (3 * index)) as usize & 7))
}

/// 1 to 5 are ratings, the other digits none.
fn rating(digit: usize) -> Option<Rating> {
    u8::try_from(digit).ok().and_then(Rating::from_value)
}

/// Yes or no for as many as forty things.
fn any_flags() -> impl Strategy<Value = [bool; 40]> {
    any::<u64>().prop_map(|bits| std::array::from_fn(|index| bits >> index & 1 == 1))
}

/// One or two, seldom long ones.
fn any_notes() -> impl Strategy<Value = Vec<(PrincipleId, String)>> {
    let of = |most: usize| string_regex(&format!("\\PC{{0,{most}}}")).expect("a plain pattern");
    vec((any_principle(), prop_oneof![6 => of(12), 1 => of(NOTE_MAX)]), 0..3)
}

/// Either question.
pub fn any_frame() -> impl Strategy<Value = Frame> {
    select(Frame::ALL.as_slice())
}

/// Any of the nine.
pub fn any_line() -> impl Strategy<Value = Line> {
    select(Line::all().collect::<Vec<_>>())
}

/// Either of the two.
pub fn any_role() -> impl Strategy<Value = Role> {
    select(Role::ALL.as_slice())
}

/// Anything that a person may be willing to open.
pub fn any_opening() -> impl Strategy<Value = Opening> {
    select(Opening::ALL.as_slice())
}

/// Any sheet at all.
pub fn any_sheet() -> impl Strategy<Value = Sheet> {
    let answers = (any_digits(), any_flags());
    let notes = (any_notes(), any_flags(), any_flags());
    (answers, notes, any_extra_sheet(), any_opening(), any::<bool>()).prop_map(
        |((digits, private), (notes, left_out, shared), own, opening, finished)| {
            let mut sheet = Sheet::default();
            for statement in StatementId::all() {
                let answer = digits[statement.index()].checked_sub(1);
                sheet.set_answer(statement, answer.and_then(|i| Answer::ALL.get(i).copied()));
                sheet.set_private(statement, private[statement.index()]);
            }
            for principle in PrincipleId::all() {
                sheet.set_left_out(principle, left_out[principle.index()]);
                sheet.set_note_shared(principle, shared[principle.index()]);
            }
            notes.iter().for_each(|(principle, note)| sheet.set_note(*principle, note));
            let (answers, kept, extra_left_out) = own;
            for id in ExtraId::all() {
                sheet.set_extra_answer(id, answers[id.index()]);
                sheet.set_extra_private(id, kept[id.index()]);
            }
            sheet.set_extra_left_out(extra_left_out);
            sheet.set_opening(opening);
            sheet.set_finished(finished);
            sheet
        },
    )
}

/// 0 is left out, 1 to 5 are ratings, the other digits are answers without a rating to see.
fn said(digit: usize) -> Said {
    match (digit, rating(digit)) {
        (0, _) => Said::LeftOut,
        (_, Some(rating)) => Said::Rated(rating),
        (_, None) => Said::Withheld,
    }
}

/// Anything that may be shared of a sheet, in either frame.
pub fn any_shared() -> impl Strategy<Value = SharedSheet> {
    (any_frame(), any_parts()).prop_map(|(frame, parts)| shared_of(frame, parts))
}

/// Anything that two people in one frame may share.
fn any_two_shared() -> impl Strategy<Value = [SharedSheet; 2]> {
    (any_frame(), [any_parts(), any_parts()])
        .prop_map(|(frame, pair)| pair.map(|parts| shared_of(frame, parts)))
}

/// What a shared sheet is made of but for its frame.
type Parts = (
    (PrincipleSet, Opening),
    [usize; 40],
    Vec<(PrincipleId, String)>,
    Option<(SetUp, [usize; 40])>,
);

fn any_parts() -> impl Strategy<Value = Parts> {
    let own = option::of((any_set_up(), any_digits()));
    ((any_principles(), any_opening()), any_digits(), any_notes(), own)
}

fn shared_of(frame: Frame, ((principles, opening), digits, notes, own): Parts) -> SharedSheet {
    let mut sheet = SharedSheet::blank(frame, principles, opening);
    for statement in StatementId::all() {
        sheet.set_said(statement, said(digits[statement.index()]));
    }
    notes.iter().for_each(|(principle, note)| sheet.set_note(*principle, note));
    sheet.set_extra(own.and_then(|(set_up, digits)| {
        let ratings = std::array::from_fn(|index| rating(digits[index]));
        Some(ExtraRatings { mark: set_up.extra_mark()?, ratings })
    }));
    sheet
}

fn any_date() -> impl Strategy<Value = Date> {
    (1990_i16..2200, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_moment() -> impl Strategy<Value = DateTime> {
    (any_date(), 0_i8..24, 0_i8..60, 0_i8..60)
        .prop_map(|(date, hour, minute, second)| date.at(hour, minute, second, 0))
}

/// Any of the eight.
pub fn any_principle() -> impl Strategy<Value = PrincipleId> {
    (0_usize..8).prop_map(|index| PrincipleId::from_index(index).expect("below eight"))
}

fn any_principles() -> impl Strategy<Value = PrincipleSet> {
    (1..=255_u8).prop_map(|bits| {
        let chosen = PrincipleId::all().filter(|principle| bits >> principle.index() & 1 == 1);
        PrincipleSet::of(chosen).expect("at least one bit is set")
    })
}

/// Any way to answer, for one or for two.
pub fn any_way() -> impl Strategy<Value = Way> {
    let alone = any_role().prop_map(Way::Alone);
    prop_oneof![1 => alone, 4 => select(PAIR_WAYS.as_slice())]
}

/// A pair who are both finished and are willing to open this and that.
pub fn willing(way: Way, teacher: Opening, ta: Opening) -> Partnership {
    let mut pair = blank("oak", way);
    for (role, opening) in [(T, teacher), (TA, ta)] {
        let mut sheet = sheet("4 4 3 5 2");
        sheet.set_note(first(), "Shared");
        sheet.set_note_shared(first(), true);
        sheet.set_opening(opening);
        put_in(&mut pair, role, sheet);
    }
    pair
}
