//! Any plan, and what it is made of.

use alongside_core::plan::{
    Action, ActionDraft, ActionId, Agreement, FormId, Hands, Hours, Outcome, Plan, Status,
    TEXT_MAX, Unfinished, Who,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;

use super::{any_date, any_line, statement};

/// Words as they stand in a plan: not blank, no outer spaces, seldom many.
pub fn any_words(min: usize) -> impl Strategy<Value = String> {
    let of = |most: usize| {
        string_regex(&format!("[a-zé€\"'<&\\\\]{{{min},{most}}}")).expect("a plain pattern")
    };
    prop_oneof![6 => of(12), 1 => of(TEXT_MAX)]
}

fn any_action() -> impl Strategy<Value = Action> {
    let who = option::of(select(Who::ALL.as_slice()));
    let hands = prop_oneof![Just(Hands::Ours), Just(Hands::School)];
    let words = (any_words(1), any_words(0), any_words(0), any_words(0));
    let hours = option::of(select(Hours::ALL.as_slice()));
    let about = (option::weighted(0.9, any_line()), hands, prop::bool::weighted(0.1));
    let statement = option::weighted(0.3, (0_usize..40).prop_map(statement));
    (about, words, (who, hours, statement), option::of(any_date()), any_outcome()).prop_map(
        |((line, hands, is_on_paper), words, (who, hours, statement), review, outcome)| {
            let (what, when, know, pupils) = words;
            Action {
                id: ActionId(0),
                line: statement.map_or(line, |it| Some(it.principle().into())),
                statement,
                hands,
                what,
                who,
                when,
                know,
                pupils,
                hours,
                is_on_paper,
                review,
                outcome,
            }
        },
    )
}

/// How any action went. Most haven't been looked back on.
pub fn any_outcome() -> impl Strategy<Value = Outcome> {
    let said = (option::of(select(Status::ALL.as_slice())), any_words(0))
        .prop_map(|(status, changed)| Outcome { status, changed });
    prop_oneof![3 => Just(Outcome::default()), 1 => said]
}

fn any_agreement() -> impl Strategy<Value = Agreement> {
    ([option::of(any_date()), option::of(any_date())], any::<bool>())
        .prop_map(|(since, was_agreed)| Agreement::of(since, was_agreed))
}

/// Any plan of up to five actions.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let parts = (vec(any_action(), 0..5), any_agreement(), option::of(any_date()));
    parts.prop_map(|(actions, agreement, review)| {
        let number = |(id, action): (u32, Action)| Action { id: ActionId(id), ..action };
        Plan::from_actions((1..).zip(actions).map(number), agreement).reviewed_on(review)
    })
}

/// Forms that were left half-way.
pub fn any_unfinished() -> impl Strategy<Value = Vec<Unfinished>> {
    let edits = option::of((0_u32..9).prop_map(ActionId));
    let statement = option::of((0_usize..40).prop_map(statement));
    let form = (edits, statement, option::of(any_action()), any_action(), any::<bool>());
    vec(form, 0..3).prop_map(|forms| {
        let of = |(number, form)| {
            let (edits, statement, began, action, other_date): (_, _, Option<Action>, _, _) = form;
            let name = FormId::parse(&format!("form{number}")).expect("letters and digits");
            let began = began.as_ref().map(ActionDraft::from);
            let draft = ActionDraft { hands: None, other_date, ..ActionDraft::from(&action) };
            Unfinished::new(name, edits, statement, began.as_ref(), &draft)
        };
        (1..).zip(forms).map(of).collect()
    })
}
