//! What is in each table for a spreadsheet.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::Role;
use alongside_core::dates;
use alongside_core::leader::{Counts, Group, Picture};
use alongside_core::plan::{Hands, Plan};
use alongside_core::results::findings::{NOT_ENOUGH, rated_findings};
use alongside_formats::files::Table;
use jiff::civil::Date;

/// One person's results: a row for each principle, and where their statements are open a row for each
/// of those. `name` is the partnership's.
pub fn results(name: &str, role: Role, sheet: &SharedSheet, opening: Opening) -> String {
    let mut table = Table::new(&[
        "Partnership",
        "Answers of",
        "Number",
        "Principle",
        "Statement",
        "Answer",
        "From 1 to 5",
        "Finding",
    ]);
    for finding in rated_findings(sheet) {
        let principle = finding.principle.get();
        let number = finding.principle.number().to_string();
        let (figure, words) = match finding.mean {
            Some(mean) => (mean.one_decimal(), mean.band().words()),
            None => (String::new(), NOT_ENOUGH),
        };
        table.row(&[name, role.name(), &number, principle.title, "", "", &figure, words]);
        if opening < Opening::Statements {
            continue;
        }
        for statement in finding.principle.statements() {
            let rating = sheet.rating(statement);
            let word = rating.map_or("", |rating| rating.word());
            let value = rating.map(|rating| rating.value().to_string()).unwrap_or_default();
            let words = statement.get().wording(role);
            let number = statement.number();
            table.row(&[name, role.name(), &number, principle.title, words, word, &value, ""]);
        }
    }
    table.text()
}

/// The whole-school picture, a row for each principle. The column names are without spaces, so that
/// many schools' files can be read at once by a database. Where nothing may be shown the cells are empty.
pub fn school(picture: &Picture, built: Date) -> String {
    let groups = Group::SHOWN.map(Group::key);
    let [first, second, third, fourth, fifth] = groups;
    let mut table = Table::new(&[
        "date",
        "number",
        "principle",
        "pairs",
        first,
        second,
        third,
        fourth,
        fifth,
        "needs_the_school",
    ]);
    for row in &picture.rows {
        let number = row.principle.number().to_string();
        let figure = |count: fn(Counts) -> u32| {
            row.counts.map(|counts| count(counts).to_string()).unwrap_or_default()
        };
        let groups = Group::SHOWN
            .map(|group| row.counts.map(|counts| counts.of(group).to_string()).unwrap_or_default());
        let [first, second, third, fourth, fifth] = groups.each_ref().map(String::as_str);
        table.row(&[
            &dates::to_iso(built),
            &number,
            row.principle.get().title,
            &figure(|counts| counts.pairs),
            first,
            second,
            third,
            fourth,
            fifth,
            &figure(|counts| counts.needs_school),
        ]);
    }
    table.text()
}

/// The actions, a row each, in their order. `name` is the partnership's.
pub fn actions(name: &str, plan: &Plan) -> String {
    let mut table = Table::new(&[
        "Partnership",
        "Number",
        "In whose hands",
        "Principle",
        "What",
        "Who",
        "When",
        "How we will know",
        "Look again",
        "How it went",
        "What changed",
    ]);
    for (index, action) in plan.actions().iter().enumerate() {
        let hands = match action.hands {
            Hands::Ours => "Ours",
            Hands::School => "The school",
        };
        table.row(&[
            name,
            &(index + 1).to_string(),
            hands,
            action.principle.map_or("", |principle| principle.get().title),
            &action.what,
            action.who.map_or("", |who| who.words()),
            &action.when,
            &action.know,
            &action.review.map(dates::to_iso).unwrap_or_default(),
            action.outcome.status.map_or("", |status| status.words()),
            &action.outcome.changed,
        ]);
    }
    table.text()
}
