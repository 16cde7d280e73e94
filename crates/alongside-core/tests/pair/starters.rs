//! What a plan may start from.

use alongside_core::answers::Opening;
use alongside_core::bank::Frame;
use alongside_core::pair::{Opened, Partnership, Talk, Way, starters};
use alongside_testing::pairs::shared_in;
use alongside_testing::sheets::{T, blank, first, sheet};
use jiff::civil::date;

/// A pair that opened these answers this far.
fn opened(frame: Frame, rows: &[(u8, &str, &str)], opening: Opening) -> Partnership {
    let mut pair = blank("oak", Way::OneDevice);
    let at = date(2026, 9, 4);
    let talk = Talk::default();
    pair.frame = frame;
    pair.opened = Some(Opened { at, opening, first: None, pair: shared_in(frame, rows), talk });
    pair
}

fn numbers(pair: &Partnership) -> Vec<String> {
    starters(pair).iter().map(|it| it.statement.number()).collect()
}

#[test]
fn two_people_start_from_what_is_furthest_apart() {
    for frame in Frame::ALL {
        // Inside a shared strength, on a card, and on another card.
        let rows = [
            (1, "5 5 5 5 5", "5 5 2 5 5"),
            (2, "5 3 3 3 3", "3 3 3 3 3"),
            (3, "5 3 3 3 3", "1 3 3 3 3"),
        ];
        assert_eq!(numbers(&opened(frame, &rows, Opening::Statements)), ["3.1", "1.3", "2.1"]);
        for shut in [Opening::Nothing, Opening::Principles] {
            assert_eq!(numbers(&opened(frame, &rows, shut)), [""; 0]);
        }
        let many = [(1, "5 5 5 5 5", "2 2 2 2 2"), (2, "5 5 5 5 5", "5 1 5 5 5")];
        let first = numbers(&opened(frame, &many, Opening::Statements));
        assert_eq!(first, ["2.2", "1.1", "1.2", "1.3", "1.4"]);
    }
}

#[test]
fn two_people_who_see_things_alike_start_from_what_both_rated_low() {
    for frame in Frame::ALL {
        let rows = [(1, "3 2 5 5 5", "3 3 5 5 5")];
        assert_eq!(numbers(&opened(frame, &rows, Opening::Statements)), ["1.2", "1.1"]);
    }
}

#[test]
fn one_person_starts_from_what_they_rated_low_and_do_not_keep_private() {
    let mut own = blank("own", Way::Alone(T));
    *own.sheet_mut(T) = sheet("3 1 5 2 x");
    own.sheet_mut(T).set_private(first().statements()[1], true);
    let words =
        |pair: &Partnership| starters(pair).into_iter().map(|it| it.words).collect::<Vec<_>>();
    let asked = first().statements().map(|it| it.get().teacher);
    assert_eq!(
        words(&own),
        [format!("{} (Rarely)", asked[3]), format!("{} (Sometimes)", asked[0])]
    );
    own.frame = Frame::StartingOut;
    let in_other_words =
        [format!("{} (Only mentioned)", asked[3]), format!("{} (Partly clear)", asked[0])];
    assert_eq!(words(&own), in_other_words);
}
