//! What an attribute, a property or a style can be.

use std::borrow::Cow;

use wasm_bindgen::JsValue;

use super::closures::Makes;
use super::derived::Derived;
use super::memo::Memo;
use super::signal::RwSignal;

/// What is said of an element in one place.
#[derive(Clone, PartialEq)]
pub enum Said {
    /// Nothing: the attribute isn't there, the property is false.
    Nothing,
    /// That it is so: the attribute is there and empty, the property is true.
    Yes,
    /// Words.
    Words(Cow<'static, str>),
}

impl Said {
    /// The words, if anything is said.
    pub(super) fn words(&self) -> Option<&str> {
        match self {
            Said::Nothing => None,
            Said::Yes => Some(""),
            Said::Words(words) => Some(words),
        }
    }

    /// What a property is set to.
    pub(super) fn property(&self) -> JsValue {
        match self {
            Said::Nothing => JsValue::FALSE,
            Said::Yes => JsValue::TRUE,
            Said::Words(words) => JsValue::from_str(words),
        }
    }
}

/// What fills the gap of an attribute, a property or a style.
pub enum Value {
    /// It stays.
    Still(Said),
    /// It is asked for again whenever what it reads changes.
    Live(Box<dyn Makes<Said>>),
}

/// What can be said of an element.
pub trait IntoSaid {
    /// What is said.
    fn into_said(self) -> Said;
}

impl IntoSaid for &'static str {
    fn into_said(self) -> Said {
        Said::Words(Cow::Borrowed(self))
    }
}

impl IntoSaid for String {
    fn into_said(self) -> Said {
        Said::Words(Cow::Owned(self))
    }
}

impl IntoSaid for bool {
    fn into_said(self) -> Said {
        match self {
            true => Said::Yes,
            false => Said::Nothing,
        }
    }
}

impl<T: IntoSaid> IntoSaid for Option<T> {
    fn into_said(self) -> Said {
        self.map_or(Said::Nothing, T::into_said)
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl IntoSaid for $number {
            fn into_said(self) -> Said {
                self.to_string().into_said()
            }
        }

        impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::Still(self.into_said())
            }
        }
    )* };
}

numbers!(f64 u8 u32 usize i32);

/// What can fill the gap of an attribute, a property or a style.
pub trait IntoValue {
    /// What fills it.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Still(self.into_said())
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Still(self.into_said())
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Still(self.into_said())
    }
}

impl<T: IntoSaid> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        Value::Still(self.into_said())
    }
}

impl<T: IntoSaid, F: FnMut() -> T + 'static> IntoValue for F {
    fn into_value(mut self) -> Value {
        Value::Live(Box::new(move || self().into_said()))
    }
}

impl<T: IntoSaid + Clone + Send + Sync + 'static> IntoValue for Derived<T> {
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || self.get().into_said()))
    }
}

impl<T: IntoSaid + Clone + Send + Sync + 'static> IntoValue for RwSignal<T> {
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || self.get().into_said()))
    }
}

impl<T: IntoSaid + Clone + 'static> IntoValue for Memo<T> {
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || self.get().into_said()))
    }
}
