//! How many sides will come out.

use alongside_presentation::paper::{SIDE, sides};

use crate::browser::{focus, paper};
use crate::view::prelude::*;

/// The id of what is printed.
pub const PAPER: &str = "paper";

/// The count in words, measured again whenever `changes` changes and when the fonts have come. Nothing is
/// said that isn't measured.
#[component]
pub fn SidesLine(
    /// What is printed depends on this.
    #[prop(into)]
    changes: Derived<()>,
) -> Drawn {
    let count = RwSignal::new(None::<usize>);
    let measure = move || {
        let sheets = paper::pieces(PAPER);
        let all = sheets.map(|sheets| sheets.iter().map(|pieces| sides(pieces, SIDE)).sum());
        // The page may be gone by then.
        let _ = count.try_set(all);
    };
    follow(move || {
        changes.get();
        focus::after_render(measure);
    });
    let fonts = StoredValue::new_local(paper::on_fonts(measure));
    on_cleanup(move || drop(fonts.try_update_value(Option::take)));
    let words = move || match count.get() {
        None => String::new(),
        Some(1) => "This will print on 1 side of A4.".to_owned(),
        Some(count) => format!("This will print on {count} sides of A4."),
    };
    view! {
        <p class="al-lead" role="status">
            {live_words(words)}
        </p>
    }
}
