//! What `view!` makes, on a page.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use alongside::view::prelude::*;
use js_sys::Promise;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::tachys::view::Mountable;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// A place of its own on the page, and what is shown there.
fn show<V: IntoView + 'static>(
    view: impl FnOnce() -> V + 'static,
) -> (HtmlElement, UnmountHandle<V::State>)
where
    V::State: Mountable,
{
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    let place: HtmlElement = document.create_element("div").expect("a place").unchecked_into();
    document.body().expect("a body").append_child(&place).expect("the place on the page");
    (place.clone(), mount_to(place, view))
}

fn at<E: JsCast>(place: &HtmlElement, selector: &str) -> E {
    place.query_selector(selector).ok().flatten().expect(selector).unchecked_into()
}

#[wasm_bindgen_test]
fn what_stands_still_and_what_fills_the_gaps_is_on_the_page_in_its_order() {
    let (place, _shown) = show(|| {
        let rows = ["one", "two"].map(|row| view! { <li>{row}</li> }).collect_drawn();
        view! {
            <h2 id="a" class=format!("b{}", 2)>"Words & " {"<b>"} {7} </h2>
            <ul>{rows} {None::<Drawn>} <li>"three"</li></ul>
            <br />
        }
    });
    assert_eq!(
        place.inner_html().replace("<!---->", "").replace("<!--<() />-->", ""),
        "<h2 id=\"a\" class=\"b2\">Words &amp; &lt;b&gt;7</h2><ul><li>one</li><li>two</li><li>three</li></ul><br>"
    );
}

#[wasm_bindgen_test]
fn a_drawing_put_together_from_two_views_is_all_of_svg() {
    let (place, _shown) = show(|| {
        let mark = view! { <circle r="2" /> };
        view! { <svg viewBox="0 0 4 4"><a href="#there">{mark}</a></svg> <a href="#here">"Here"</a> }
    });
    for drawn in ["svg", "svg a", "circle"] {
        let element: Element = at(&place, drawn);
        assert_eq!(
            element.namespace_uri().as_deref(),
            Some("http://www.w3.org/2000/svg"),
            "{drawn}"
        );
    }
    let link: Element = at(&place, "a[href='#here']");
    assert_eq!(link.namespace_uri().as_deref(), Some("http://www.w3.org/1999/xhtml"));
}

#[wasm_bindgen_test]
async fn a_value_that_changes_is_said_anew_and_taken_away() {
    let is_on = RwSignal::new(true);
    let (place, _shown) = show(move || {
        view! {
            <p
                hidden=move || is_on.get()
                title=move || is_on.get().then_some("Title")
                style:inline-size=move || is_on.get().then_some("40px")
            ></p>
            <input type="checkbox" prop:checked=move || is_on.get() aria-invalid=is_on />
        }
    });
    let words: HtmlElement = at(&place, "p");
    let input: HtmlInputElement = at(&place, "input");
    for on in [true, false, true, false] {
        is_on.set(on);
        tick().await;
        assert_eq!(words.has_attribute("hidden"), on);
        assert_eq!(words.get_attribute("title"), on.then(|| "Title".to_owned()));
        let width = words.style().get_property_value("inline-size").expect("a style");
        assert_eq!(width, if on { "40px" } else { "" });
        assert_eq!(input.checked(), on);
        assert_eq!(input.has_attribute("aria-invalid"), on);
    }
}

#[wasm_bindgen_test]
async fn what_changes_stands_where_it_stood() {
    let count = RwSignal::new(1);
    let (place, _shown) = show(move || {
        let rows =
            live(move || (1..=count.get()).map(|row| view! { <li>{row}</li> }).collect_drawn());
        let last = live(move || (count.get() > 1).then(|| view! { <li>"last"</li> }));
        view! { <ol><li>"first"</li>{rows}{last}</ol> <p>"after"</p> }
    });
    for (rows, words) in
        [(3, "first123lastafter"), (1, "first1after"), (0, "firstafter"), (2, "first12lastafter")]
    {
        count.set(rows);
        tick().await;
        assert_eq!(place.text_content().as_deref(), Some(words));
    }
}

#[wasm_bindgen_test]
fn who_listens_hears_each_press_once_and_none_after_the_page() {
    let heard = RwSignal::new(0);
    let (place, shown) = show(move || {
        view! { <button type="button" on:click=move |_| heard.update(|heard| *heard += 1)>"Press"</button> }
    });
    let button: HtmlElement = at(&place, "button");
    button.click();
    button.click();
    assert_eq!(heard.get_untracked(), 2);
    drop(shown);
    button.click();
    assert_eq!((heard.get_untracked(), place.child_element_count()), (2, 0));
}

#[wasm_bindgen_test]
async fn who_reads_a_memo_hears_of_another_value_and_not_of_the_same_again() {
    let count = RwSignal::new(1);
    let made = RwSignal::new(0);
    let (place, _shown) = show(move || {
        let is_even = memo(move || count.get() % 2 == 0);
        let words = derived(move || if is_even.get() { "even" } else { "odd" });
        live(move || {
            made.update(|made| *made += 1);
            view! { <p>{words.get()}</p> }
        })
    });
    for (now, words, times) in [(1, "odd", 1), (3, "odd", 1), (4, "even", 2), (8, "even", 2)] {
        count.set(now);
        tick().await;
        assert_eq!(place.text_content().as_deref(), Some(words));
        assert_eq!(made.get_untracked(), times, "at {now}");
    }
}

#[wasm_bindgen_test]
fn what_is_written_once_the_page_is_gone_comes_back() {
    let owner = Owner::new();
    let words = owner.with(|| RwSignal::new("before"));
    assert_eq!(words.try_set("on the page"), None);
    assert_eq!(words.try_get_untracked(), Some("on the page"));
    owner.cleanup();
    drop(owner);
    assert_eq!(words.try_set("after it"), Some("after it"));
    assert_eq!(words.try_get_untracked(), None);
    words.set("nobody is told");
}

/// Once the browser has nothing else to do, twice: what asked before this has been called by then.
async fn idle() {
    for _ in 0..2 {
        let asked = Promise::new(&mut |done, _| {
            let window = web_sys::window().expect("a window");
            window.request_idle_callback(&done).expect("a browser that says when it is idle");
        });
        JsFuture::from(asked).await.expect("an idle browser");
    }
}

#[wasm_bindgen_test]
async fn what_is_rehearsed_is_made_once_goes_at_once_and_is_nowhere_on_the_page() {
    let [made, gone] = [(); 2].map(|()| Arc::new(AtomicU32::new(0)));
    let page = |made: &Arc<AtomicU32>, gone: &Arc<AtomicU32>| {
        let (made, gone) = (Arc::clone(made), Arc::clone(gone));
        move || {
            rehearsed(move || {
                made.fetch_add(1, Ordering::Relaxed);
                on_cleanup(move || {
                    gone.fetch_add(1, Ordering::Relaxed);
                });
                view! { <p>"Rehearsed"</p> }.rehearse();
            });
            view! { <p>"Shown"</p> }
        }
    };
    let counted = || [&made, &gone].map(|count| count.load(Ordering::Relaxed));
    let (place, _shown) = show(page(&made, &gone));
    assert_eq!(counted(), [0, 0], "not while the page is made");
    idle().await;
    assert_eq!(counted(), [1, 1]);
    assert_eq!(place.text_content().as_deref(), Some("Shown"));

    let (_, left) = show(page(&made, &gone));
    drop(left);
    idle().await;
    assert_eq!(counted(), [1, 1], "nothing for a page that is gone");
}
