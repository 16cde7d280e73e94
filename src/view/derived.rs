//! What a component is told that changes.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use super::closures::Says;
use super::memo::Memo;
use super::signal::RwSignal;

/// A value that is made from others each time that somebody asks for it: in place of leptos' `Signal`, which is compiled
/// for each way in which a value of its type can come to be.
pub struct Derived<T> {
    /// Something that says a `T`.
    of: StoredValue<Arc<dyn Any + Send + Sync>>,
    says: PhantomData<fn() -> T>,
}

type Of<T> = Box<dyn Says<T> + Send + Sync>;

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Derived<T> {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// A value that is made from others each time that somebody asks for it.
pub fn derived<T: 'static>(of: impl Fn() -> T + Send + Sync + 'static) -> Derived<T> {
    let of: Of<T> = Box::new(of);
    Derived { of: StoredValue::new(Arc::new(of)), says: PhantomData }
}

impl<T: 'static> Derived<T> {
    /// The value. Whoever asks follows what it is made from.
    ///
    /// # Panics
    /// The page is gone that it was made for.
    pub fn get(self) -> T {
        let of = self.of.get_value();
        let of = of.downcast_ref::<Of<T>>().expect("what says this type was put there");
        of.say()
    }

    /// The value, for who doesn't follow it.
    ///
    /// # Panics
    /// As in [`Derived::get`].
    pub fn get_untracked(self) -> T {
        untrack(|| self.get())
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for Derived<T> {
    fn from(value: T) -> Derived<T> {
        derived(move || value.clone())
    }
}

impl From<&'static str> for Derived<String> {
    fn from(words: &'static str) -> Derived<String> {
        derived(move || words.to_owned())
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Derived<T> {
    fn from(signal: RwSignal<T>) -> Derived<T> {
        derived(move || signal.get())
    }
}

impl<T: Clone + 'static> From<Memo<T>> for Derived<T> {
    fn from(memo: Memo<T>) -> Derived<T> {
        derived(move || memo.get())
    }
}
