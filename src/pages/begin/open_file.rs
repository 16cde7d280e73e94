//! Open a file that was saved before.

use alongside_core::pair::Place;
use alongside_formats::codes::Sent;
use alongside_formats::stored::schema::{
    FileKind, MAX_BYTES_ALL, SchemaError, decode_sheet, kind_of,
};
use alongside_presentation::route::Route;
use leptos::task::spawn_local;

use crate::browser::download::chosen_file;
use crate::components::{
    Back, FieldError, Page, PageError, PageHead, QuestionForm, Reading, field_class,
};
use crate::content::begin::file;
use crate::form::Problems;
use crate::state::{Workspace, read_words, schema_words, use_workspace};
use crate::view::prelude::*;

const INPUT: &str = "file";

/// How the names of our files end.
const ENDS: &str = ".alongside.json or .pair.json";

/// The file's field. A copy is opened; the other person's answers go to the page that asks what
/// they are for. A file that can't be read changes nothing.
#[component]
pub fn OpenPage() -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let error = problems.at(INPUT);
    let reading = Reading::new();
    let submit = move |()| {
        spawn_local(async move {
            let done = match reading.of(chosen_file(INPUT, MAX_BYTES_ALL)).await {
                Ok(text) => open(workspace, &text).map_err(|error| schema_words(&error, ENDS)),
                Err(error) => Err(read_words(error, ENDS)),
            };
            if let Err(words) = done {
                problems.show(vec![PageError { field: INPUT, words }]);
            }
        });
    };
    let class = field_class(error, "al-field");
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <PageHead title="Open a file">
                    <p class="al-lead">{file::LEAD}</p>
                </PageHead>
                <div class=class>
                    <label class="al-field__label" for=INPUT>
                        "Choose a file"
                    </label>
                    <p class="al-field__hint" id="file-hint">
                        {file::HINT}
                    </p>
                    <FieldError id="file-error".to_owned() words=error />
                    <input
                        class="al-field__input"
                        id=INPUT
                        type="file"
                        accept=".json,application/json"
                        aria-describedby="file-hint file-error"
                        aria-invalid=move || error.get().is_some().then_some("true")
                    />
                </div>
                {reading.line()}
            </QuestionForm>
        </Page>
    }
}

fn open(workspace: Workspace, text: &str) -> Result<(), SchemaError> {
    match kind_of(text) {
        Some(FileKind::Sheet) => workspace.hand_on(Sent::Sheet(Box::new(decode_sheet(text)?))),
        Some(FileKind::Everything) => {
            workspace.import_all(text)?;
            workspace.go(&Route::Start);
        }
        Some(FileKind::Copy) | None => {
            let id = workspace.import(text)?;
            workspace.go(&Route::In(id, Place::Tasks));
        }
    }
    Ok(())
}
