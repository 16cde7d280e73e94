//! Five steps with two people's marks on them, for the eye only: the words stand beside it.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};

use super::RoleMark;
use crate::view::prelude::*;

/// Both ratings of one statement. Two that are equal stand side by side.
#[component]
pub fn Strip(
    /// Which question they answer.
    frame: Frame,
    /// The ratings, the teacher's first.
    ratings: [Rating; 2],
) -> Drawn {
    let [teacher, ta] = ratings;
    let cell = |rating| view! { <span class=at("al-strip__cell", rating)></span> };
    let word = |rating: Rating| {
        view! { <span class=at("al-strip__word", rating)>{rating.word(frame)}</span> }
    };
    let link = (teacher != ta).then(|| {
        let (from, to) = (teacher.min(ta).value(), teacher.max(ta).value());
        view! { <span class=format!("al-strip__link al-strip__link--{from}-{to}")></span> }
    });
    let mark = |(role, rating): (Role, Rating)| {
        let class = match (teacher == ta, role) {
            (false, _) => "al-strip__mark",
            (true, Role::Teacher) => "al-strip__mark al-strip__mark--beside-start",
            (true, Role::TeachingAssistant) => "al-strip__mark al-strip__mark--beside-end",
        };
        view! {
            <span class=at(class, rating)>
                <RoleMark role=role />
            </span>
        }
    };
    let class = match frame {
        Frame::LookingBack => "al-strip",
        // Its words are wider than their steps: those of the two ends say which way it runs.
        Frame::StartingOut => "al-strip al-strip--ends",
    };
    view! {
        <div class=class aria-hidden="true">
            {Rating::ALL.map(cell).collect_drawn()}
            {link}
            {Role::ALL.into_iter().zip(ratings).map(mark).collect_drawn()}
            {Rating::ALL.map(word).collect_drawn()}
        </div>
    }
}

fn at(class: &str, rating: Rating) -> String {
    format!("{class} al-strip__at--{}", rating.value())
}
