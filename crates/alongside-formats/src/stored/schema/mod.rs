//! The stored text, which is also the file that *Save a copy* writes.
//!
//! It is JSON, and its first member says its edition and version: `{"alongside":{"edition":1,"version":1},…`.
//! Reading is strict: text that says something this version doesn't know is an error and is left as it was, never
//! a default. Every shape is frozen: a change is a new version, beside the old one. Texts that drafts of Alongside
//! wrote, which have a bare number there, are recognised and not read. Begin with [`encode`] and [`decode`].

mod error;
mod everything;
mod forms;
mod hidden;
mod kind;
mod opened;
mod pair;
mod plan;
mod session;
mod set_up_form;
mod shared;
mod sheet_file;
mod sheets;
mod stamp;
mod text;
mod value;
mod values;

pub use error::{MAX_BYTES, SchemaError};
pub use everything::{MAX_BYTES_ALL, decode_all, encode_all};
pub use kind::{FileKind, kind_of};
pub use set_up_form::{decode_set_up_form, encode_set_up_form};
pub use sheet_file::{SHEET_ENDING, decode_sheet, encode_sheet};
pub use text::{COPY_ENDING, decode, encode};
