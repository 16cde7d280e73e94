//! What can be a view, or fill a gap of one.

use std::borrow::Cow;

use super::drawn::{Drawn, Gap, Piece};

/// What can be a view, or fill a gap of one. A closure can't: leptos would write its new words to the node that is
/// there, which a page that a browser translates doesn't show.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no view",
    note = "what changes on a page goes through `live`"
)]
pub trait IntoDrawn: Sized {
    /// The view.
    fn drawn(self) -> Drawn;

    /// Fills the next gap of a piece.
    #[must_use]
    fn fill(self, piece: Drawn) -> Drawn {
        piece.gap(Gap::Drawn(self.drawn()))
    }
}

impl IntoDrawn for Drawn {
    fn drawn(self) -> Drawn {
        self
    }
}

impl IntoDrawn for () {
    fn drawn(self) -> Drawn {
        Vec::new().drawn()
    }
}

impl IntoDrawn for &'static str {
    fn drawn(self) -> Drawn {
        Drawn::from(Piece::Words(Cow::Borrowed(self)))
    }

    fn fill(self, piece: Drawn) -> Drawn {
        piece.gap(Gap::Words(Cow::Borrowed(self)))
    }
}

impl IntoDrawn for String {
    fn drawn(self) -> Drawn {
        Drawn::from(Piece::Words(Cow::Owned(self)))
    }

    fn fill(self, piece: Drawn) -> Drawn {
        piece.gap(Gap::Words(Cow::Owned(self)))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl IntoDrawn for $number {
            fn drawn(self) -> Drawn {
                self.to_string().drawn()
            }

            fn fill(self, piece: Drawn) -> Drawn {
                self.to_string().fill(piece)
            }
        }
    )* };
}

numbers!(u8 u32 usize i32 i64);

impl IntoDrawn for Vec<Drawn> {
    fn drawn(self) -> Drawn {
        Drawn::from(Piece::Many(self))
    }
}

impl<V: IntoDrawn, const N: usize> IntoDrawn for [V; N] {
    fn drawn(self) -> Drawn {
        self.collect_drawn().drawn()
    }
}

impl<V: IntoDrawn> IntoDrawn for Option<V> {
    fn drawn(self) -> Drawn {
        self.map_or_else(|| ().drawn(), V::drawn)
    }

    fn fill(self, piece: Drawn) -> Drawn {
        match self {
            Some(view) => view.fill(piece),
            None => ().fill(piece),
        }
    }
}

/// Many views as one list.
pub trait CollectDrawn {
    /// The list.
    fn collect_drawn(self) -> Vec<Drawn>;
}

impl<V: IntoDrawn, I: IntoIterator<Item = V>> CollectDrawn for I {
    fn collect_drawn(self) -> Vec<Drawn> {
        let mut views = Vec::new();
        self.into_iter().for_each(|view| views.push(view.drawn()));
        views
    }
}
