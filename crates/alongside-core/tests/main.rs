//! The rules, room by room as in `src`: tables and properties.

mod answers {
    mod pace;
    mod sharing;
}
mod bank {
    mod questions;
}
mod leader {
    mod board;
    mod clock;
    mod form;
}
mod pair {
    mod changes;
    mod example;
    mod merging;
    mod rounds;
    mod stage;
}
mod plan {
    mod agreeing;
    mod planning;
}
mod results {
    mod comparison;
    mod scoring;
}
mod text {
    mod isolating;
    mod lengths;
}
