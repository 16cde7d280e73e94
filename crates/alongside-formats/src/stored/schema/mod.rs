//! The stored text, which is also the file that *Save a copy* writes.
//!
//! It is JSON, and its first member is the version: `{"alongside":5,…}`. Reading is strict:
//! text that says something this version doesn't know is an error and is left as it was, never
//! a default. A change of shape is a new version beside the old one. Begin with [`encode`] and [`decode`].

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
mod text;
mod v1;
mod value;
mod values;
mod version;

pub use error::{MAX_BYTES, SchemaError};
pub use everything::{MAX_BYTES_ALL, decode_all, encode_all};
pub use kind::{FileKind, kind_of};
pub use set_up_form::{decode_set_up_form, encode_set_up_form};
pub use sheet_file::{SHEET_ENDING, decode_sheet, encode_sheet};
pub use text::{COPY_ENDING, decode, encode};
pub use version::VERSION;
