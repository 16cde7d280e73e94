//! Sheets for tests, made from a line of figures or at random.

use alongside_core::answers::{Answer, NOTE_MAX, Rating, Sheet};
use alongside_core::bank::{PrincipleId, StatementId};
use alongside_core::partnership::{Partnership, PartnershipId, PrincipleSet, Way};
use alongside_core::plan::{Action, ActionDraft, ActionId, Hands, Plan, TEXT_MAX, Unfinished, Who};
use jiff::civil::{Date, DateTime, date};
use proptest::collection::vec;
use proptest::prelude::*;

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

/// One answer, or none.
pub fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    proptest::option::of(proptest::sample::select(Answer::ALL.as_slice()))
}

/// Any sheet at all.
pub fn any_sheet() -> impl Strategy<Value = Sheet> {
    let note = proptest::string::string_regex(&format!("\\PC{{0,{NOTE_MAX}}}"));
    let notes = vec(prop_oneof![3 => Just(String::new()), 1 => note.expect("a plain pattern")], 8);
    (vec(any_answer(), 40), notes, vec(any::<bool>(), 8), any::<bool>()).prop_map(
        |(answers, notes, left_out, finished)| {
            let mut sheet = Sheet::default();
            for (statement, answer) in StatementId::all().zip(answers) {
                sheet.set_answer(statement, answer);
            }
            for (principle, (note, left_out)) in PrincipleId::all().zip(notes.iter().zip(left_out))
            {
                sheet.set_note(principle, note);
                sheet.set_left_out(principle, left_out);
            }
            sheet.set_finished(finished);
            sheet
        },
    )
}

fn any_date() -> impl Strategy<Value = Date> {
    (1990_i16..2200, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_moment() -> impl Strategy<Value = DateTime> {
    (any_date(), 0_i8..24, 0_i8..60, 0_i8..60)
        .prop_map(|(date, hour, minute, second)| date.at(hour, minute, second, 0))
}

fn any_principle() -> impl Strategy<Value = PrincipleId> {
    (0_usize..8).prop_map(|index| PrincipleId::from_index(index).expect("below eight"))
}

/// Words as they stand in a plan: not blank, no outer spaces.
fn any_words(min: usize) -> impl Strategy<Value = String> {
    let pattern = format!("[a-zé€\"'<&\\\\]{{{min},{TEXT_MAX}}}");
    proptest::string::string_regex(&pattern).expect("a plain pattern")
}

fn any_action() -> impl Strategy<Value = Action> {
    let who = proptest::option::of(proptest::sample::select(Who::ALL.as_slice()));
    let hands = prop_oneof![Just(Hands::Ours), Just(Hands::School)];
    let words = (any_words(1), any_words(0), any_words(0));
    (any_principle(), hands, words, who, proptest::option::of(any_date())).prop_map(
        |(principle, hands, (what, when, know), who, review)| Action {
            id: ActionId(0),
            principle,
            hands,
            what,
            who,
            when,
            know,
            review,
        },
    )
}

/// Any plan of up to five actions.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    vec(any_action(), 0..5).prop_map(|actions| {
        let number = |(id, action): (u32, Action)| Action { id: ActionId(id), ..action };
        Plan::from_actions((1..).zip(actions).map(number))
    })
}

fn any_unfinished() -> impl Strategy<Value = Unfinished> {
    let edits = proptest::option::of((0_u32..9).prop_map(ActionId));
    let statement = proptest::option::of(
        (0_usize..40).prop_map(|index| StatementId::from_index(index).expect("below forty")),
    );
    (edits, statement, any_action()).prop_map(|(edits, statement, action)| {
        let draft = ActionDraft { hands: None, ..ActionDraft::from(&action) };
        Unfinished::new(edits, statement, &draft)
    })
}

/// Any partnership at all.
pub fn any_partnership() -> impl Strategy<Value = Partnership> {
    let label =
        prop_oneof![Just(String::new()), any_words(1).prop_map(|w| w.chars().take(60).collect())];
    let principles = vec(any_principle(), 1..8)
        .prop_map(|chosen| PrincipleSet::of(chosen).expect("at least one"));
    let unfinished = proptest::option::of(any_unfinished());
    (any_sheet(), any_plan(), principles, label, any_moment(), any::<bool>(), unfinished).prop_map(
        |(sheet, plan, principles, label, saved, teacher, unfinished)| {
            let role = match teacher {
                true => alongside_core::answers::Role::Teacher,
                false => alongside_core::answers::Role::TeachingAssistant,
            };
            let mut partnership = blank("oak", Way::Alone(role));
            partnership.set_label(&label);
            Partnership { sheet, plan, principles, saved, unfinished, ..partnership }
        },
    )
}

/// A partnership with nothing in it, as of 10:42 on 4 September 2026.
pub fn blank(id: &str, way: Way) -> Partnership {
    let id = PartnershipId::parse(id).expect("a plain word is an id");
    Partnership::new(id, way, date(2026, 9, 4).at(10, 42, 0, 0))
}
