//! What is made from others, and made again only where these change.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::computed;

use super::closures::Says;

/// A value that is made from others: in place of leptos' own, which is compiled again for each type of value.
pub struct Memo<T> {
    /// What is a `T`.
    of: computed::Memo<Known>,
    is: PhantomData<fn() -> T>,
}

/// A value of whatever type.
#[derive(Clone)]
struct Known(Arc<dyn Compared>);

trait Compared: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Compared for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

impl PartialEq for Known {
    fn eq(&self, other: &Known) -> bool {
        self.0.is_same(other.0.as_any())
    }
}

/// A value as it was when somebody looked.
pub struct Seen<T> {
    of: Known,
    is: PhantomData<fn() -> T>,
}

impl<T: 'static> Deref for Seen<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let of = (*self.of.0).as_any();
        of.downcast_ref().expect("a value of this type was put there")
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Memo<T> {
        *self
    }
}

impl<T> Copy for Memo<T> {}

/// A value that is made from others. Who reads it hears of a change only where it is another than before.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    of: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo { of: known(Box::new(move || Known(Arc::new(of())))), is: PhantomData }
}

fn known(of: Box<dyn Says<Known> + Send + Sync>) -> computed::Memo<Known> {
    computed::Memo::new(move |_| of.say())
}

impl<T: 'static> Memo<T> {
    /// The value, to look at. Whoever looks follows it.
    ///
    /// # Panics
    /// The page is gone that it was made for.
    pub fn read(self) -> Seen<T> {
        Seen { of: self.of.get(), is: PhantomData }
    }

    /// Follows the value without a look at it.
    pub fn track(self) {
        self.of.track();
    }
}

impl<T: Clone + 'static> Memo<T> {
    /// The value. Whoever asks follows it.
    ///
    /// # Panics
    /// As in [`Memo::read`].
    pub fn get(self) -> T {
        self.read().clone()
    }

    /// The value, for who doesn't follow it.
    ///
    /// # Panics
    /// As in [`Memo::read`].
    pub fn get_untracked(self) -> T {
        untrack(|| self.get())
    }
}
