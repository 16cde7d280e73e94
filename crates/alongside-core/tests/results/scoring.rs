//! Scores of one person: means, bands and changes, then what stands out in them.

mod shown;

use alongside_core::answers::{Answer, Rating, Sheet};
use alongside_core::bank::{Frame, Level, Line, PrincipleSet, StatementId};
use alongside_core::results::findings::{self, NOT_ENOUGH};
use alongside_core::results::scoring::{Band, Change, Mean, score};
use alongside_testing::pairs::any_own;
use alongside_testing::sheets::{
    any_answer, any_frame, any_line, any_sheet, first, principle, sheet,
};
use proptest::prelude::*;

/// The mean of everything asked on the first principle.
fn of_first(sheet: &Sheet) -> Option<Mean> {
    score(sheet, Line::Principle(first()), |_| true)
}

#[test]
fn a_band_has_the_words_of_its_frame() {
    let words = |frame| [Band::Strength, Band::Mixed, Band::ToBuild].map(|it| it.words(frame));
    assert_eq!(words(Frame::LookingBack), ["Strength", "Mixed", "To build"]);
    assert_eq!(words(Frame::StartingOut), ["Clear", "Partly clear", "To talk about"]);
}

#[test]
fn a_band_begins_at_exactly_four_and_ends_at_exactly_three() {
    #[track_caller]
    fn check(line: &str, band: Band) {
        assert_eq!(of_first(&sheet(line)).map(Mean::band), Some(band), "{line}");
    }
    check("4 4 4 4 4", Band::Strength);
    check("5 4 3 – –", Band::Strength);
    check("4 4 4 4 3", Band::Mixed);
    check("5 5 5 3 1", Band::Mixed);
    check("3 3 3 – –", Band::Mixed);
    check("3 3 3 3 2", Band::ToBuild);
    check("5 2 1 – –", Band::ToBuild);
}

#[test]
fn doesnt_apply_and_kept_private_count_in_no_score() {
    assert_eq!(of_first(&sheet("4 4 4 x x")), of_first(&sheet("4 4 4 – –")));
    assert_eq!(of_first(&sheet("4 4 x x x")), None);
    let private = |line: &str, places: &[usize]| {
        let mut sheet = sheet(line);
        places.iter().for_each(|&it| sheet.set_private(first().statements()[it], true));
        sheet
    };
    assert_eq!(of_first(&private("4 4 4 1 1", &[3, 4])), of_first(&sheet("4 4 4 – –")));
    assert_eq!(of_first(&private("4 4 4 1 1", &[2, 3, 4])), None, "too few are left");
    let low = private("1 5 2 5 5", &[0]);
    let numbers: Vec<_> = findings::to_look_at(&low, PrincipleSet::ALL)
        .iter()
        .map(|it| it.statement.number())
        .collect();
    assert_eq!(numbers, ["1.3"], "nor is it among what the person looks at");
}

#[test]
fn one_decimal_rounds_halves_up() {
    // 11 / 4 = 2.75 and 13 / 4 = 3.25
    let shown = |line: &str| of_first(&sheet(line)).and_then(Mean::one_decimal);
    assert_eq!(shown("3 3 3 2 –").as_deref(), Some("2.8"));
    assert_eq!(shown("3 3 3 4 –").as_deref(), Some("3.3"));
}

/// The mean of this many ratings of a principle that add up to `sum`.
fn mean(sum: u8, rated: u8) -> Mean {
    let rating = |place| Rating::from_value(sum / rated + u8::from(place < sum % rated));
    Mean::of(Line::Principle(first()), (0..rated).map(rating)).expect("three or more")
}

#[test]
fn a_change_of_exactly_four_fifths_is_a_change() {
    // Sum and number of ratings, earlier and now.
    let cases = [
        ((16, 5), (20, 5), Change::Up),           // 3.2 to 4.0
        ((20, 5), (16, 5), Change::Down),         // 4.0 to 3.2
        ((17, 5), (20, 5), Change::AboutTheSame), // 3.4 to 4.0
        ((12, 4), (15, 4), Change::AboutTheSame), // 3.0 to 3.75
        ((12, 4), (16, 4), Change::Up),           // 3.0 to 4.0
        ((9, 3), (7, 3), Change::AboutTheSame),   // 3.0 to 2.33
        ((9, 3), (6, 3), Change::Down),           // 3.0 to 2.0
        ((15, 5), (15, 5), Change::AboutTheSame),
    ];
    for ((then, of_then), (now, of_now), expected) in cases {
        let change = mean(now, of_now).since(mean(then, of_then));
        assert_eq!(change, expected, "{then}/{of_then} to {now}/{of_now}");
    }
}

#[test]
fn every_change_is_exact() {
    // In sixtieths every mean of 3, 4 or 5 ratings is a whole number, and 0.8 is 48 of them.
    let means = || (3_u8..=5).flat_map(|of| (of..=5 * of).map(move |sum| (sum, of)));
    let sixtieths = |(sum, of): (u8, u8)| i32::from(sum) * 60 / i32::from(of);
    for then in means() {
        for now in means() {
            let expected = match sixtieths(now) - sixtieths(then) {
                48.. => Change::Up,
                ..=-48 => Change::Down,
                _ => Change::AboutTheSame,
            };
            assert_eq!(mean(now.0, now.1).since(mean(then.0, then.1)), expected);
        }
    }
}

#[test]
fn headlines_say_what_stands_out_in_the_words_of_the_frame() {
    #[track_caller]
    fn check(lines: &[&str], looking_back: &str, starting_out: &str) {
        let mut sheet = Sheet::default();
        for (number, line) in (1..).zip(lines) {
            let answers = first().statements().map(|it| self::sheet(line).answer(it));
            for (statement, answer) in principle(number).statements().into_iter().zip(answers) {
                sheet.set_answer(statement, answer);
            }
        }
        let found = findings::findings(&sheet, PrincipleSet::ALL);
        assert_eq!(findings::headline(&found, Frame::LookingBack), looking_back);
        assert_eq!(findings::headline(&found, Frame::StartingOut), starting_out);
    }
    let (high, low, mixed) = ("5 5 5 5 5", "1 1 1 1 1", "3 3 3 3 3");
    check(
        &[high],
        "You see strengths in Partnership and friendship",
        "You find Partnership and friendship most clear",
    );
    check(
        &[low],
        "You see most to build in Partnership and friendship",
        "You have most to talk about in Partnership and friendship",
    );
    let both =
        "You see strengths in Partnership and friendship and most to build in Sharing planning";
    let clear = "You find Partnership and friendship most clear and have most to talk about in Sharing planning";
    check(&[high, low], both, clear);
    let many = "You see strengths in three principles";
    // The thread is high too, and is no fourth one.
    check(&[high, high, high], many, "You find three principles most clear");
    let mixed_words = "Your answers are mixed across the principles";
    check(&[mixed], mixed_words, mixed_words);
    let none = "There are not enough answers to show yet";
    check(&["3 3 – – –"], none, none);
}

#[test]
fn the_thread_alone_is_no_headline_of_ones_own() {
    let mut sheet = Sheet::default();
    for statement in StatementId::of_time() {
        sheet.set_answer(statement, Some(Answer::Rated(Rating::Always)));
    }
    let found = findings::findings(&sheet, PrincipleSet::ALL);
    let time = found.last().expect("there are lines");
    let words = Frame::ALL.map(|frame| time.words(frame));
    assert_eq!((time.line, words), (Line::Time, ["Strength", "Clear"]));
    for frame in Frame::ALL {
        assert_eq!(findings::headline(&found, frame), "There are not enough answers to show yet");
    }
    assert!(found[..8].iter().all(|it| it.words(Frame::StartingOut) == NOT_ENOUGH));
}

#[test]
fn to_look_at_is_lowest_first_then_bank_order() {
    let found = findings::to_look_at(&sheet("3 1 5 2 1"), PrincipleSet::ALL);
    let numbers: Vec<String> = found.iter().map(|rated| rated.statement.number()).collect();
    assert_eq!(numbers, ["1.2", "1.5", "1.4", "1.1"]);
}

#[test]
fn ideas_for_what_matters_come_first_and_the_quickest_of_them() {
    for (line, level) in
        Line::all().flat_map(|line| [(line, Level::Pair), (line, Level::Leadership)])
    {
        let theirs = || line.ideas().iter().filter(|idea| idea.level == level);
        let last = theirs().next_back().expect("there are ideas for each line, and for each level");
        let matter = [last.statements[0]];
        let ideas = findings::ideas(line, level, &matter);
        let does_match = |place: usize| ideas[place].statements.contains(&matter[0]);
        let of_it: Vec<_> = (0..ideas.len()).filter(|&place| does_match(place)).collect();
        assert!(!of_it.is_empty() && of_it.iter().copied().eq(0..of_it.len()), "{line:?}");
        assert!(of_it.iter().map(|&place| ideas[place].effort).is_sorted(), "{line:?}");
        assert_eq!(ideas.len(), theirs().count(), "none that they can carry out is hidden");
        assert!(ideas.iter().all(|idea| idea.level == level), "and none is the others' to do");
    }
}

proptest! {
    #[test]
    fn a_score_is_within_the_scale(sheet in any_sheet(), line in any_line()) {
        if let Some(mean) = score(&sheet, line, |_| true) {
            prop_assert!((1.0..=5.0).contains(&mean.position()));
            let asked = line.statements().len();
            let bases = (3..=asked).map(|rated| format!("based on {rated} of {asked}"));
            prop_assert!(mean.based_on().is_some_and(|it| bases.collect::<Vec<_>>().contains(&it)));
        }
    }

    #[test]
    fn what_is_private_counts_nowhere_in_ones_own_results(
        own in any_own(), line in any_line(), frame in any_frame(),
    ) {
        let mut without = own.clone();
        for statement in StatementId::all().filter(|&it| own.is_private(it)) {
            without.set_answer(statement, None);
        }
        let shown = |sheet: &Sheet| {
            let found = findings::findings(sheet, PrincipleSet::ALL);
            let low = findings::to_look_at(sheet, PrincipleSet::ALL);
            (score(sheet, line, |_| true), findings::headline(&found, frame), found, low)
        };
        prop_assert_eq!(shown(&own), shown(&without));
    }

    #[test]
    fn a_score_does_not_depend_on_the_order(
        answers in proptest::collection::vec(any_answer(), 5),
        by in 0_usize..5,
    ) {
        let answers: Vec<_> = answers.into_iter().map(|it| it.and_then(Answer::rating)).collect();
        let mut turned = answers.clone();
        turned.rotate_left(by);
        let mut back = answers.clone();
        back.reverse();
        let mean = |ratings: Vec<Option<Rating>>| Mean::of(Line::Principle(first()), ratings);
        prop_assert_eq!(mean(answers.clone()), mean(turned));
        prop_assert_eq!(mean(answers), mean(back));
    }

    #[test]
    fn a_higher_rating_never_lowers_a_band(
        sheet in any_own(), line in any_line(), at in any::<prop::sample::Index>(),
    ) {
        let statements = line.statements();
        let statement = *at.get(&statements);
        let rank = |band| match band { Band::ToBuild => 0, Band::Mixed => 1, Band::Strength => 2 };
        let of = |sheet: &Sheet| score(sheet, line, |_| true);
        if let (Some(rating), Some(before)) = (sheet.counted(statement), of(&sheet))
            && let Some(higher) = Rating::from_value(rating.value() + 1)
        {
            let mut raised = sheet.clone();
            raised.set_answer(statement, Some(Answer::Rated(higher)));
            let after = of(&raised).expect("as many are rated as before");
            prop_assert!(rank(after.band()) >= rank(before.band()));
        }
    }
}
