//! From the parsed view to the code that fills its shape.

use std::collections::BTreeSet;

use alongside_shape::{Shape, Step};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Error, Expr, ExprLit, Lit, Result, Stmt};

use crate::names::{Kind, kind};

/// The code of a view.
pub fn view(nodes: &[Node]) -> Result<TokenStream> {
    if let [Node::Element(element)] = nodes
        && is_component(element)
    {
        return component(element);
    }
    let mut view = View::default();
    view.nodes(nodes, false)?;
    Ok(view.code())
}

/// A view in the making: its shape, and what fills the shape's gaps, in their order.
#[derive(Default)]
struct View {
    shape: Shape,
    gaps: Vec<TokenStream>,
}

impl View {
    fn code(&self) -> TokenStream {
        let shape = self.shape.text();
        let start = quote!(crate::view::Drawn::of(#shape));
        self.gaps.iter().fold(start, |drawn, gap| quote!(#drawn #gap))
    }

    fn step(&mut self, step: Step, text: &str, at: &impl Spanned) -> Result<()> {
        match self.shape.push(step, text) {
            true => Ok(()),
            false => Err(Error::new(at.span(), "words in a view have no control characters")),
        }
    }

    fn nodes(&mut self, nodes: &[Node], in_svg: bool) -> Result<()> {
        nodes.iter().try_for_each(|node| self.node(node, in_svg))
    }

    fn node(&mut self, node: &Node, in_svg: bool) -> Result<()> {
        match node {
            Node::Text(text) => self.step(Step::Words, &text.value_string(), text),
            Node::Fragment(fragment) => self.nodes(&fragment.children, in_svg),
            Node::Element(element) if is_component(element) => {
                let component = component(element)?;
                self.step(Step::View, "", element)?;
                self.gaps.push(quote_spanned!(element.name().span()=> .view(#component)));
                Ok(())
            }
            Node::Element(element) => self.element(element, in_svg),
            Node::Block(block) => {
                no_closure(block)?;
                self.step(Step::View, "", block)?;
                self.gaps
                    .push(quote_spanned!(block.span()=> .view(#[allow(unused_braces)] #block)));
                Ok(())
            }
            Node::Comment(_) => Ok(()),
            _ => Err(Error::new(node.span(), "words in a view stand in quotes")),
        }
    }

    fn element(&mut self, element: &NodeElement<rstml::Infallible>, in_svg: bool) -> Result<()> {
        let name = element.name().to_string();
        let Some(kind) = kind(&name, in_svg) else {
            return Err(Error::new(element.name().span(), "no such element"));
        };
        let is_svg = kind == Kind::Svg;
        self.step(if is_svg { Step::Svg } else { Step::Element }, &name, element.name())?;
        let mut names = BTreeSet::new();
        for attribute in element.attributes() {
            let NodeAttribute::Attribute(attribute) = attribute else {
                return Err(Error::new(attribute.span(), "an attribute has a name"));
            };
            if !names.insert(attribute.key.to_string()) {
                return Err(Error::new(attribute.key.span(), "this stands here twice"));
            }
            self.attribute(attribute)?;
        }
        if kind == Kind::Void && !element.children.is_empty() {
            return Err(Error::new(element.span(), "nothing is inside this element"));
        }
        self.nodes(&element.children, is_svg)?;
        self.step(Step::End, "", element.name())
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) -> Result<()> {
        let key = &attribute.key;
        let name = key.to_string().replace(' ', "");
        let name = name.strip_prefix("r#").unwrap_or(&name);
        let Some(value) = attribute.value() else {
            if name.contains(':') || name == "node_ref" {
                return Err(Error::new(key.span(), "this has a value"));
            }
            return self.step(Step::Attribute, &format!("{name}="), key);
        };
        if let Some((kind, name)) = name.split_once(':') {
            let (step, gap) = match kind {
                "on" => {
                    let event = format_ident!("{name}", span = key.span());
                    (Step::Listener, quote_spanned!(key.span()=> .on(::leptos::ev::#event, #value)))
                }
                "prop" => (Step::Property, quote_spanned!(key.span()=> .value(#value))),
                "style" => (Step::Style, quote_spanned!(key.span()=> .value(#value))),
                _ => return Err(Error::new(key.span(), "`on:`, `prop:` and `style:` are known")),
            };
            self.step(step, name, key)?;
            self.gaps.push(gap);
            return Ok(());
        }
        if name == "node_ref" {
            self.step(Step::Keeper, "", key)?;
            self.gaps.push(quote_spanned!(key.span()=> .kept_by(#value)));
            return Ok(());
        }
        self.plain(name, value, key)
    }

    fn plain(&mut self, name: &str, value: &Expr, key: &NodeName) -> Result<()> {
        if let Expr::Lit(ExprLit { lit: Lit::Str(words), .. }) = value {
            return self.step(Step::Attribute, &format!("{name}={}", words.value()), value);
        }
        self.step(Step::Value, name, key)?;
        self.gaps.push(quote_spanned!(key.span()=> .value(#value)));
        Ok(())
    }
}

/// Refuses a bare closure. leptos would write its new words to the node that is there, which a page that a browser
/// translates doesn't show.
fn no_closure(block: &NodeBlock) -> Result<()> {
    match block.try_block().map(|block| &block.stmts[..]) {
        Some([Stmt::Expr(Expr::Closure(_), None)]) => {
            Err(Error::new(block.span(), "what changes on a page goes through `live`"))
        }
        _ => Ok(()),
    }
}

/// Whether it is a component: its name begins with a capital, or is a path to one.
fn is_component(element: &NodeElement<rstml::Infallible>) -> bool {
    match element.name() {
        NodeName::Path(path) => {
            let last = path.path.segments.last().map(|last| last.ident.to_string());
            last.is_some_and(|name| name.starts_with(char::is_uppercase))
        }
        _ => false,
    }
}

/// The call of a component, with its props.
fn component(element: &NodeElement<rstml::Infallible>) -> Result<TokenStream> {
    let name = element.name();
    let generics = &element.open_tag.generics;
    let generics = generics.lt_token.is_some().then(|| quote!(::#generics));
    let mut props = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new(attribute.span(), "a component takes its props alone"));
        };
        let key = &attribute.key;
        if !matches!(key, NodeName::Path(_)) {
            return Err(Error::new(key.span(), "a component takes its props alone"));
        }
        let value =
            attribute.value().map_or_else(|| key.to_token_stream(), ToTokens::to_token_stream);
        props.push(quote_spanned!(key.span()=> .#key(#[allow(unused_braces)] { #value })));
    }
    if !element.children.is_empty() {
        let children = children(&element.children)?;
        props.push(
            quote_spanned!(name.span()=> .children(::leptos::children::ToChildren::to_children(
                move || #children
            ))),
        );
    }
    Ok(quote_spanned! {name.span()=>
        ::leptos::component::component_view(
            #[allow(clippy::needless_borrows_for_generic_args)]
            &#name,
            ::leptos::component::component_props_builder(&#name #generics) #(#props)* .build(),
        )
    })
}

/// What stands inside a component: the words, the block or the view.
fn children(nodes: &[Node]) -> Result<TokenStream> {
    match nodes {
        [Node::Text(text)] => {
            let words = &text.value;
            Ok(quote!(#words))
        }
        [Node::Block(block)] => {
            no_closure(block)?;
            Ok(quote!(#block))
        }
        _ => view(nodes),
    }
}
