//! What has been taken along of a plan.

use alongside_presentation::claims::{Take, Taken};
use jiff::civil::date;

#[test]
fn what_was_taken_along_is_done_until_something_changes() {
    let at = |minute| date(2026, 9, 4).at(11, minute, 0, 0);
    let (saved, today) = (at(0), date(2026, 9, 4));
    let mut taken = Taken::default();
    assert_eq!(
        (taken.next(saved, true), taken.words(Take::Print, saved, today)),
        (Some(Take::Print), None)
    );
    taken.note(Take::Print, at(2));
    assert_eq!(taken.next(saved, true), Some(Take::Calendar));
    assert_eq!(taken.next(saved, false), Some(Take::Copy), "there is no day for a calendar");
    taken.note(Take::Copy, at(4));
    assert_eq!((taken.next(saved, true), taken.next(saved, false)), (Some(Take::Calendar), None));
    let words = |take, saved, today| taken.words(take, saved, today).expect("it was done");
    assert_eq!(words(Take::Print, saved, today), "Print window opened, 11:02");
    assert_eq!(
        words(Take::Copy, saved, date(2026, 9, 5)),
        "Given to this browser, 4 September, 11:04"
    );
    let later = "Print window opened, 11:02, before your last change";
    assert_eq!(words(Take::Print, at(3), today), later);
    assert_eq!(
        taken.next(at(3), true),
        Some(Take::Print),
        "what was printed is not what is agreed"
    );
    assert_eq!(Taken::parse(&taken.to_text()), taken);
    for broken in ["", "print", "print 2026", "other 2026-09-04T11:02:00", "\n\n"] {
        assert_eq!(Taken::parse(broken), Taken::default(), "{broken:?}");
    }
}
