//! Where partnerships are kept: one key each, raw text under it.
//!
//! # Design
//!
//! The port moves strings and knows nothing of what is in them; `schema` reads them. So a value
//! that can't be read is still a string that can be shown and handed over, and an edit can never
//! write a default over it: it goes into quarantine under a key of its own (docs/product.md, section 6,
//! "Storage off or failing"), where nothing writes. What a newer version has written stays where it is.
//! [`Memory`] is the port's twin for tests and for a browser that won't store: there the app goes on and
//! says so. Begin with [`Store`] and [`Writer`].

mod found;
mod partnerships;
mod quarantine;
mod save;
mod store;
mod writer;

pub use found::{Found, key};
pub use partnerships::{CLEARED, clear, id_of, left, list, load, remove, sorted, write};
pub use save::SaveError;
pub use store::{Memory, PREFIX, Store, StoreError};
pub use writer::{Followed, SETTLED_AFTER_MS, Writer};
