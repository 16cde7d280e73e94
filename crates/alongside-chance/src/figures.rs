//! The figures as a file of words, which the Method page reads.

use std::panic::resume_unwind;
use std::thread;

use crate::audit::{NOISE, STEP};
use crate::counts::{Counts, Principles, Share, simulate};

/// Where the file is, from the project's folder.
pub const PLACE: &str = "content/presentation/chance.toml";

/// How many audits there are with each amount of noise, of eight principles each: 200,000 principles.
pub const AUDITS: u32 = 25_000;

/// What the draws begin with.
pub const SEED: u64 = 17;

const HEAD: &str = "\
# How often each finding appears by chance alone, where both people see the same: of a hundred, with little, some
# and much noise. Written by `cargo xtask chance` for the Method page: change nothing here, but the simulation in
# crates/alongside-chance, which says what each figure is. `steps` is the noise as a standard deviation, in steps.

";

/// A figure's name, and where it stands in the counts.
type Row<T> = (&'static str, fn(&T) -> Share);

const OF_STATEMENTS: [Row<Counts>; 4] = [
    ("same", |it| it.same),
    ("one_step", |it| it.one_step),
    ("two_steps", |it| it.two_steps),
    ("look_first", |it| it.look_first),
];

const OF_PRINCIPLES: [Row<Principles>; 6] = [
    ("seen_differently", |it| it.seen_differently),
    ("whole_step", |it| it.whole_step),
    ("cancelling_out", |it| it.cancelling_out),
    ("not_a_strength", |it| it.not_a_strength),
    ("not_to_build", |it| it.not_to_build),
    ("changed", |it| it.changed),
];

const OF_AUDITS: [Row<Counts>; 3] = [
    ("seen_differently", |it| it.any_seen_differently),
    ("look_first", |it| it.any_look_first),
    ("time_seen_differently", |it| it.time_seen_differently),
];

/// Runs the simulation with each amount of noise, and writes the file's text.
pub fn text() -> String {
    let counts = thread::scope(|scope| {
        let runs = NOISE.map(|noise| scope.spawn(move || simulate(noise, AUDITS, SEED)));
        runs.map(|run| run.join().unwrap_or_else(|stopped| resume_unwind(stopped)))
    });
    let mut text = HEAD.to_owned();
    let steps =
        NOISE.map(|noise| format!("{}.{}", noise.deviation / STEP, noise.deviation % STEP / 100));
    row(&mut text, "steps", &steps);
    table(&mut text, "of_statements", &OF_STATEMENTS, &counts);
    table(&mut text, "of_five", &OF_PRINCIPLES, &counts.map(|it| it.five));
    table(&mut text, "of_three", &OF_PRINCIPLES, &counts.map(|it| it.three));
    table(&mut text, "of_audits", &OF_AUDITS, &counts);
    text
}

fn table<T>(text: &mut String, name: &str, rows: &[Row<T>], counts: &[T; 3]) {
    text.push_str(&format!("\n[{name}]\n"));
    for (name, share) in rows {
        row(text, name, &counts.each_ref().map(|counts| share(counts).of_100()));
    }
}

fn row(text: &mut String, name: &str, figures: &[String; 3]) {
    text.push_str(&format!("{name} = {figures:?}\n"));
}
