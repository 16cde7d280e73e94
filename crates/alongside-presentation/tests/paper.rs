//! What may be on paper, and how many sides that takes.

mod blank;
mod chosen;
mod frames;
mod own;
mod report;
mod school;
mod sides;
mod trainer;

use std::collections::BTreeSet;

use alongside_core::answers::{Answer, ExtraId, Opening, Rating, SharedSheet};
use alongside_core::bank::{FRAMING, LEADERS_REQUEST, PrincipleSet, Role, StatementId};
use alongside_core::pair::{Opened, Paper, Partnership, Talk, Way};
use alongside_core::plan::{ActionDraft, ActionId, Hands, Outcome, Status};
use alongside_presentation::paper::{
    Answered, Asked, Block, Include, PrintOut, choices, kind, print_out,
};
use jiff::civil::date;
use proptest::prelude::*;

use alongside_testing::sheets::{
    T, TA, any_partnership, blank, first, principle, put_in, sheet, statement,
};

/// A pair who have opened their statements to the first principle: a shared strength.
pub fn opened_pair() -> Partnership {
    let mut pair = blank("oak", Way::OneDevice);
    pair.set_label("Oak class");
    pair.principles = PrincipleSet::of([first()]).expect("one");
    for (role, line) in [(T, "5 4 4 4 5"), (TA, "4 4 5 5 2")] {
        let mut sheet = sheet(line);
        sheet.set_note(first(), "Only for me");
        sheet.set_opening(Opening::Statements);
        put_in(&mut pair, role, sheet);
    }
    pair.sheet_mut(TA).set_note(first(), "For us both");
    pair.sheet_mut(TA).set_note_shared(first(), true);
    pair.sheet_mut(T).set_private(statement(1), true);
    pair.open(None);
    pair
}

fn asked(paper: Paper, whose: Role, include: &[Include]) -> Asked {
    Asked { paper, whose, include: include.to_vec(), today: date(2026, 9, 4) }
}

const ALL: [Include; 5] =
    [Include::Class, Include::Strengths, Include::Code, Include::Notes, Include::OurActions];

fn print(pair: &Partnership, paper: Paper, include: &[Include]) -> PrintOut {
    print_out(pair, &asked(paper, T, include)).expect("there is something to print")
}

fn blocks(print_out: &PrintOut) -> impl Iterator<Item = &Block> {
    print_out.sides.iter().flat_map(|side| &side.parts).flat_map(|part| &part.blocks)
}

fn lines<'d>(print_out: &'d PrintOut) -> Vec<&'d Answered> {
    let of = |block: &'d Block| match block {
        Block::Statements(lines) => lines.iter().collect(),
        _ => Vec::new(),
    };
    blocks(print_out).flat_map(of).collect()
}

/// All of a paper's words, as far as they are data.
fn words(print_out: &PrintOut) -> String {
    format!("{print_out:?}")
}

#[test]
fn an_agreement_says_how_far_it_is_agreed() {
    let mut pair = opened_pair();
    let what = "Meet on Fridays".to_owned();
    let review = Some(date(2026, 10, 16));
    let hands = Some(Hands::Ours);
    pair.plan
        .add(&ActionDraft { hands, what, review, ..ActionDraft::new(first()) })
        .expect("ready");
    let facts = |pair: &Partnership| print(pair, Paper::Agreement, &ALL).sides[0].facts.clone();
    let fact = |name, value: &str| (name, value.to_owned());
    let review = fact("We look again", "Friday 16 October 2026");
    let (class, frame) = (fact("Class", "Oak class"), fact("Answered", "Looking back"));
    let draft = fact("Agreed", "Draft");
    assert_eq!(facts(&pair), [class.clone(), frame.clone(), draft, review.clone()]);
    for role in Role::ALL {
        pair.plan.agree(role, true, date(2026, 9, 4));
    }
    let agreed = fact("Agreed", "Friday 4 September 2026");
    assert_eq!(facts(&pair), [class.clone(), frame.clone(), agreed, review]);
    // What is over is no longer on it, and the paper says so. Of nothing that is left to do there is no agreement.
    let over = Outcome { status: Some(Status::Dropped), ..Outcome::default() };
    pair.plan.set_outcome(ActionId(1), over);
    let since = fact("Since then", "1 thing is done or let go");
    assert_eq!(facts(&pair), [class, frame, fact("Agreed", "Draft"), since]);
}

#[test]
fn a_paper_says_whom_to_turn_to_in_full_where_there_is_room() {
    let pair = opened_pair();
    let named = |paper| {
        let print_out = print(&pair, paper, &[]);
        let is_it = |block: &&Block| matches!(block, Block::Named(name, _) if *name == FRAMING.turn_to[0].about);
        let lists = blocks(&print_out).filter(is_it).count();
        let short = print_out.sides[0].foot.contains(FRAMING.not_for_this_tool);
        (lists, short)
    };
    assert_eq!(named(Paper::Report), (1, false));
    assert_eq!(named(Paper::Agreement), (0, true));
    assert_eq!(named(Paper::Own), (0, true));
    assert_eq!(named(Paper::Request), (0, false), "it goes to leaders");
}

#[test]
fn ratings_on_paper_are_said_to_be_the_two_peoples_own() {
    let pair = opened_pair();
    let has = |paper| words(&print(&pair, paper, &[])).contains(FRAMING.your_answers[0]);
    assert_eq!([Paper::Report, Paper::Own].map(has), [true; 2]);
    assert_eq!([Paper::Agreement, Paper::Request].map(has), [false; 2], "no rating is on them");
}

#[test]
fn a_paper_offers_only_what_it_can_hold() {
    use Include::{Class, Code, Notes, OurActions, Strengths};
    let pair = opened_pair();
    let of = |paper| choices(&pair, paper);
    assert_eq!(of(Paper::Agreement), [Class, Strengths, Code]);
    assert_eq!(of(Paper::Report), [Class, Notes]);
    assert_eq!(of(Paper::Own), [Class, Notes]);
    assert_eq!(of(Paper::Request), [Class, OurActions]);
    let alone = blank("own", Way::Alone(T));
    assert_eq!(choices(&alone, Paper::Agreement), [], "there is nothing to share and no name");
}

#[test]
fn each_paper_has_a_page_a_link_and_a_file_of_its_own() {
    let kinds = Paper::ALL.map(kind);
    for pair in [opened_pair(), blank("own", Way::Alone(T))] {
        let words = kinds.iter().flat_map(|kind| [(kind.page)(&pair), (kind.link)(&pair)]);
        assert_eq!(words.collect::<BTreeSet<_>>().len(), 2 * kinds.len());
    }
    let files: Vec<String> =
        kinds.iter().filter_map(|kind| kind.file).map(|file| format!("{file:?}")).collect();
    assert_eq!(files.iter().collect::<BTreeSet<_>>().len(), files.len(), "{files:?}");
}

#[test]
fn a_report_shows_both_values_and_notes_only_by_choice() {
    let mut pair = opened_pair();
    let open = pair.opened.as_mut().expect("it is open");
    open.talk.set_after(TA, statement(4), Some(Rating::Often));
    let report = print(&pair, Paper::Report, &[]);
    let lines = lines(&report);
    assert_eq!(lines.len(), 5);
    let said = |index: usize| -> Vec<_> {
        lines[index].said.iter().map(|said| (said.word, said.after)).collect()
    };
    assert_eq!(said(4), [("Always", None), ("Rarely", Some("Often"))]);
    assert_eq!(said(1), [], "what one keeps private is shown of neither");
    let notes = |include: &[Include]| {
        let report = print(&pair, Paper::Report, include);
        blocks(&report).filter(|block| matches!(block, Block::Note(..))).count()
    };
    assert_eq!((notes(&[]), notes(&[Include::Notes])), (0, 1), "only the one that is shared");
    assert!(!words(&print(&pair, Paper::Report, &ALL)).contains("Only for me"));
}

#[test]
fn before_anything_is_open_a_summary_has_ones_own_notes_and_nothing_private() {
    let mut pair = blank("oak", Way::OneDevice);
    pair.take_up(TA);
    *pair.sheet_mut(TA) = sheet("5 4 3 2 1");
    pair.sheet_mut(TA).set_private(statement(0), true);
    pair.sheet_mut(TA).set_note(first(), "Only for me");
    let own = |include: &[Include]| print_out(&pair, &asked(Paper::Own, TA, include)).expect("own");
    let bare = own(&[]);
    let said: Vec<_> = lines(&bare)[..5].iter().map(|line| line.said.len()).collect();
    assert_eq!(said, [0, 1, 1, 1, 1]);
    assert!(!words(&bare).contains("Only for me"));
    assert!(words(&own(&[Include::Notes])).contains("Only for me"));
    assert_eq!(print_out(&pair, &asked(Paper::Own, T, &[])), None, "the teacher's is put away");
}

#[test]
fn a_request_holds_what_is_asked_and_our_own_part_by_choice() {
    let mut pair = opened_pair();
    for (what, hands) in [("Meet on Fridays", Hands::Ours), ("Cover in time", Hands::School)] {
        let (what, hands, know) = (what.to_owned(), Some(hands), "פחות רעש\u{202e}".to_owned());
        pair.plan
            .add(&ActionDraft { what, hands, know, ..ActionDraft::new(first()) })
            .expect("ready");
    }
    let request = print(&pair, Paper::Request, &[]);
    let labels: Vec<&str> = request.sides[0].parts.iter().map(|part| part.label).collect();
    assert_eq!(labels, LEADERS_REQUEST.lines);
    assert!(words(&request).contains("Cover in time") && !words(&request).contains("Fridays"));
    let known = format!("{:?}", "We will know it has helped: \u{2068}פחות רעש\u{2069}");
    assert!(words(&request).contains(&known), "nothing turns our words");
    assert!(words(&print(&pair, Paper::Request, &ALL)).contains("Fridays"));
}

/// A pair whose answers are marked: what is private is rated Never, everything else higher.
fn marked(mut partnership: Partnership) -> Partnership {
    for role in Role::ALL {
        let sheet = partnership.sheet_mut(role);
        let mark = |answer: Option<Answer>, is_private: bool| {
            let Some(rating) = answer.and_then(Answer::rating) else { return answer };
            let shown = if is_private { Rating::Never } else { rating.max(Rating::Rarely) };
            Some(Answer::Rated(shown))
        };
        for id in StatementId::all() {
            sheet.set_answer(id, mark(sheet.answer(id), sheet.is_private(id)));
        }
        for own in ExtraId::all() {
            sheet.set_extra_answer(own, mark(sheet.extra_answer(own), sheet.is_extra_private(own)));
        }
    }
    partnership
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_is_kept_private_is_on_no_paper(partnership in any_partnership(), open in any::<bool>()) {
        let mut pair = marked(partnership);
        (pair.opened, pair.received, pair.agreed, pair.earlier) = (None, None, None, Vec::new());
        if open {
            for role in Role::ALL {
                pair.sheet_mut(role).set_finished(true);
            }
            pair.open(None);
        }
        for paper in Paper::ALL {
            for whose in Role::ALL {
                let Some(print_out) = print_out(&pair, &asked(paper, whose, &ALL)) else { continue };
                let said = lines(&print_out).into_iter().flat_map(|line| &line.said);
                let lowest = Rating::Never.word(pair.frame);
                prop_assert!(said.into_iter().all(|said| said.word != lowest));
            }
        }
    }

    #[test]
    fn statements_are_on_paper_only_where_they_are_open(partnership in any_partnership()) {
        prop_assume!(partnership.own_role().is_none());
        let opening = partnership.opened.as_ref().map(|open| open.opening);
        for paper in Paper::ALL {
            for whose in Role::ALL {
                let print_out = print_out(&partnership, &asked(paper, whose, &ALL));
                let has_lines = print_out.iter().any(|print_out| !lines(print_out).is_empty());
                prop_assert!(!has_lines || opening == Some(Opening::Statements), "{:?}", paper);
            }
        }
    }

    #[test]
    fn a_request_to_leaders_is_the_same_whatever_was_answered(
        partnership in any_partnership(), other in any_partnership(),
    ) {
        let answered_otherwise = Partnership {
            sheets: other.sheets,
            opened: other.opened,
            earlier: other.earlier,
            received: other.received,
            ..partnership.clone()
        };
        let request = |pair: &Partnership| print_out(pair, &asked(Paper::Request, T, &ALL));
        prop_assert_eq!(request(&partnership), request(&answered_otherwise));
    }
}

/// The type has no place for it; this holds that nobody gives it one.
#[test]
fn an_open_round_holds_no_note_that_was_not_shared() {
    let pair = opened_pair();
    let Some(Opened { pair: [teacher, _], talk, .. }) = &pair.opened else { panic!("it is open") };
    assert_eq!((teacher.note(first()), talk), ("", &Talk::default()));
    assert_eq!(SharedSheet::of(pair.sheet(T), pair.frame, pair.principles).note(principle(1)), "");
}
