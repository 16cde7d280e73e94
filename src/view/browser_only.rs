//! What leptos asks of a view beside drawing it.

/// The rest of a view that is only ever drawn: the program runs in the browser alone, so nothing is written as markup
/// or taken up from it, and `view!` has no way to add an attribute.
macro_rules! browser_only {
    ($view:ty) => {
        impl leptos::tachys::view::add_attr::AddAnyAttr for $view {
            type Output<SomeNewAttr: leptos::tachys::html::attribute::Attribute> = $view;

            fn add_any_attr<NewAttr: leptos::tachys::html::attribute::Attribute>(
                self,
                _: NewAttr,
            ) -> $view {
                self
            }
        }

        impl leptos::tachys::view::RenderHtml for $view {
            type AsyncOutput = $view;
            type Owned = $view;

            const MIN_LENGTH: usize = 0;

            fn dry_resolve(&mut self) {}

            async fn resolve(self) -> $view {
                self
            }

            fn to_html_with_buf(
                self,
                _: &mut String,
                _: &mut leptos::tachys::view::Position,
                _: bool,
                _: bool,
                _: Vec<leptos::tachys::html::attribute::any_attribute::AnyAttribute>,
            ) {
            }

            fn hydrate<const FROM_SERVER: bool>(
                self,
                _: &leptos::tachys::hydration::Cursor,
                _: &leptos::tachys::view::PositionState,
            ) -> Self::State {
                leptos::tachys::view::Render::build(self)
            }

            fn into_owned(self) -> $view {
                self
            }
        }
    };
}

pub(super) use browser_only;
