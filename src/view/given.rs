//! What a component is given to put somewhere: in place of leptos' `Children` and their kin, which compile to a function
//! more at each place.

use leptos::children::ToChildren;
use leptos::prelude::untrack;

use super::closures::Makes;
use super::drawn::Drawn;
use super::into_drawn::IntoDrawn;

/// A view that is made before the component is: what stands inside it, or a closure for a prop.
pub struct Given(Drawn);

impl Given {
    /// The view.
    pub fn view(self) -> Drawn {
        self.0
    }
}

impl<F: FnOnce() -> V, V: IntoDrawn> From<F> for Given {
    #[inline]
    fn from(given: F) -> Given {
        Given(untrack(|| given().drawn()))
    }
}

impl<F: FnOnce() -> V, V: IntoDrawn> ToChildren<F> for Given {
    #[inline]
    fn to_children(given: F) -> Given {
        given.into()
    }
}

/// A view that is made once, when the component wants it, if it does.
pub struct Once(Box<dyn FnOnce() -> Drawn>);

impl Once {
    /// The view.
    pub fn view(self) -> Drawn {
        (self.0)()
    }
}

impl<F: FnOnce() -> V + 'static, V: IntoDrawn> From<F> for Once {
    #[inline]
    fn from(once: F) -> Once {
        Once(Box::new(move || once().drawn()))
    }
}

impl<F: FnOnce() -> V + 'static, V: IntoDrawn> ToChildren<F> for Once {
    #[inline]
    fn to_children(once: F) -> Once {
        once.into()
    }
}

/// A view that is made each time the component wants it.
pub struct Repeated(Box<dyn Makes<Drawn>>);

impl Repeated {
    /// The view.
    pub fn view(&mut self) -> Drawn {
        self.0.make()
    }
}

impl<F: FnMut() -> V + 'static, V: IntoDrawn> ToChildren<F> for Repeated {
    #[inline]
    fn to_children(mut repeated: F) -> Repeated {
        Repeated(Box::new(move || repeated().drawn()))
    }
}
