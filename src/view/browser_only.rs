//! What leptos asks of a view. The program runs in the browser alone, so nothing is written as markup or taken up from it,
//! and `view!` has no way to add an attribute.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

use super::drawn::Drawn;
use super::made::Made;

impl Render for Drawn {
    type State = Made;

    fn build(self) -> Made {
        self.make()
    }

    /// Nothing is used again, as with [`super::live`].
    fn rebuild(self, before: &mut Made) {
        let mut new = self.make();
        before.insert_before_this(&mut new);
        before.unmount();
        *before = new;
    }
}

impl AddAnyAttr for Drawn {
    type Output<SomeNewAttr: Attribute> = Drawn;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Drawn {
        self
    }
}

impl RenderHtml for Drawn {
    type AsyncOutput = Drawn;
    type Owned = Drawn;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Drawn {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.make()
    }

    fn into_owned(self) -> Drawn {
        self
    }
}
