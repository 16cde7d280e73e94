//! What is shown, room by room as in `src`.

mod charts;
mod claims;
mod export {
    mod calendar;
    mod tables;
    mod words;
}
mod help;
mod paper;
mod route;
