//! The rules, room by room as in `src`: tables and properties.

mod answers {
    mod pace;
    mod sharing;
    mod tally;
}
mod bank {
    mod questions;
}
mod leader {
    mod board;
    mod clock;
    mod form;
    mod result;
    mod small_groups;
}
mod pair {
    mod arriving;
    mod changes;
    mod example;
    mod frames;
    mod merging;
    mod own;
    mod restored;
    mod rounds;
    mod stage;
    mod starters;
    mod talking;
}
mod plan {
    mod agreeing;
    mod planning;
    mod reviewing;
}
mod results {
    mod comparison;
    mod scoring;
    mod table;
}
mod text {
    mod isolating;
    mod lengths;
}
