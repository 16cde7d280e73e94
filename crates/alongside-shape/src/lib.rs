//! A shape: what stands still in a piece of page, and where its gaps are, as one text.
//!
//! `view!` (`alongside-view`) writes it when the program is compiled, and the app (`src/view/`) reads it when it draws.
//! A step is a control character, which no words on a page have, and then its own text up to the next step. The gaps
//! are filled in their order.

/// A step of a shape. Its number is the character that it begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// An element of HTML, by its name. What follows is inside it, up to its end.
    Element = 1,
    /// The same of SVG.
    Svg,
    /// An attribute of the innermost element: its name, `=`, its value.
    Attribute,
    /// Words.
    Words,
    /// The end of the innermost element.
    End,
    /// A gap for a view.
    View,
    /// A gap for the value of an attribute of the innermost element, by the attribute's name.
    Value,
    /// A gap for the value of a property of it, by the property's name.
    Property,
    /// A gap for the value of a style of it, by the style's name.
    Style,
    /// A gap for who hears an event at it, by the event's name.
    Listener,
    /// A gap for who keeps it.
    Keeper,
}

impl Step {
    /// Each of them, in the order of their numbers, which begin with 1.
    pub const ALL: [Step; 11] = [
        Step::Element,
        Step::Svg,
        Step::Attribute,
        Step::Words,
        Step::End,
        Step::View,
        Step::Value,
        Step::Property,
        Step::Style,
        Step::Listener,
        Step::Keeper,
    ];

    fn of(byte: u8) -> Option<Step> {
        Step::ALL.get(usize::from(byte).checked_sub(1)?).copied()
    }
}

/// A shape in the making.
#[derive(Debug, Default)]
pub struct Shape(String);

impl Shape {
    /// One step more. Says `false`, and leaves the shape as it is, where a character of the text would begin a step.
    #[must_use]
    pub fn push(&mut self, step: Step, text: &str) -> bool {
        let is_plain = text.bytes().all(|byte| Step::of(byte).is_none());
        if is_plain {
            self.0.push(char::from(step as u8));
            self.0.push_str(text);
        }
        is_plain
    }

    /// The shape as a text. The ends that nothing follows are left out.
    pub fn text(&self) -> &str {
        self.0.trim_end_matches(char::from(Step::End as u8))
    }
}

/// The steps of a shape, each with its text. A text that is no shape ends at once.
pub fn steps(shape: &str) -> impl Iterator<Item = (Step, &str)> {
    let mut rest = shape;
    std::iter::from_fn(move || {
        let step = Step::of(*rest.as_bytes().first()?)?;
        let after = &rest[1..];
        let end = after.bytes().position(|byte| Step::of(byte).is_some()).unwrap_or(after.len());
        let (text, next) = after.split_at(end);
        rest = next;
        Some((step, text))
    })
}
