//! How a principle is introduced.

use alongside_core::bank::PrincipleId;

use crate::content::principle;

/// The article's own name of a principle, in words, where it isn't its title: whoever has read the article finds its
/// eight.
pub fn in_the_article(principle: PrincipleId) -> Option<String> {
    let name = principle.article_name();
    (name != principle.get().title).then(|| principle::in_the_article(name))
}
