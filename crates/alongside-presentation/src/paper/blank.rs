//! The audit on paper, to be filled in with a pen: two parts for one person, a side of A4 each with letters
//! of the usual size.

use alongside_core::bank::{
    FRAMING, Frame, META, NOT_RATED, PRINCIPLES, PrincipleId, Role, Round, ScalePoint, StatementId,
    TurnTo,
};

use super::markup::{element, said, words};
use super::parts::CREDIT;
use crate::content::blank;
use crate::introduced::in_the_article;

/// How many parts one audit has. Each begins a side.
const PARTS: usize = 2;

/// A blank audit in one person's words and in a frame, as HTML: its parts, one after the other. The app shows it,
/// and the page for browsers that can't run the app.
pub fn blank_audit(role: Role, frame: Frame) -> String {
    (1..=PARTS).map(|part| audit_part(role, frame, part)).collect()
}

/// The principles are shared out in bank order, as many to each part.
fn audit_part(role: Role, frame: Frame, part: usize) -> String {
    const EACH: usize = PRINCIPLES / PARTS;
    let id = format!("blank-{}-{}-{part}", frame.key(), role.key());
    let part_id = format!("{id}-part");
    let title = mark(role) + &words(role.name()) + blank::ON_YOUR_OWN;
    let title_class = "al-sheet__title al-sheet__title--small";
    let title = element("h2", &[("class", title_class), ("id", &id)], &title);
    let about = format!("{}. {}", frame.words().title, frame.answer_about(Round::First));
    let top = title + &said("p", "al-sheet__lead", &about);
    let principles = PrincipleId::all().skip((part - 1) * EACH).take(EACH);
    let number = format!("Part {part} of {PARTS}");
    let number = element("p", &[("class", "al-sheet__foot"), ("id", &part_id)], &number);
    let foot = if part == PARTS { blank::YOURS } else { CREDIT };
    let foot = number + &said("p", "al-sheet__foot al-sheet__foot--end", foot);
    let inner = [
        element("header", &[("class", "al-sheet__top")], &top),
        if part == 1 { opening(frame) } else { String::new() },
        tick_table(&id, role, frame, principles),
        if part == PARTS { ending() } else { String::new() },
        element("footer", &[("class", "al-sheet__end")], &foot),
    ];
    let named_by = format!("{id} {part_id}");
    let attributes = [("class", "al-sheet al-sheet--fixed"), ("aria-labelledby", &*named_by)];
    element("article", &attributes, &inner.concat())
}

/// The points of a frame's scale, then the answer apart from it.
fn points(frame: Frame) -> impl Iterator<Item = &'static ScalePoint> {
    frame.words().points.iter().chain([&NOT_RATED])
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
fn opening(frame: Frame) -> String {
    let points = points(frame).map(|point| {
        let label = element("dt", &[], &words(point.label));
        let meaning = element("dd", &[], &words(point.descriptor));
        element("div", &[], &format!("{label} {meaning}"))
    });
    let before = [FRAMING.before_you_start, &[META.person_note, frame.words().reading_note]];
    said("p", "al-sheet__frame", &before.concat().join(" "))
        + &element("dl", &[("class", "al-sheet__key")], &points.collect::<String>())
}

/// Room for notes, and where other things go.
fn ending() -> String {
    let rule = said("span", "al-sheet__rule", "");
    let lines = [("class", "al-sheet__lines"), ("aria-hidden", "true")];
    let notes =
        said("h3", "al-sheet__label", blank::NOTES) + &element("div", &lines, &rule.repeat(2));
    let turn_to = |it: &TurnTo| {
        let about = element("dt", &[], &words(it.about));
        let who = element("dd", &[], &words(it.who));
        element("div", &[], &format!("{about} {who}"))
    };
    let turn_to: String = FRAMING.turn_to.iter().map(turn_to).collect();
    element("div", &[("class", "al-sheet__notes")], &notes)
        + &element("dl", &[("class", "al-sheet__elsewhere")], &turn_to)
}

/// Some principles with their statements in one person's words, and boxes to tick under the words of the
/// scale. The title with this id names it.
fn tick_table(
    id: &str,
    role: Role,
    frame: Frame,
    principles: impl Iterator<Item = PrincipleId>,
) -> String {
    let heads = [frame.question(Round::First)].into_iter().chain(points(frame).map(|it| it.label));
    let heads = heads.map(|head| element("th", &[("scope", "col")], &words(head)));
    let heads = element("tr", &[], &heads.collect::<String>());
    let rows: String = principles.map(|principle| rows(principle, role, frame)).collect();
    let attributes = [("class", "al-ticks"), ("aria-labelledby", id)];
    element("table", &attributes, &(element("thead", &[], &heads) + &rows))
}

/// A principle and its statements, each with six boxes. The boxes are drawn by the style sheet: a
/// screen reader finds empty cells under the words of the scale.
fn rows(principle: PrincipleId, role: Role, frame: Frame) -> String {
    let mut title = words(&format!("{}. {}", principle.number(), principle.get().title));
    if let Some(name) = in_the_article(principle) {
        title += &format!(" {}", said("span", "al-ticks__article", &name));
    }
    let boxes = points(frame).count();
    let columns = (boxes + 1).to_string();
    let attributes = [("colspan", &*columns), ("scope", "rowgroup")];
    let title = element("th", &attributes, &title);
    let row = |statement: StatementId| {
        let number = said("span", "al-ticks__number", &statement.number().to_string());
        let wording = element("span", &[], &words(statement.get().wording(role)));
        let inner = format!("{number} {wording}");
        let inner = element("span", &[("class", "al-ticks__words")], &inner);
        let boxes = element("td", &[], "").repeat(boxes);
        element("tr", &[], &(element("th", &[("scope", "row")], &inner) + &boxes))
    };
    let rows: String = principle.statements().into_iter().map(row).collect();
    element("tbody", &[], &(element("tr", &[("class", "al-ticks__head")], &title) + &rows))
}
