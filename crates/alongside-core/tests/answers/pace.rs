use alongside_core::answers::Pace;

#[test]
fn before_somebody_has_a_pace_ten_minutes_are_said_for_forty_statements() {
    assert_eq!(Pace::default().minutes_left(40), 10);
    assert_eq!(Pace::default().minutes_left(5), 1);
    assert_eq!(Pace::default().minutes_left(0), 1, "never less than a minute");
}

#[test]
fn the_minutes_follow_who_answers() {
    let mut pace = Pace::default();
    for answer in 0..6 {
        pace.answered(answer * 30_000);
    }
    assert_eq!(pace.minutes_left(20), 10, "half a minute each");
}

#[test]
fn a_break_and_a_clock_that_jumps_are_no_part_of_a_pace() {
    let mut pace = Pace::default();
    let mut now = 0;
    for gap in [6_000, 6_000, 3_600_000, 6_000, -86_400_000, 6_000, 6_000] {
        pace.answered(now);
        now += gap;
    }
    pace.answered(now);
    assert_eq!(pace.minutes_left(40), 4);
}
