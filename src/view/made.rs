//! A piece of page that is made: its elements, and what lives as long as they do.

use alongside_shape::{Step, steps};
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::reactive_graph::RenderEffectState;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;

use super::drawn::{Drawn, Gap, Piece};
use super::live::{self, Between};
use super::value::{Said, Value};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A piece that is made.
#[derive(Default)]
pub struct Made {
    /// What stands outermost.
    outer: Vec<Part>,
    /// What lives as long as the piece.
    kept: Vec<Kept>,
}

/// A part of a piece: a node of its own, or what fills a gap.
enum Part {
    Node(types::Node),
    Drawn(Made),
    Live(RenderEffectState<Between>),
}

/// What lives as long as a piece does.
#[allow(dead_code, reason = "it is kept so that it lives")]
enum Kept {
    Part(Part),
    Live(RenderEffect<Said>),
    Listener(RemoveEventHandler<types::Element>),
}

/// A piece in the making.
#[derive(Default)]
struct Making {
    made: Made,
    /// The elements that are open, the innermost last.
    open: Vec<types::Element>,
}

impl Making {
    /// Puts a part where the piece has come to.
    fn part(&mut self, mut part: Part) {
        let Some(parent) = self.open.last() else { return self.made.outer.push(part) };
        part.mount(parent, None);
        if !matches!(part, Part::Node(_)) {
            self.made.kept.push(Kept::Part(part));
        }
    }

    fn words(&mut self, words: &str) {
        self.part(Part::Node(Rndr::create_text_node(words).into()));
    }

    fn element(&mut self, name: &str, namespace: Option<&str>) {
        let element = Rndr::create_element(name, namespace);
        self.part(Part::Node(element.clone().into()));
        self.open.push(element);
    }

    /// Another piece where this one has come to.
    fn drawn(&mut self, drawn: Drawn) {
        match drawn.piece() {
            Piece::Shape(shape, gaps) => self.part(Part::Drawn(Made::of(shape, gaps))),
            Piece::Words(words) => self.words(&words),
            Piece::Many(many) => many.into_iter().for_each(|drawn| self.drawn(drawn)),
            Piece::Live(view) => self.part(Part::Live(live::made(view))),
        }
    }

    /// What fills a gap, at a step that has this text.
    fn gap(&mut self, gap: Gap, step: Step, text: &'static str) {
        match (gap, self.open.last()) {
            (Gap::Words(words), _) => self.words(&words),
            (Gap::Drawn(drawn), _) => self.drawn(drawn),
            (Gap::Value(value), Some(element)) => {
                self.made.kept.extend(say(element, step, text, value).map(Kept::Live));
            }
            (Gap::Listener(mut listener), Some(element)) => {
                let heard = Box::new(move |event| listener.hear(event));
                let kept = Rndr::add_event_listener(element, text, heard);
                self.made.kept.push(Kept::Listener(kept));
            }
            (Gap::Keeper(keep), Some(element)) => keep(element),
            // `view!` puts none of them outside an element.
            (Gap::Value(_) | Gap::Listener(_) | Gap::Keeper(_), None) => {}
        }
    }
}

impl Made {
    /// Makes the elements of a shape, with what fills its gaps.
    fn of(shape: &'static str, gaps: Vec<Gap>) -> Made {
        let mut gaps = gaps.into_iter();
        let mut making = Making::default();
        for (step, text) in steps(shape) {
            match step {
                Step::Element => making.element(text, None),
                Step::Svg => making.element(text, Some(SVG)),
                Step::Words => making.words(text),
                Step::End => {
                    making.open.pop();
                }
                Step::Attribute => {
                    if let (Some(element), Some((name, value))) =
                        (making.open.last(), text.split_once('='))
                    {
                        Rndr::set_attribute(element, name, value);
                    }
                }
                _ => {
                    if let Some(gap) = gaps.next() {
                        making.gap(gap, step, text);
                    }
                }
            }
        }
        making.made
    }
}

impl Drawn {
    /// Makes the piece.
    pub(super) fn make(self) -> Made {
        match self.piece() {
            Piece::Shape(shape, gaps) => Made::of(shape, gaps),
            other => {
                let mut making = Making::default();
                making.drawn(other.into());
                making.made
            }
        }
    }
}

/// Says something of an element, and goes on saying it where it changes.
fn say(
    element: &types::Element,
    step: Step,
    name: &'static str,
    value: Value,
) -> Option<RenderEffect<Said>> {
    match value {
        Value::Still(said) => {
            begin(element, step, name, &said);
            None
        }
        Value::Live(mut live) => {
            let element = element.clone();
            Some(RenderEffect::new(move |before: Option<Said>| {
                let said = live.make();
                match before {
                    None => begin(&element, step, name, &said),
                    Some(before) if before != said => set(&element, step, name, &said),
                    Some(_) => {}
                }
                said
            }))
        }
    }
}

/// What isn't said of a new element needn't be taken from it.
fn begin(element: &types::Element, step: Step, name: &str, said: &Said) {
    if step == Step::Property || *said != Said::Nothing {
        set(element, step, name, said);
    }
}

fn set(element: &types::Element, step: Step, name: &str, said: &Said) {
    match (step, said.words()) {
        (Step::Property, _) => Rndr::set_property_or_value(element, name, &said.property()),
        (Step::Style, words) => {
            let style = Rndr::style(element);
            match words {
                Some(words) => Rndr::set_css_property(&style, name, words),
                None => Rndr::remove_css_property(&style, name),
            }
        }
        (_, Some(words)) => Rndr::set_attribute(element, name, words),
        (_, None) => Rndr::remove_attribute(element, name),
    }
}

impl Mountable for Part {
    fn unmount(&mut self) {
        match self {
            Part::Node(node) => Rndr::remove(node),
            Part::Drawn(drawn) => drawn.unmount(),
            Part::Live(live) => live.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Part::Node(node) => Rndr::insert_node(parent, node, marker),
            Part::Drawn(drawn) => drawn.mount(parent, marker),
            Part::Live(live) => live.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Part::Node(node) => match Rndr::get_parent(node).and_then(|it| it.dyn_into().ok()) {
                Some(parent) => {
                    child.mount(&parent, Some(node));
                    true
                }
                None => false,
            },
            Part::Drawn(drawn) => drawn.insert_before_this(child),
            Part::Live(live) => live.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Part::Node(node) => node.dyn_ref().cloned().into_iter().collect(),
            Part::Drawn(drawn) => drawn.elements(),
            Part::Live(live) => live.elements(),
        }
    }
}

impl Mountable for Made {
    fn unmount(&mut self) {
        self.outer.iter_mut().for_each(Part::unmount);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.outer.iter_mut().for_each(|root| root.mount(parent, marker));
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.outer.iter().any(|root| root.insert_before_this(child))
    }

    fn elements(&self) -> Vec<types::Element> {
        self.outer.iter().flat_map(Part::elements).collect()
    }
}
