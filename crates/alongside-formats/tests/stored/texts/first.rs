//! Version 1 of edition 1.0, read for what it says and written again to the letter.

use alongside_core::answers::{Answer, ExtraId, Opening, Rating, Said, SharedSheet, Sheet};
use alongside_core::bank::{Frame, Line, PrincipleSet, Role, StatementId};
use alongside_core::leader::{Minutes, Salt};
use alongside_core::pair::{Partnership, Way};
use alongside_core::plan::{ActionId, Hands, Hours, Outcome, Standing, Status, Who};
use alongside_formats::stored::schema::{decode, encode};
use alongside_testing::sheets::{T, TA, principle};
use jiff::civil::date;

use super::V1;

fn pair() -> Partnership {
    decode(V1).expect("version 1 is readable for ever")
}

fn by_key(key: &str) -> StatementId {
    StatementId::from_key(key).expect("the bank has it")
}

fn extra() -> [ExtraId; 3] {
    std::array::from_fn(|index| ExtraId::all().nth(index).expect("there are three"))
}

#[test]
fn it_is_written_again_to_the_letter() {
    assert_eq!(encode(&pair()), V1.trim());
}

#[test]
fn the_two_and_what_they_answer() {
    let pair = pair();
    assert_eq!((pair.id.as_str(), pair.way, pair.name()), ("oak", Way::TwoDevices(T), "Oak class"));
    assert_eq!((pair.frame, pair.holder), (Frame::LookingBack, None));
    assert_eq!(pair.saved, date(2026, 10, 16).at(15, 20, 7, 0));
    assert_eq!(PrincipleSet::of([principle(1), principle(2)]), Some(pair.principles));
    assert_eq!((pair.agreed, pair.salt), (Some(Opening::Statements), Some(Salt::new(777))));
}

#[test]
fn the_sheets_at_the_device() {
    let pair = pair();
    let own = pair.sheet(T);
    assert!(own.is_finished() && own.is_left_out(principle(2)) && !own.is_left_out(principle(1)));
    assert_eq!(own.answer(by_key("pf-ta-opens-up")), Some(Answer::NotApplicable));
    assert_eq!(own.answer(by_key("pf-teacher-opens-up")), Some(Answer::Rated(Rating::Often)));
    let private = |sheet: &Sheet| StatementId::all().filter(|&id| sheet.is_private(id)).count();
    assert_eq!((own.is_private(by_key("pf-teacher-opens-up")), private(own)), (true, 1));
    assert_eq!((own.note(principle(1)), own.is_note_shared(principle(1))), ("For me only", false));
    assert_eq!(own.note(principle(2)), "Ask about “Friday” 👩‍👩‍👧‍👦");
    assert!(own.is_note_shared(principle(2)));
    assert_eq!(own.opening(), Opening::Statements);
    let [first, second, third] = extra();
    assert_eq!(own.extra_answer(first), Some(Answer::Rated(Rating::Often)));
    assert_eq!(own.extra_answer(second), Some(Answer::NotApplicable));
    assert_eq!([first, second, third].map(|id| own.is_extra_private(id)), [true, false, false]);
    assert!(own.is_extra_left_out());
    assert_eq!(pair.sheet(TA), &Sheet::default());

    let mut other = Sheet::default();
    other.set_answer(by_key("pf-fair-share"), Some(Answer::Rated(Rating::Sometimes)));
    assert_eq!(pair.other_sheets, [other, Sheet::default()], "to the other question");
}

#[test]
fn the_session_they_began_in() {
    let pair = pair();
    let set_up = pair.set_up.as_ref().expect("they began in one");
    assert_eq!((set_up.minutes, set_up.title()), (Minutes::FortyFive, "Working together"));
    assert_eq!((set_up.frame, set_up.principles), (None, pair.principles));
    let wordings = set_up.extra().iter().map(|one| Role::ALL.map(|role| one.wording(role)));
    assert_eq!(
        wordings.collect::<Vec<_>>(),
        [["We start as one.", "We start as one."], ["I say thank you.", "The teacher thanks me."]]
    );
    let [first, second, _] = extra();
    let open = pair.opened.as_ref().expect("the second round is open");
    assert_eq!(open.extra(set_up), Some(vec![(first, None), (second, None)]));
}

#[test]
fn what_was_received() {
    let pair = pair();
    let received = pair.received.as_ref().expect("the other's answers are here");
    assert_eq!((received.frame(), received.opening()), (Frame::LookingBack, Opening::Principles));
    assert_eq!(received.said(by_key("pf-fair-share")), Said::Rated(Rating::Sometimes));
    assert_eq!(received.said(by_key("sp-paid-time")), Said::Withheld);
    assert_eq!(received.said(by_key("sp-plan-early")), Said::LeftOut);
    assert_eq!(received.note(principle(1)), "Bins: whose turn?");
    let extra = received.extra().expect("they came with it");
    assert_eq!(extra.ratings, [Some(Rating::Rarely), None, None]);
    assert_eq!(Some(extra.mark), pair.extra_mark());
}

#[test]
fn the_rounds() {
    let pair = pair();
    let open = pair.opened.as_ref().expect("the second round is open");
    assert_eq!((open.at, open.opening), (date(2026, 10, 16), Opening::Statements));
    assert_eq!((open.first, open.frame()), (Some(TA), Frame::LookingBack));
    for withheld in ["pf-teacher-opens-up", "pf-ta-opens-up"] {
        assert_eq!(
            open.pair[0].said(by_key(withheld)),
            Said::Withheld,
            "private, or doesn't apply"
        );
    }
    assert_eq!(open.pair[1].rating(by_key("sp-chance-to-ask")), Some(Rating::Rarely));
    assert_eq!(open.talk.after(T, by_key("sp-chance-to-ask")), Some(Rating::Sometimes));
    assert_eq!(open.talk.after(TA, by_key("pf-fair-share")), Some(Rating::Often));
    assert!(open.talk.about_topic(principle(1)) && open.talk.about(by_key("sp-chance-to-ask")));
    assert!(!open.talk.about_topic(principle(2)) && !open.talk.about(by_key("pf-fair-share")));

    let [first] = pair.earlier.as_slice() else { panic!("one round was before") };
    assert_eq!((first.at, first.opening), (date(2026, 9, 4), Opening::Principles));
    assert_eq!(first.frame(), Frame::StartingOut);
    assert_eq!(first.pair[0].rating(by_key("pf-teacher-opens-up")), Some(Rating::Sometimes));
    let chosen = first.pair.each_ref().map(SharedSheet::principles);
    assert_eq!(chosen.map(PrincipleSet::count), [2, 1], "each chose their own");
    assert!(first.talk.about_topic(principle(2)));
}

#[test]
fn the_plan() {
    let plan = pair().plan;
    let agreement = plan.agreement();
    assert_eq!(plan.standing(), Standing::AgreeAgain);
    assert_eq!(Role::ALL.map(|role| agreement.since(role)), [Some(date(2026, 9, 4)), None]);
    let [first, request, meet] = plan.actions() else { panic!("three actions") };
    let changed = "There on three days out of five".to_owned();
    assert_eq!(first.outcome, Outcome { status: Some(Status::UnderWay), changed });
    assert_eq!((first.line, first.who), (Some(Line::Principle(principle(2))), Some(Who::Both)));
    assert_eq!((first.hours, first.review), (Some(Hours::Paid), Some(date(2026, 10, 16))));
    assert_eq!((request.line, request.hands), (None, Hands::School));
    assert_eq!([first, request, meet].map(|it| it.is_on_paper), [false, true, false]);
    assert_eq!((meet.line, meet.hours), (Some(Line::Time), Some(Hours::Outside)));
    assert_eq!((meet.outcome.status, meet.is_over()), (Some(Status::Dropped), true));
}

#[test]
fn what_a_plan_may_say_as_well_is_read_and_written_where_it_is_said() {
    let said = V1.trim();
    let said = said.replace(r#""was_agreed":true}"#, r#""was_agreed":true,"review":"2026-10-30"}"#);
    let [line, know] = [
        r#""line":"sharing-planning","hands":"ours","what":"Put the key points in one place.","who":"both""#,
        r#""know":"","hours":null,"on_paper":true"#,
    ];
    let statement = line.replacen(',', r#","statement":"sp-plan-early","#, 1);
    let pupils = know.replacen(',', r#","pupils":"Fewer waits","#, 1);
    assert!(said.contains(line) && said.contains(know));
    // Once: the form of the action has the same words.
    let said = said.replacen(line, &statement, 1).replace(know, &pupils);
    let pair = decode(&said).expect("it is version 1 too");
    assert_eq!(pair.plan.review_date(), Some(date(2026, 10, 30)));
    let [first, request, _] = pair.plan.actions() else { panic!("three actions") };
    assert_eq!(first.statement, Some(by_key("sp-plan-early")));
    assert_eq!((request.statement, request.pupils.as_str()), (None, "Fewer waits"));
    assert_eq!(pair.plan.review_of(request), Some(date(2026, 10, 30)));
    assert_eq!(encode(&pair), said);
}

#[test]
fn the_forms_left_half_way() {
    let pair = pair();
    let [change, new] = pair.unfinished.as_slice() else { panic!("two forms were left") };
    assert_eq!((change.form.as_str(), change.edits), ("k3x", Some(ActionId(1))));
    let began = change.began.as_ref().expect("it changes an action");
    let first = "Put the key points in one place.";
    assert_eq!((began.what.as_str(), began.hours), (first, Some(Hours::Paid)));
    assert_eq!(
        (change.draft.what.as_str(), change.draft.hours),
        ("Half a change", Some(Hours::Outside))
    );
    assert_eq!((new.edits, new.began.as_ref()), (None, None));
    assert_eq!(
        (new.statement, new.draft.line),
        (Some(by_key("sp-chance-to-ask")), Some(Line::Time))
    );
    assert_eq!((new.draft.review, new.draft.hours, new.draft.other_date), (None, None, true));
}
