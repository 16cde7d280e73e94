//! The thread of time: a ninth line, set apart, by the same rules as a principle and never one of them.

use alongside_core::answers::{Answer, Opening, Rating, Said, SharedSheet, Sheet};
use alongside_core::bank::{Frame, Line, PrincipleId, PrincipleSet, Role, StatementId};
use alongside_core::results::comparison::{
    Check, Pair, PairFinding, Reason, Together, View, headline,
};
use alongside_core::results::findings::findings;
use alongside_core::results::scoring::Mean;
use proptest::prelude::*;

use alongside_testing::pairs::{any_own, any_pair, shared_in};
use alongside_testing::sheets::{any_frame, any_opening, any_role, principle};

/// Both people's answers to the statements of the thread alone, in bank order: digits, a dash for none.
fn of_time(frame: Frame, lines: [&str; 2]) -> [SharedSheet; 2] {
    lines.map(|line| {
        let mut sheet = Sheet::default();
        for (statement, digit) in StatementId::of_time().into_iter().zip(line.split(' ')) {
            let rating = digit.parse().ok().and_then(Rating::from_value);
            sheet.set_answer(statement, rating.map(Answer::Rated));
        }
        SharedSheet::of(&sheet, frame, PrincipleSet::ALL)
    })
}

fn time(sheets: &[SharedSheet; 2], opening: Opening) -> PairFinding {
    Pair::new(sheets, opening).finding(Line::Time)
}

#[test]
fn it_is_one_statement_of_each_principle_and_stands_after_the_eight() {
    let of = StatementId::of_time().map(StatementId::principle);
    assert!(of.into_iter().eq(PrincipleId::all()));
    assert_eq!(Line::all().last(), Some(Line::Time));
    assert_eq!(Line::Time.title(), "Time to talk and prepare");
    assert_eq!(Line::Time.principle(), None);
    for line in Line::all() {
        assert_eq!(Line::from_key(line.key()), Some(line));
        assert_eq!(Line::all().nth(line.index()), Some(line));
    }
}

#[test]
fn it_has_the_results_of_a_line_in_the_words_of_the_frame() {
    #[track_caller]
    fn check(teacher: &str, ta: &str, found: (Together, View), words: [&str; 2]) {
        for frame in Frame::ALL {
            let it = time(&of_time(frame, [teacher, ta]), Opening::Statements);
            assert_eq!((it.together, it.view), found, "{teacher} | {ta}");
            assert_eq!(it.label(), words[frame.index()]);
        }
    }
    let strength = ["Shared strength", "Clear to both"];
    let mixed = ["Mixed", "Partly clear"];
    let build = ["To build together", "Talk about first"];
    let seen = ["Seen differently"; 2];
    let all = "4 4 4 4 4 4 4 4";
    check(all, all, (Together::SharedStrength, View::Close), strength);
    check(all, "5 5 5 5 5 4 4 4", (Together::SharedStrength, View::Close), strength);
    check(all, "3 3 3 3 3 3 3 3", (Together::Mixed, View::Close), mixed); // a step on each
    check("5 4 4 4 4 4 4 4", "3 3 3 3 3 3 3 3", (Together::Mixed, View::TeacherHigher), seen);
    check("3 3 3 3 3 3 3 3", "5 4 4 4 4 4 4 4", (Together::Mixed, View::TaHigher), seen);
    check("5 2 3 3 3 3 3 3", "3 4 3 3 3 3 3 3", (Together::Mixed, View::CancellingOut), mixed);
    check("5 3 3 3 3 3 3 3", "1 3 3 3 3 3 3 3", (Together::Mixed, View::NotOnEverything), mixed);
    check("2 2 2 2 2 2 2 2", "2 2 2 2 2 2 2 3", (Together::SharedToBuild, View::Close), build);
    // Three of its statements are enough, two are not.
    check("4 – – – – – – 4", all, (Together::NotEnough, View::NotShown), ["Not enough answers"; 2]);
    check("4 – – 4 – – – 4", all, (Together::SharedStrength, View::Close), strength);
    check(
        "4 4 4 – – – – –",
        "– – – – 4 4 4 –",
        (Together::SharedStrength, View::NotShown),
        strength,
    );
}

#[test]
fn a_thing_to_check_in_it_is_named_only_where_statements_are_open() {
    let sheets = of_time(Frame::LookingBack, ["5 5 5 5 5 5 5 5", "5 5 5 5 5 5 5 2"]);
    let last = StatementId::of_time()[7];
    assert_eq!(time(&sheets, Opening::Statements).check, Check::Statement(last));
    assert_eq!(time(&sheets, Opening::Principles).check, Check::Nothing);
}

#[test]
fn it_is_scored_where_enough_of_its_statements_are_asked() {
    #[track_caller]
    fn check(numbers: &[u8], has_time: bool) {
        let set = PrincipleSet::of(numbers.iter().map(|&it| principle(it))).expect("some");
        let mut sheet = Sheet::default();
        StatementId::all().for_each(|it| sheet.set_answer(it, Some(Answer::Rated(Rating::Often))));
        let own = findings(&sheet, set).into_iter().find(|it| it.line == Line::Time);
        assert_eq!(own.is_some(), has_time);
        let asked = numbers.len();
        let based_on = own.and_then(|it| it.mean).and_then(Mean::based_on);
        assert_eq!(based_on, has_time.then(|| format!("based on {asked} of {asked}")));
        let shared = SharedSheet::of(&sheet, Frame::StartingOut, set);
        let groups = Pair::new(&[shared.clone(), shared], Opening::Principles).groups();
        assert_eq!((groups.time.is_some(), groups.all.len()), (has_time, asked));
    }
    check(&[1], false);
    check(&[3, 8], false);
    check(&[1, 3, 8], true);
    check(&[1, 2, 3, 4, 5, 6, 7, 8], true);
}

#[test]
fn its_statements_count_in_their_principle_as_well() {
    // Without the fourth, the thread's, the teacher's mean would be 4.0.
    let sheets = shared_in(Frame::LookingBack, &[(1, "4 4 4 2 4", "4 4 4 4 4")]);
    let pair = Pair::new(&sheets, Opening::Statements);
    assert_eq!(principle(1).statements()[3], StatementId::of_time()[0]);
    let row = &pair.table()[0];
    let figures = row.figures.clone().expect("enough answers").map(|it| (it.mean, it.based_on));
    let based_on = || Some("based on 5 of 5".to_owned());
    assert_eq!(figures, [("3.6".to_owned(), based_on()), ("4.0".to_owned(), based_on())]);
    assert_eq!(pair.groups().topics[0].reason, Reason::WorthATalk, "and on its principle's card");
}

#[test]
fn it_is_no_topic_no_strength_among_the_eight_and_in_no_headline() {
    for frame in Frame::ALL {
        let apart = of_time(frame, ["5 5 5 5 5 5 5 5", "2 2 2 2 2 2 2 2"]);
        let groups = Pair::new(&apart, Opening::Principles).groups();
        assert_eq!(groups.topics, []);
        assert!(groups.time.is_some_and(|it| it.is_seen_differently()));
        let alike = of_time(frame, ["5 5 5 5 5 5 5 5"; 2]);
        let pair = Pair::new(&alike, Opening::Principles);
        assert_eq!(pair.groups().working_well, []);
        assert_eq!(headline(&pair.findings()), "There are not enough answers to compare");
    }
}

#[test]
fn it_has_ideas_of_its_own() {
    let ideas = Line::Time.ideas();
    let of_principles = || PrincipleId::all().flat_map(PrincipleId::ideas);
    assert!(
        !ideas.is_empty() && ideas.iter().all(|it| of_principles().all(|other| other.id != it.id))
    );
    let of_time = |it: &StatementId| StatementId::of_time().contains(it);
    assert!(ideas.iter().all(|idea| idea.statements.iter().all(of_time)), "for its own statements");
}

/// The findings but for the thread's.
fn of_principles(sheets: &[SharedSheet; 2], opening: Opening) -> Vec<PairFinding> {
    let mut findings = Pair::new(sheets, opening).findings();
    findings.retain(|it| it.line != Line::Time);
    findings
}

proptest! {
    #[test]
    fn the_thread_stands_on_its_statements_alone(
        sheets in any_pair(), own in any_own(), role in any_role(), opening in any_opening(),
    ) {
        let mut changed = sheets.clone();
        for statement in StatementId::all().filter(|it| !StatementId::of_time().contains(it)) {
            let said = own.counted(statement).map_or(Said::LeftOut, Said::Rated);
            changed[role.index()].set_said(statement, said);
        }
        prop_assert_eq!(time(&changed, opening), time(&sheets, opening));
    }

    #[test]
    fn a_principle_stands_on_its_own_statements_whatever_the_thread_has(
        sheets in any_pair(), own in any_own(), role in any_role(), number in 1_u8..=8,
        opening in any_opening(),
    ) {
        let mut changed = sheets.clone();
        for statement in StatementId::of_time().into_iter().filter(|it| it.principle() != principle(number)) {
            let said = own.counted(statement).map_or(Said::LeftOut, Said::Rated);
            changed[role.index()].set_said(statement, said);
        }
        let found = |sheets| Pair::new(sheets, opening).finding(principle(number));
        prop_assert_eq!(found(&changed), found(&sheets));
        // Told of nothing but the eight, everything but the thread's own line is as it was.
        let groups = Pair::new(&sheets, opening).groups();
        prop_assert_eq!(groups.all, of_principles(&sheets, opening));
        prop_assert_eq!(headline(&of_principles(&sheets, opening)), headline(&Pair::new(&sheets, opening).findings()));
    }

    #[test]
    fn each_mean_of_the_thread_is_one_persons(frame in any_frame(), own in [any_own(), any_own()]) {
        let sheets = own.each_ref().map(|it| SharedSheet::of(it, frame, PrincipleSet::ALL));
        let alone = |role: Role| {
            let own = findings(&own[role.index()], PrincipleSet::ALL);
            own.into_iter().find(|it| it.line == Line::Time).and_then(|it| it.mean)
        };
        let found = time(&sheets, Opening::Statements);
        match Role::ALL.map(alone) {
            [Some(teacher), Some(ta)] => prop_assert_eq!(found.means, Some([teacher, ta])),
            _ => prop_assert_eq!((found.means, found.view), (None, View::NotShown)),
        }
    }
}
