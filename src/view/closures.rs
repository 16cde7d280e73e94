//! Closures behind a pointer, for who is compiled once for all of them.
//!
//! # Design
//!
//! Behind the library's own traits each would bring functions that nobody calls: for who has it once, and for who may
//! change what it knows.

/// What makes something, again and again.
pub trait Makes<T> {
    /// Makes it.
    fn make(&mut self) -> T;
}

impl<T, F: FnMut() -> T> Makes<T> for F {
    fn make(&mut self) -> T {
        self()
    }
}

/// What says something to whoever asks, at the same time as well.
pub trait Says<T> {
    /// Says it.
    fn say(&self) -> T;
}

impl<T, F: Fn() -> T> Says<T> for F {
    fn say(&self) -> T {
        self()
    }
}
