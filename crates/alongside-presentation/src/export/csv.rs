//! What is in each table for a spreadsheet.

use alongside_core::bank::{Line, PrincipleId};
use alongside_core::dates;
use alongside_core::leader::{Group, Picture};
use alongside_core::plan::{Hands, Hours, Plan};
use alongside_core::results::scoring::Mean;
use alongside_formats::files::Table;
use jiff::civil::Date;

use crate::paper::Summary;
use crate::tables::school_rows;

/// One person's summary: a row for each line, and for each statement that is listed. `name` is the partnership's.
pub fn results(name: &str, summary: &Summary) -> String {
    let mut table = Table::new(&[
        "Partnership",
        "Answers of",
        "Answered",
        "Number",
        "About",
        "Statement",
        "Answer",
        "From 1 to 5",
        "Finding",
    ]);
    let Summary { role, sheet, findings, listed, .. } = summary;
    let frame = sheet.frame();
    let mut row = |number: &str, about: &str, [statement, word, figure, finding]: [&str; 4]| {
        let (whose, answered) = (role.name(), frame.words().title);
        let said = [statement, word, figure, finding];
        table.row(&[name, whose, answered, number, about, said[0], said[1], said[2], said[3]]);
    };
    for finding in findings {
        let principle = finding.line.principle();
        let number = principle.map(|it| it.number().to_string()).unwrap_or_default();
        let figure = finding.mean.and_then(Mean::one_decimal).unwrap_or_default();
        let rounded = finding.mean.filter(|_| figure.is_empty());
        let word = rounded.map(|mean| mean.in_words(frame)).unwrap_or_default();
        row(&number, finding.line.title(), ["", &word, &figure, finding.words(frame)]);
        let statements = principle.filter(|it| listed.contains(it)).map(PrincipleId::statements);
        for statement in statements.into_iter().flatten() {
            let rating = sheet.rating(statement);
            let word = rating.map_or("", |rating| rating.word(frame));
            let value = rating.map(|rating| rating.value().to_string()).unwrap_or_default();
            let words = statement.get().wording(*role);
            row(&statement.number(), finding.line.title(), [words, word, &value, ""]);
        }
    }
    table.text()
}

/// The whole-school picture of each frame, a row for each line. The column names are without spaces, so that many
/// schools' files can be read at once by a database. Where nothing may be shown the cells are empty, and where no
/// number may be, they have words.
pub fn school<'p>(pictures: impl IntoIterator<Item = &'p Picture>, built: Date) -> String {
    let [first, second, third, fourth, fifth] = Group::SHOWN.map(Group::key);
    let mut table = Table::new(&[
        "date",
        "answered",
        "number",
        "about",
        "pairs",
        first,
        second,
        third,
        fourth,
        fifth,
        "needs_the_school",
    ]);
    for picture in pictures {
        for row in school_rows(picture) {
            let number = row.line.principle().map(|it| it.number().to_string()).unwrap_or_default();
            let cells = row.cells.as_ref();
            let groups = cells.map(|it| it.groups.each_ref().map(String::as_str));
            let [first, second, third, fourth, fifth] = groups.unwrap_or_default();
            table.row(&[
                &dates::to_iso(built),
                picture.frame.words().title,
                &number,
                row.line.title(),
                cells.map_or("", |it| &it.pairs),
                first,
                second,
                third,
                fourth,
                fifth,
                cells.map_or("", |it| &it.needs_school),
            ]);
        }
    }
    table.text()
}

/// The actions, a row each, in their order. `name` is the partnership's.
pub fn actions(name: &str, plan: &Plan) -> String {
    let mut table = Table::new(&[
        "Partnership",
        "Number",
        "In whose hands",
        "About",
        "What",
        "Who",
        "When",
        "How we will know",
        "What it means for our pupils",
        "Paid hours",
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
            action.line.map_or("", Line::title),
            &action.what,
            action.who.map_or("", |who| who.words()),
            &action.when,
            &action.know,
            &action.pupils,
            action.hours.map_or("", Hours::words),
            &plan.review_of(action).map(dates::to_iso).unwrap_or_default(),
            action.outcome.status.map_or("", |status| status.words(action.hands)),
            &action.outcome.changed,
        ]);
    }
    table.text()
}
