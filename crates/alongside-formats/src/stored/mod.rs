//! What a browser keeps: the text of a partnership ([`schema`]), where such texts are kept and by whom they
//! are written ([`storage`]), and where a session on the projector is ([`runs`]).
//!
//! Never here: a default for what can't be read. Every text begins with its version, and the shapes of a
//! version that was shipped are frozen. Begin with [`schema::decode`] and [`storage::Writer`].

pub mod runs;
pub mod schema;
pub mod storage;
