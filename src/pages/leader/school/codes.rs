//! Where the codes come in: pasted, or as files.

use leptos::task::spawn_local;

use super::School;
use super::read::{MAX_BYTES, ReadingProgress};
use crate::browser::download::{ReadError, chosen_files};
use crate::browser::{page, tab};
use crate::components::{FieldError, FileButton, PageError, Reading, field_class};
use crate::content::leader;
use crate::state::read_words;
use crate::view::prelude::*;

/// The id of the box.
pub(super) const BOX: &str = "codes";

/// The name that this tab keeps the text of the box under.
const KEPT: &str = "pair-codes";

/// So long a text is kept at each key, in bytes.
const KEPT_AT_ONCE: usize = 20_000;

const FILES: &str = "code-files";
const FILES_BUTTON: &str = "code-files-button";

/// The box, the files, and how far the reading is.
#[component]
pub(super) fn Codes(school: School) -> Drawn {
    let error = school.problems.at(BOX);
    let file_error = school.problems.at(FILES_BUTTON);
    let class = field_class(error, "al-field");
    let text = move || school.area.get_untracked().map(|area| area.value()).unwrap_or_default();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        school.show(text(), Vec::new());
    };
    let reading = Reading::new();
    let files = Callback::new(move |()| {
        spawn_local(async move {
            match reading.of(chosen_files(FILES, MAX_BYTES)).await {
                Ok(files) => school.show(text(), files),
                // Whoever closed the browser's own window without choosing knows it.
                Err(ReadError::NoFile) => {}
                Err(error) => {
                    let words = read_words(error, ".txt or .csv");
                    school.problems.show(vec![PageError { field: FILES_BUTTON, words }]);
                }
            }
        });
    });
    let is_due = StoredValue::new(false);
    let keep = move |text: String| {
        tab::set(KEPT, (!text.is_empty()).then_some(&text));
        is_due.set_value(false);
    };
    // What is long is kept when the box or the page is left: not at each key.
    let typed = move |_| match text() {
        text if text.len() <= KEPT_AT_ONCE => keep(text),
        _ => is_due.set_value(true),
    };
    let left = move || {
        if is_due.get_value() {
            keep(text());
        }
    };
    let _on_put_away = StoredValue::new_local(page::on_put_away(left));
    let progress =
        move || school.reading.get().map(|reading| view! { <ReadingProgress reading=reading /> });
    view! {
        <form class="al-stack" novalidate on:submit=submit>
            <div class=class>
                <label class="al-field__label" for=BOX>
                    "Paste pair codes"
                </label>
                <p class="al-field__hint" id="codes-hint">
                    {leader::school::CODES_HINT}
                </p>
                <FieldError id="codes-error".to_owned() words=error />
                <textarea
                    node_ref=school.area
                    class="al-field__input al-field__input--codes"
                    id=BOX
                    rows="8"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    inputmode="text"
                    autocorrect="off"
                    prop:value=tab::get(KEPT).unwrap_or_default()
                    on:input=typed
                    on:change=move |_| left()
                    aria-describedby="codes-hint codes-error"
                    aria-invalid=move || error.get().is_some().then_some("true")
                ></textarea>
            </div>
            <FieldError id="code-files-error".to_owned() words=file_error />
            <Shown when=derived(move || school.reading.read().is_none())>
                <div class="al-row">
                    <button class="al-button" type="submit">
                        "Show the picture"
                    </button>
                    <FileButton
                        id=FILES
                        words="Choose files of codes"
                        described_by="codes-hint code-files-error"
                        accept=".txt,.csv,text/plain,text/csv"
                        on_choose=files
                    />
                </div>
            </Shown>
            {live(progress)} {reading.line()}
        </form>
    }
}
