//! Files for other programs, read back by programs that others wrote.

mod calendar;
mod names;
mod tables;
mod words;
