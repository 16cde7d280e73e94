//! What a page knows and changes.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;

use leptos::prelude::*;
use leptos::reactive::signal;

type Anything = Box<dyn Any + Send + Sync>;

/// A value that changes, for as long as the page is there: in place of leptos' own, which is compiled again for each type
/// of value.
pub struct RwSignal<T> {
    /// What is a `T`.
    of: signal::RwSignal<Anything>,
    is: PhantomData<fn() -> T>,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> RwSignal<T> {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

/// A value as long as somebody looks at it.
pub struct Looked<T> {
    of: <signal::RwSignal<Anything> as ReadUntracked>::Value,
    is: PhantomData<fn() -> T>,
}

impl<T: 'static> Deref for Looked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        known(&self.of)
    }
}

fn known<T: 'static>(value: &Anything) -> &T {
    (**value).downcast_ref().expect("a value of this type was put there")
}

fn known_mut<T: 'static>(value: &mut Anything) -> &mut T {
    (**value).downcast_mut().expect("a value of this type was put there")
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A value that is this at first.
    #[must_use]
    pub fn new(value: T) -> RwSignal<T> {
        RwSignal { of: signal::RwSignal::new(Box::new(value)), is: PhantomData }
    }

    /// The value, to look at. Whoever looks follows it.
    ///
    /// # Panics
    /// The page is gone that it was made for.
    pub fn read(self) -> Looked<T> {
        Looked { of: self.of.read(), is: PhantomData }
    }

    /// The value, to look at without following it.
    ///
    /// # Panics
    /// As in [`RwSignal::read`].
    pub fn read_untracked(self) -> Looked<T> {
        Looked { of: self.of.read_untracked(), is: PhantomData }
    }

    /// What somebody sees in the value, who follows it.
    ///
    /// # Panics
    /// As in [`RwSignal::read`].
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.read())
    }

    /// What somebody sees in the value, who doesn't follow it.
    ///
    /// # Panics
    /// As in [`RwSignal::read`].
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.read_untracked())
    }

    /// Follows the value without a look at it.
    pub fn track(self) {
        self.of.track();
    }

    /// Puts another value there. Nothing happens where the page is gone.
    pub fn set(self, value: T) {
        let _ = self.try_set(value);
    }

    /// Puts another value there, or gives it back where the page is gone.
    pub fn try_set(self, value: T) -> Option<T> {
        let mut value = Some(value);
        self.of.try_update(|at| {
            if let Some(value) = value.take() {
                *known_mut(at) = value;
            }
        });
        value
    }

    /// Changes the value. Nothing happens where the page is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let _ = self.try_update(change);
    }

    /// Changes the value, and says what came of it, where the page is still there.
    pub fn try_update<U>(self, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        self.of.try_update(|value| change(known_mut(value)))
    }
}

impl RwSignal<bool> {
    /// Says yes, once: who follows it hears of no second time. Nothing happens where the page is gone.
    pub fn raise(self) {
        if self.try_get_untracked() == Some(false) {
            self.set(true);
        }
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// The value. Whoever asks follows it.
    ///
    /// # Panics
    /// As in [`RwSignal::read`].
    #[must_use]
    pub fn get(self) -> T {
        self.read().clone()
    }

    /// The value, for who doesn't follow it.
    ///
    /// # Panics
    /// As in [`RwSignal::read`].
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.read_untracked().clone()
    }

    /// The value, for who doesn't follow it, unless the page is gone.
    #[must_use]
    pub fn try_get_untracked(self) -> Option<T> {
        self.of.try_read_untracked().map(|value| known::<T>(&value).clone())
    }
}
