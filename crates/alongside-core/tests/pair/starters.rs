//! What a plan may start from.

use alongside_core::answers::Opening;
use alongside_core::bank::{Control, Frame, Line, StatementId};
use alongside_core::pair::{
    Opened, Partnership, StartFrom, Subject, Talk, Way, starters, that_matter,
};
use alongside_core::plan::{ActionDraft, Hands};
use alongside_testing::pairs::shared_in;
use alongside_testing::sheets::{T, blank, first, principle, sheet};
use jiff::civil::date;

/// A pair that opened these answers this far, and has talked about these places: "2" is a principle, "2.3" a
/// statement.
fn opened(
    frame: Frame,
    rows: &[(u8, &str, &str)],
    opening: Opening,
    talked: &[&str],
) -> Partnership {
    let mut pair = blank("oak", Way::OneDevice);
    let at = date(2026, 9, 4);
    let mut talk = Talk::default();
    for place in talked {
        match StatementId::all().find(|it| it.number() == *place) {
            Some(statement) => talk.set_about(statement, true),
            None => talk.set_about_topic(principle(place.parse().expect("a number")), true),
        }
    }
    pair.frame = frame;
    pair.opened = Some(Opened { at, opening, first: None, pair: shared_in(frame, rows), talk });
    pair
}

/// Each place to start from, as above; time is "time".
fn places(pair: &Partnership) -> Vec<String> {
    let place = |about: Subject| match about {
        Subject::Line(Line::Principle(principle)) => principle.number().to_string(),
        Subject::Line(Line::Time) => "time".to_owned(),
        Subject::Statement(statement) => statement.number(),
    };
    starters(pair).all.into_iter().map(|starter| place(starter.about)).collect()
}

/// A shared strength with one far apart, one seen differently, and one further apart still.
const ROWS: [(u8, &str, &str); 3] =
    [(1, "5 5 5 5 5", "5 5 2 5 5"), (2, "5 5 4 4 4", "3 3 3 3 3"), (3, "5 5 5 5 5", "1 3 3 3 3")];

#[test]
fn two_people_start_from_what_they_ticked_as_talked_about() {
    use Opening::{Nothing, Principles, Statements};
    #[track_caller]
    fn check(opening: Opening, talked: &[&str], from: StartFrom, expected: &[&str]) {
        for frame in Frame::ALL {
            let pair = opened(frame, &ROWS, opening, talked);
            assert_eq!(places(&pair), expected, "{opening:?} {talked:?}");
            assert_eq!(starters(&pair).from, from, "{opening:?} {talked:?}");
            let names = places(&pair).iter().any(|place| place.contains('.'));
            assert!(!names || pair.names_statements(), "{opening:?} {talked:?}");
        }
    }
    use StartFrom::{TalkedAbout, Topics};
    check(Principles, &["1"], TalkedAbout, &["1"]);
    check(Principles, &["1", "2", "3", "8"], TalkedAbout, &["3", "2", "1", "8"]);
    check(Principles, &[], Topics, &["3", "2", "time"]);
    check(Principles, &["3.1"], Topics, &["3", "2", "time"]);
    check(Statements, &["1.3", "3.2", "3.1"], TalkedAbout, &["3.1", "3.2", "1.3"]);
    check(Statements, &["2", "3", "3.4"], TalkedAbout, &["3.4", "2"]);
    check(Statements, &[], Topics, &["3", "2", "time"]);
    check(Nothing, &["4", "2", "2.1"], TalkedAbout, &["2", "4"]);
    check(Nothing, &[], Topics, &[]);
}

#[test]
fn time_to_talk_stands_after_the_topics_unless_it_is_a_strength() {
    let all = |ta: &'static str| [1, 2, 3, 4, 5, 6, 7, 8].map(|number| (number, "2 2 2 2 2", ta));
    for opening in [Opening::Principles, Opening::Statements] {
        let low = opened(Frame::LookingBack, &all("2 2 2 2 2"), opening, &[]);
        assert_eq!(places(&low).last().map(String::as_str), Some("time"), "{opening:?}");
        let high = [1, 2, 3, 4].map(|number| (number, "5 5 5 5 5", "5 5 5 5 5"));
        assert!(!places(&opened(Frame::LookingBack, &high, opening, &[])).contains(&"time".into()));
    }
}

#[test]
fn two_people_who_see_things_alike_start_from_what_both_rated_low() {
    for frame in Frame::ALL {
        let rows = [(1, "3 2 5 5 5", "3 3 5 5 5")];
        assert_eq!(places(&opened(frame, &rows, Opening::Statements, &[])), ["1.2", "1.1"]);
        assert_eq!(places(&opened(frame, &rows, Opening::Principles, &[])), [""; 0]);
    }
}

#[test]
fn a_start_says_what_was_made_of_it_and_in_whose_hands_it_is() {
    let notes = |pair: &Partnership| -> Vec<(String, Hands)> {
        starters(pair).all.into_iter().map(|it| (it.note, it.hands)).collect()
    };
    let rows = [(2, "5 5 4 4 4", "3 3 2 2 2"), (7, "1 1 1 1 1", "2 2 2 2 2")];
    let told = opened(Frame::LookingBack, &rows, Opening::Principles, &["1", "2", "7"]);
    let expected = [
        ("Seen differently · in your hands, led by the teacher", Hands::Ours),
        ("To build together · mostly needs the school", Hands::School),
        ("In your hands", Hands::Ours),
    ];
    assert_eq!(notes(&told), expected.map(|(note, hands)| (note.to_owned(), hands)));
    let statements = opened(Frame::LookingBack, &rows, Opening::Statements, &["2.1", "7.1"]);
    let expected = [
        ("Sharing planning · in your hands, led by the teacher", Hands::Ours),
        ("Stability · needs the school", Hands::School),
    ];
    assert_eq!(notes(&statements), expected.map(|(note, hands)| (note.to_owned(), hands)));
}

#[test]
fn who_holds_the_key_to_a_line_is_who_does_to_most_of_its_statements() {
    let school = [7, 8].map(|number| Line::from(principle(number)));
    let teacher = [2, 3, 5].map(|number| Line::from(principle(number)));
    for line in Line::all() {
        let expected = match line {
            line if school.contains(&line) => Control::SchoolLeadership,
            line if teacher.contains(&line) => Control::Teacher,
            _ => Control::Pair,
        };
        assert_eq!(line.control(), expected, "{line:?}");
    }
}

#[test]
fn what_has_an_action_is_not_started_from_again_and_three_are_enough() {
    let mut pair = opened(Frame::LookingBack, &ROWS, Opening::Principles, &["1", "2", "3", "4"]);
    let mut add = |number| {
        let (hands, what) = (Some(Hands::Ours), "a".to_owned());
        let draft = ActionDraft { hands, what, ..ActionDraft::new(principle(number)) };
        pair.plan.add(&draft).expect("it is ready");
        places(&pair)
    };
    assert_eq!(add(3), ["2", "1", "4"]);
    assert_eq!(add(8), ["2", "1", "4"]);
    assert_eq!(add(8), [""; 0]);
    let mut told = opened(Frame::LookingBack, &ROWS, Opening::Statements, &["3.1", "3.2"]);
    let (hands, what) = (Some(Hands::School), "a".to_owned());
    let draft = ActionDraft { hands, what, ..ActionDraft::new(principle(3)) };
    told.plan.add_for(&draft, Some(principle(3).statements()[0])).expect("it is ready");
    assert_eq!(places(&told), ["3.2"]);
}

#[test]
fn one_person_starts_from_what_they_rated_low_and_do_not_keep_private() {
    let mut own = blank("own", Way::Alone(T));
    *own.sheet_mut(T) = sheet("3 1 5 2 x");
    own.sheet_mut(T).set_private(first().statements()[1], true);
    let words = |pair: &Partnership| {
        let all = starters(pair).all.into_iter();
        all.map(|it| (it.title, it.note)).collect::<Vec<_>>()
    };
    let asked = first().statements().map(|it| it.get().teacher);
    let [rarely, sometimes] =
        ["Rarely · in your hands", "Sometimes · in your hands, led by the teacher"];
    let expected = [(asked[3], rarely.to_owned()), (asked[0], sometimes.to_owned())];
    assert_eq!((words(&own), starters(&own).from), (expected.into(), StartFrom::RatedLow));
    own.frame = Frame::StartingOut;
    assert!(words(&own)[0].1.starts_with("Only mentioned · "));
    assert_eq!(that_matter(&own), [first().statements()[3], first().statements()[0]]);
}

#[test]
fn ideas_are_put_in_order_by_no_statement_that_is_not_open() {
    let numbers = |opening, talked: &[&str]| -> Vec<String> {
        let pair = opened(Frame::LookingBack, &ROWS, opening, talked);
        that_matter(&pair).iter().map(|it| it.number()).collect()
    };
    assert_eq!(numbers(Opening::Statements, &["2.5"])[..2], ["2.5", "3.1"]);
    for shut in [Opening::Nothing, Opening::Principles] {
        assert_eq!(numbers(shut, &["2.5", "3"]), [""; 0]);
    }
}

#[test]
fn what_an_action_is_about_names_a_statement_only_where_it_is_open() {
    let statement = principle(3).statements()[0];
    let about = Subject::Statement(statement);
    let seen = |opening| {
        let pair = opened(Frame::LookingBack, &ROWS, opening, &[]);
        let words = |about| pair.seen(about).into_iter().map(|(_, words)| words).collect();
        let [of_statement, of_line]: [Vec<String>; 2] =
            [words(about), words(Subject::Line(about.line()))];
        (pair.about(about), of_statement, of_line)
    };
    let (shown, of_statement, of_line) = seen(Opening::Statements);
    assert_eq!(
        (shown, of_statement.join(" "), of_line.join(", ")),
        (about, "Always Never".to_owned(), "about Always, Rarely to Sometimes".to_owned())
    );
    let (shown, of_statement, of_line) = seen(Opening::Principles);
    assert_eq!((shown, of_statement.len(), of_line.len()), (Subject::Line(about.line()), 0, 2));
    let (shown, of_statement, of_line) = seen(Opening::Nothing);
    assert_eq!((shown, of_statement.len(), of_line.len()), (Subject::Line(about.line()), 0, 0));
    let mut own = blank("own", Way::Alone(T));
    *own.sheet_mut(T) = sheet("3 1 5 2 x");
    let words: Vec<String> =
        [Subject::Statement(first().statements()[1]), Subject::Line(first().into())]
            .into_iter()
            .flat_map(|about| own.seen(own.about(about)))
            .map(|(_, words)| words)
            .collect();
    assert_eq!(words, ["Never", "just under Sometimes"]);
}
