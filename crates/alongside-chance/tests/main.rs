//! The simulation, and the file that it writes.

use std::fs;
use std::path::Path;

use alongside_chance::{
    AUDITS, Audit, Counts, Draw, NOISE, Noise, PLACE, Principles, SEED, STEP, Share, Values,
    simulate, text,
};
use alongside_core::answers::SharedSheet;
use alongside_core::bank::{PrincipleId, StatementId};
use proptest::prelude::*;

const NO_NOISE: Noise = Noise { deviation: 0 };

/// Enough to see what there is, in little time.
const SOME: u32 = AUDITS / 20;

#[test]
fn the_file_is_what_the_simulation_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(PLACE);
    let there = fs::read_to_string(file).unwrap_or_default();
    assert!(there == text(), "{PLACE} is not the simulation’s output: run `cargo xtask chance`");
}

/// The bank says why a whole step is not enough, with figures of the file, in a comment.
#[test]
fn the_bank_quotes_the_file() {
    let read = |place: &str| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(place);
        fs::read_to_string(file).expect("the file is there")
    };
    let file = read(PLACE);
    let figures = |table: &str, name: &str| -> Vec<String> {
        let rows = file.split(&format!("[{table}]\n")).nth(1).expect("the table is there").lines();
        let row = rows.map(str::trim).find(|row| row.starts_with(&format!("{name} = ")));
        let figures = row.expect("the row is there").split('"').skip(1).step_by(2);
        figures.map(str::to_owned).collect()
    };
    let [five, three] = ["of_five", "of_three"]
        .map(|table| ["seen_differently", "whole_step"].map(|name| figures(table, name)));
    let words = read("content/en-GB.toml").replace('#', " ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    for quoted in [
        format!("five shared statements: {} and {} in 100", five[0][1], five[1][1]),
        format!("three shared: {} and {}.", three[0][1], three[1][1]),
        format!(
            "five shared: {} to {}, and {} to {}.",
            five[0][0], five[0][2], five[1][0], five[1][2]
        ),
    ] {
        assert!(words.contains(&quoted), "{quoted}");
    }
}

/// Everything that is said where two people see the same, with its name.
fn said(counts: &Counts) -> Vec<(&'static str, Share)> {
    let of = |it: &Principles| {
        [
            ("seen differently", it.seen_differently),
            ("a whole step", it.whole_step),
            ("cancelling out", it.cancelling_out),
            ("changed", it.changed),
        ]
    };
    let mut said = vec![
        ("two steps", counts.two_steps),
        ("look first", counts.look_first),
        ("any seen differently", counts.any_seen_differently),
        ("any look first", counts.any_look_first),
        ("time seen differently", counts.time_seen_differently),
    ];
    said.extend(of(&counts.five));
    said.extend(of(&counts.three));
    said
}

/// A share of ten thousand.
fn share(share: Share) -> u64 {
    10_000 * share.found / share.of
}

#[test]
fn without_noise_there_is_no_finding() {
    let counts = simulate(NO_NOISE, 200, SEED);
    assert_eq!(counts.same, Share { found: 200 * 40, of: 200 * 40 });
    for (what, share) in said(&counts) {
        assert!(share.of >= 200, "{what}: {share:?}");
        assert_eq!(share.found, 0, "{what}");
    }
}

#[test]
fn more_noise_makes_more_of_each_finding() {
    let [little, some, much] = NOISE.map(|noise| said(&simulate(noise, SOME, SEED)));
    for ((less, some), more) in little.into_iter().zip(some).zip(much) {
        assert!(share(less.1) < share(some.1), "{}: {:?} {:?}", less.0, less.1, some.1);
        assert!(share(some.1) < share(more.1), "{}: {:?} {:?}", less.0, some.1, more.1);
    }
}

#[test]
fn more_than_a_step_is_rarer_than_a_step_and_five_statements_steadier_than_three() {
    for noise in NOISE {
        let Counts { five, three, .. } = simulate(noise, SOME, SEED);
        for of in [five, three] {
            assert!(of.seen_differently.found < of.whole_step.found, "{of:?}");
        }
        assert!(five.seen_differently.found < three.seen_differently.found);
        assert!(share(five.not_a_strength) < share(three.not_a_strength));
        assert!(share(five.not_to_build) < share(three.not_to_build));
    }
}

#[test]
fn the_figures_do_not_hang_on_the_seed() {
    for noise in NOISE {
        let [one, other] = [SEED, SEED + 1].map(|seed| said(&simulate(noise, SOME, seed)));
        for ((what, one), (_, other)) in one.into_iter().zip(other) {
            assert!(share(one).abs_diff(share(other)) <= 300, "{what}: {one:?} {other:?}");
        }
    }
}

#[test]
fn a_share_is_a_whole_number_of_a_hundred() {
    for (found, of, words) in [
        (0, 0, "0"),
        (0, 1000, "0"),
        (1, 1000, "under 1"),
        (4, 1000, "under 1"),
        (5, 1000, "1"),
        (14, 1000, "1"),
        (15, 1000, "2"),
        (1000, 1000, "100"),
    ] {
        assert_eq!(Share { found, of }.of_100(), words, "{found} of {of}");
    }
}

#[test]
fn bell_shaped_draws_have_their_middle_and_deviation() {
    let mut draw = Draw::new(SEED);
    let draws: Vec<i64> = (0..100_000).map(|_| draw.bell(STEP)).collect();
    let count = draws.len() as i64;
    let middle = draws.iter().sum::<i64>() / count;
    let variance = draws.iter().map(|it| it * it).sum::<i64>() / count;
    assert!(middle.abs() < STEP / 100, "{middle}");
    assert!((variance - STEP * STEP).abs() < STEP * STEP / 50, "{variance}");
    let within = draws.iter().filter(|it| it.abs() <= STEP).count();
    // A normal distribution has 68 of 100 within one standard deviation.
    assert!((67_000..=69_000).contains(&within), "{within}");
}

#[test]
fn even_draws_reach_both_ends_and_no_further() {
    let mut draw = Draw::new(SEED);
    let mut times = [0; 5];
    for _ in 0..50_000 {
        times[draw.even(1, 5) as usize - 1] += 1;
    }
    assert!(times.iter().all(|it| (9_500..=10_500).contains(it)), "{times:?}");
}

#[test]
fn true_values_go_all_over_the_scale() {
    let mut draw = Draw::new(SEED);
    let values: Vec<Values> = (0..1000).map(|_| Values::draw(&mut draw)).collect();
    for principle in PrincipleId::all() {
        let means = values.iter().map(|it| {
            principle.statements().iter().map(|&statement| it.of(statement)).sum::<i64>() / 5
        });
        let (low, high) = (means.clone().min(), means.max());
        assert!(low < Some(3 * STEP / 2) && high > Some(9 * STEP / 2), "{low:?} {high:?}");
    }
}

proptest! {
    #[test]
    fn without_noise_a_rating_is_the_point_nearest_to_what_is_true(seed: u64) {
        let audit = Audit::draw(NO_NOISE, &mut Draw::new(seed));
        for sheet in audit.sheets(5).iter().flatten() {
            for statement in StatementId::all() {
                let value = audit.values.of(statement);
                let rating = sheet.rating(statement).map(|it| i64::from(it.value()) * STEP);
                prop_assert!(rating.is_some_and(|it| it.abs_diff(value) <= STEP as u64 / 2));
            }
        }
    }

    #[test]
    fn noise_changes_no_true_value(seed: u64, deviation in 0_i64..2 * STEP) {
        let [still, noisy] = [NO_NOISE, Noise { deviation }]
            .map(|noise| Audit::draw(noise, &mut Draw::new(seed)).values);
        prop_assert_eq!(still, noisy);
    }

    #[test]
    fn so_many_of_each_principle_are_rated_and_the_same_ones_by_both(seed: u64, rated in 0_usize..=5) {
        let audit = Audit::draw(NOISE[1], &mut Draw::new(seed));
        let is_rated = |sheet: &SharedSheet, principle: PrincipleId| {
            principle.statements().map(|statement| sheet.rating(statement).is_some())
        };
        for sheet in audit.sheets(rated).iter().flatten() {
            for principle in PrincipleId::all() {
                let expected = [0, 1, 2, 3, 4].map(|place| place < rated);
                prop_assert_eq!(is_rated(sheet, principle), expected);
            }
        }
    }
}
