//! The audit on paper, to be filled in with a pen: two parts for one person, a side of A4 each with letters
//! of the usual size.

use alongside_core::bank::{
    FRAMING, META, NOT_RATED, PRINCIPLES, PrincipleId, Role, SCALE, SCALE_QUESTION, StatementId,
};

use super::markup::{element, said, words};
use super::parts::CREDIT;
use crate::content::blank;

/// How many parts one audit has. Each begins a side.
const PARTS: usize = 2;

/// A blank audit in one person's words, as HTML: its parts, one after the other. The app shows it, and the
/// page for browsers that can't run the app.
pub fn blank_audit(role: Role) -> String {
    (1..=PARTS).map(|part| audit_part(role, part)).collect()
}

/// The principles are shared out in bank order, as many to each part.
fn audit_part(role: Role, part: usize) -> String {
    const EACH: usize = PRINCIPLES / PARTS;
    let id = format!("blank-{}-{part}", role.key());
    let part_id = format!("{id}-part");
    let title = mark(role) + &words(role.name()) + blank::ON_YOUR_OWN;
    let title_class = "al-sheet__title al-sheet__title--small";
    let title = element("h2", &[("class", title_class), ("id", &id)], &title);
    let top = title + &said("p", "al-sheet__lead", META.answer_about);
    let principles = PrincipleId::all().skip((part - 1) * EACH).take(EACH);
    let number = format!("Part {part} of {PARTS}");
    let number = element("p", &[("class", "al-sheet__foot"), ("id", &part_id)], &number);
    let foot = if part == PARTS { blank::YOURS } else { CREDIT };
    let foot = number + &said("p", "al-sheet__foot al-sheet__foot--end", foot);
    let inner = [
        element("header", &[("class", "al-sheet__top")], &top),
        if part == 1 { opening() } else { String::new() },
        tick_table(&id, role, principles),
        if part == PARTS { ending() } else { String::new() },
        element("footer", &[("class", "al-sheet__end")], &foot),
    ];
    let named_by = format!("{id} {part_id}");
    let attributes = [("class", "al-sheet al-sheet--fixed"), ("aria-labelledby", &*named_by)];
    element("article", &attributes, &inner.concat())
}

/// The mark of a role, for the eye only: the word stands beside it.
fn mark(role: Role) -> String {
    let (class, shape) = match role {
        Role::Teacher => {
            let disc = [("cx", "10"), ("cy", "10"), ("r", "8")];
            ("al-mark al-mark--teacher", element("circle", &disc, ""))
        }
        Role::TeachingAssistant => {
            let diamond = [("d", "M10 1.8 18.2 10 10 18.2 1.8 10Z")];
            ("al-mark al-mark--ta", element("path", &diamond, ""))
        }
    };
    let attributes = [("class", class), ("viewBox", "0 0 20 20"), ("aria-hidden", "true")];
    element("svg", &attributes, &shape)
}

/// What is good to know before the first statement, and what the words of the scale mean.
fn opening() -> String {
    let points = SCALE.iter().chain([&NOT_RATED]).map(|point| {
        let label = element("dt", &[], &words(point.label));
        let meaning = element("dd", &[], &words(point.descriptor));
        element("div", &[], &format!("{label} {meaning}"))
    });
    said("p", "al-sheet__frame", &FRAMING.before_you_start.join(" "))
        + &element("dl", &[("class", "al-sheet__key")], &points.collect::<String>())
}

/// Room for notes, and where other things go.
fn ending() -> String {
    let rule = said("span", "al-sheet__rule", "");
    let lines = [("class", "al-sheet__lines"), ("aria-hidden", "true")];
    let notes =
        said("h3", "al-sheet__label", blank::NOTES) + &element("div", &lines, &rule.repeat(2));
    element("div", &[("class", "al-sheet__notes")], &notes)
        + &said("p", "al-sheet__frame", FRAMING.not_for_this_tool)
}

/// Some principles with their statements in one person's words, and boxes to tick under the words of the
/// scale. The title with this id names it.
fn tick_table(id: &str, role: Role, principles: impl Iterator<Item = PrincipleId>) -> String {
    let points = SCALE.iter().chain([&NOT_RATED]).map(|point| point.label);
    let heads = [SCALE_QUESTION].into_iter().chain(points);
    let heads = heads.map(|head| element("th", &[("scope", "col")], &words(head)));
    let heads = element("tr", &[], &heads.collect::<String>());
    let rows: String = principles.map(|principle| rows(principle, role)).collect();
    let attributes = [("class", "al-ticks"), ("aria-labelledby", id)];
    element("table", &attributes, &(element("thead", &[], &heads) + &rows))
}

/// A principle and its statements, each with six boxes. The boxes are drawn by the style sheet: a
/// screen reader finds empty cells under the words of the scale.
fn rows(principle: PrincipleId, role: Role) -> String {
    let title = format!("{}. {}", principle.number(), principle.get().title);
    let columns = (SCALE.len() + 2).to_string();
    let attributes = [("colspan", &*columns), ("scope", "rowgroup")];
    let title = element("th", &attributes, &words(&title));
    let row = |statement: StatementId| {
        let number = said("span", "al-ticks__number", &statement.number().to_string());
        let wording = element("span", &[], &words(statement.get().wording(role)));
        let inner = format!("{number} {wording}");
        let inner = element("span", &[("class", "al-ticks__words")], &inner);
        let boxes = element("td", &[], "").repeat(SCALE.len() + 1);
        element("tr", &[], &(element("th", &[("scope", "row")], &inner) + &boxes))
    };
    let rows: String = principle.statements().into_iter().map(row).collect();
    element("tbody", &[], &(element("tr", &[("class", "al-ticks__head")], &title) + &rows))
}
