//! What a person should know before answers that came are used.

use alongside_core::bank::Frame;
use alongside_core::pair::incoming::{Doubt, Overlap};

#[test]
fn using_them_stands_out_unless_the_code_may_be_an_old_one() {
    let overlap = Some(Overlap { theirs: 3, ours: 8, both: 3 });
    let fine = Doubt::default();
    for (doubt, entered, from_elsewhere) in [
        (Doubt { overlap, ..fine }, true, true),
        (Doubt { frame: Some(Frame::StartingOut), ..fine }, true, true),
        (Doubt { other_session: true, ..fine }, true, true),
        (Doubt { replaces: true, ..fine }, true, false),
        (Doubt { repeats: true, ..fine }, false, false),
        (Doubt { repeats: true, replaces: true, ..fine }, false, false),
    ] {
        assert_eq!(doubt.is_likely_meant(false), entered, "{doubt:?}");
        assert_eq!(doubt.is_likely_meant(true), from_elsewhere, "{doubt:?}");
    }
}
