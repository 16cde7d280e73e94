//! What `view!` makes of a view: its shape, what fills its gaps, and what it refuses.

#[path = "../src/names.rs"]
mod names;
#[path = "../src/write.rs"]
mod write;

use alongside_shape::{Step, steps};
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprCall, ExprMethodCall, Lit};

/// The shape, a step a line, and what fills the gaps.
fn written(view: TokenStream) -> String {
    let nodes = rstml::parse2(view).expect("a view that can be read");
    let code = write::view(&nodes).expect("a view");
    let mut gaps = Vec::new();
    let mut left: Expr = syn::parse2(code).expect("an expression");
    while let Expr::MethodCall(ExprMethodCall { receiver, method, args, .. }) = left {
        gaps.push(format!("{method} {}", quote!(#args)));
        left = *receiver;
    }
    let Expr::Call(ExprCall { func, args, .. }) = left else { panic!("a call") };
    let Some(Expr::Lit(shape)) = args.first() else { return format!("{}\n", quote!(#func)) };
    let Lit::Str(shape) = &shape.lit else { panic!("a shape") };
    let shape = shape.value();
    let steps = steps(&shape).map(|(step, text)| match step {
        Step::Attribute | Step::Words => format!("{step:?} {text:?}"),
        _ => format!("{step:?} {text}"),
    });
    steps
        .chain(gaps.into_iter().rev())
        .fold(String::new(), |all, line| all + line.trim_end() + "\n")
}

fn check(view: TokenStream, is: Expect) {
    is.assert_eq(&written(view));
}

#[test]
fn what_stands_still_is_in_the_shape_alone() {
    check(
        quote!(<p class="lead" aria-hidden="true">"Words " <b>"more"</b></p><br /><button disabled>"Go"</button>),
        expect![[r#"
            Element p
            Attribute "class=lead"
            Attribute "aria-hidden=true"
            Words "Words "
            Element b
            Words "more"
            End
            End
            Element br
            End
            Element button
            Attribute "disabled="
            Words "Go"
        "#]],
    );
}

#[test]
fn gaps_are_filled_in_the_order_in_which_they_stand() {
    check(
        quote!(
            <ul class=class>
                <li hidden=move || is_over.get() prop:open=is_open style:inline-size=width>{first}</li>
                {others}
                <li on:click=go node_ref=node>{last}</li>
            </ul>
        ),
        expect![[r#"
            Element ul
            Value class
            Element li
            Value hidden
            Property open
            Style inline-size
            View
            End
            View
            Element li
            Listener click
            Keeper
            View
            value class
            value move | | is_over . get ()
            value is_open
            value width
            view # [allow (unused_braces)] { first }
            view # [allow (unused_braces)] { others }
            on :: leptos :: ev :: click , go
            kept_by node
            view # [allow (unused_braces)] { last }
        "#]],
    );
}

#[test]
fn what_is_in_a_drawing_is_of_svg_and_so_is_what_only_drawings_have() {
    check(
        quote!(<div><svg viewBox="0 0 2 2"><g><a href=there><path d=way /></a></g></svg><a>"Back"</a></div><circle r="2" />),
        expect![[r#"
            Element div
            Svg svg
            Attribute "viewBox=0 0 2 2"
            Svg g
            Svg a
            Value href
            Svg path
            Value d
            End
            End
            End
            End
            Element a
            Words "Back"
            End
            End
            Svg circle
            Attribute "r=2"
            value there
            value way
        "#]],
    );
}

#[test]
fn a_component_is_a_gap_and_one_alone_is_the_view() {
    let one = written(quote!(<p><Name of=role /></p>));
    assert!(one.starts_with("Element p\nView\nview"), "{one}");
    assert!(one.contains("component_view") && one.contains(". of ("), "{one}");
    let alone = written(quote!(<pages::Name>"Inside"</pages::Name>));
    assert_eq!(alone, ":: leptos :: component :: component_view\n");
}

#[test]
fn what_is_not_known_is_refused_where_it_stands() {
    for (view, words) in [
        (quote!(<p>{move || words.get()}</p>), "goes through `live`"),
        (quote!(<Name>{move || words.get()}</Name>), "goes through `live`"),
        (quote!(<p on:click></p>), "has a value"),
        (quote!(<p class="a" class="b"></p>), "twice"),
        (quote!(<p class:small=is_small></p>), "are known"),
        (quote!(<p {..attributes}></p>), "has a name"),
        (quote!(<Name attr:id="id" />), "its props alone"),
        (quote!(<Name {..attributes} />), "its props alone"),
        (quote!(<p>Words</p>), "in quotes"),
        (quote!(<para>"Words"</para>), "no such element"),
        (quote!(<svg><p>"Words"</p></svg>), "no such element"),
        (quote!(<br>"Words"</br>), "nothing is inside"),
        (quote!(<p>"a\u{4}b"</p>), "no control characters"),
    ] {
        let shown = view.to_string();
        let nodes = rstml::parse2(view).expect("a view that can be read");
        let refused = write::view(&nodes).expect_err(&shown).to_string();
        assert!(refused.contains(words), "{shown}: {refused}");
    }
}
