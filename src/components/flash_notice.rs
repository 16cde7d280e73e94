//! What has just happened, above a page's title.

use super::{Notice, NoticeKind};
use crate::view::prelude::*;

/// The message for this page, where there is one.
#[component]
pub fn FlashNotice(
    /// Its words.
    words: Derived<Option<String>>,
) -> Drawn {
    let notice = |words: String| {
        view! {
            <div class="al-news">
                <Notice kind=NoticeKind::Done>
                    <p>{words}</p>
                </Notice>
            </div>
        }
    };
    live(move || words.get().map(notice))
}
