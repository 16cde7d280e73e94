//! The box for a code, a file instead, and the words for what can't be read.

use alongside_core::pair::Partnership;
use alongside_formats::codes::{CodeError, Elsewhere, PAIR_CHARACTERS, SESSION_CHARACTERS};
use alongside_formats::stored::schema::{FileKind, MAX_BYTES_ALL, decode_sheet, kind_of};
use leptos::task::spawn_local;

use super::{EnterStep, Flow};
use crate::browser::download::{ReadError, chosen_file};
use crate::components::{
    CodeInput, FieldError, FileButton, PageError, QuestionForm, Reading, field_class,
};
use crate::content::pair::enter::form::{self, file, wrong};
use crate::state::{read_words, schema_words};
use crate::view::prelude::*;

/// The id of the box.
pub(super) const BOX: &str = "code";

const FILE: &str = "file";
/// What takes the focus when there is a problem with a file.
pub(super) const FILE_BUTTON: &str = "file-button";

/// The two ways in.
#[component]
pub(super) fn CodeForm(flow: Flow) -> Drawn {
    let label = match other(flow.here().as_ref()) {
        Some(other) => format!("Enter the {other}’s code"),
        None => "Enter a code".to_owned(),
    };
    let hint = match flow.here() {
        Some(_) => form::HINT,
        None => form::HINT_ANY_CODE,
    };
    let reading = Reading::new();
    let file_error = flow.problems.at(FILE_BUTTON);
    let class = field_class(file_error, "al-stack al-stack--tight");
    let go_on = Callback::new(move |()| flow.read());
    view! {
        <div class="al-measure al-stack al-stack--loose al-enter">
            <QuestionForm
                errors=flow.problems.all()
                on_go=flow.problems.go()
                on_continue=go_on
            >
                <CodeInput
                    id=BOX
                    label=label
                    hint=hint
                    value=flow.text.get_untracked()
                    error=flow.problems.at(BOX)
                    on_input=Callback::new(move |new| flow.type_in(new))
                    on_enter=go_on
                />
                <p class="al-soft">{form::DOES_NOT_MATTER}</p>
            </QuestionForm>
            <section class=class aria-labelledby="or-file">
                <h2 id="or-file">{file::TITLE}</h2>
                <p id="file-hint">{file::HINT}</p>
                <FieldError id="file-error".to_owned() words=file_error />
                <div class="al-row">
                    <FileButton
                        id=FILE
                        words="Choose a file"
                        described_by="file-hint file-error"
                        on_choose=Callback::new(move |()| read_file(flow, reading))
                    />
                </div>
                {reading.line()}
            </section>
        </div>
    }
}

/// Shows a problem at a field.
pub(super) fn show(flow: Flow, field: &'static str, words: String) {
    flow.problems.show(vec![PageError { field, words }]);
}

fn read_file(flow: Flow, reading: Reading) {
    spawn_local(async move {
        // A file with everything is known for what it is, and sent where it can be opened.
        let words = match reading.of(chosen_file(FILE, MAX_BYTES_ALL)).await {
            Ok(text) if kind_of(&text) == Some(FileKind::Copy) => {
                return flow.go(EnterStep::WholeCopy(text));
            }
            Ok(text) if kind_of(&text) == Some(FileKind::Everything) => {
                file::HOLDS_EVERYTHING.to_owned()
            }
            Ok(text) => match decode_sheet(&text) {
                Ok(sent) => return flow.take(sent),
                Err(error) => schema_words(&error, ".pair.json"),
            },
            // Whoever closed the browser's own window without choosing knows it.
            Err(ReadError::NoFile) => return,
            Err(error) => read_words(error, ".pair.json"),
        };
        show(flow, FILE_BUTTON, words);
    });
}

/// The person whose code it should be.
fn other(open: Option<&Partnership>) -> Option<&'static str> {
    Some(open?.own_role()?.other().in_sentence())
}

/// Why what is in the box can't be read, and what to do.
pub(super) fn code_words(error: CodeError, open: Option<&Partnership>) -> String {
    match error {
        CodeError::Nothing => match other(open) {
            Some(other) => format!("Enter the {other}’s code"),
            None => "Enter the code".to_owned(),
        },
        CodeError::NoCode => wrong::NO_CODE.to_owned(),
        CodeError::Length { has, of } if has > of => wrong::too_many(has, of),
        // As long as a session code, which a partnership's own page doesn't take, or as a pair code.
        CodeError::Length { has: has @ 3..=8, of } => match open {
            None => wrong::few_for_any(has, of, SESSION_CHARACTERS),
            Some(_) => wrong::few_as_session(has, of, SESSION_CHARACTERS),
        },
        CodeError::Length { has: has @ 11..=13, of } => {
            wrong::few_as_pair(has, of, PAIR_CHARACTERS)
        }
        CodeError::Elsewhere(Elsewhere::Pair) => wrong::PAIR_CODE.to_owned(),
        CodeError::Elsewhere(Elsewhere::Session) => wrong::SESSION_CODE.to_owned(),
        CodeError::Length { has, of } => wrong::too_few(has, of),
        // An accent that stands on a letter of no alphabet that we name.
        CodeError::Letter('\u{300}'..='\u{331}') => wrong::ACCENT.to_owned(),
        CodeError::Letter(letter) => wrong::letter(letter),
        CodeError::Check => wrong::MISREAD.to_owned(),
        CodeError::TooLong => wrong::TOO_LONG.to_owned(),
        CodeError::Several => wrong::SEVERAL.to_owned(),
        CodeError::Newer => wrong::NEWER.to_owned(),
        CodeError::Draft => wrong::DRAFT.to_owned(),
    }
}

/// Why the code of a link can't be read. The link itself isn't in the box, nor in the address.
pub(super) fn link_words(error: CodeError) -> String {
    let words = match error {
        CodeError::Newer => wrong::NEWER,
        CodeError::Draft => wrong::DRAFT,
        CodeError::Elsewhere(Elsewhere::Pair) => wrong::PAIR_CODE,
        _ => wrong::LINK_NOT_WHOLE,
    };
    words.to_owned()
}
