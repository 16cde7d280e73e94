//! What leaves Alongside or enters it: codes, squares, stored texts, and files for other programs.
//!
//! Nothing here decides what a pair may do or see, and nothing knows how a page looks: rules are in
//! `alongside-core`, on which this crate depends, and words for screen and paper in
//! `alongside-presentation`, which depends on this one. There is no clock, no randomness and no browser
//! here either: a store is a trait that the app fills in.
//!
//! Begin with [`codes`], which people type and scan, or with [`stored`], which a browser keeps.

pub mod codes;
mod content;
pub mod files;
pub mod qr;
pub mod stored;
