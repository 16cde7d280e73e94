//! Which picture of the answers a chart draws, and the switch between the two.

use alongside_core::bank::Role;
use leptos::prelude::*;

use super::Switch;

/// Which picture of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// One row a principle.
    Dots,
    /// One axis a principle.
    Radar,
}

impl Picture {
    /// The picture in words, for somebody who does not see it.
    pub(super) fn sentence(self, role: Option<Role>) -> &'static str {
        match (self, role) {
            (Picture::Dots, Some(_)) => {
                "One row for each principle, from Never on the left to Always on the right. The table below holds the same answers."
            }
            (Picture::Dots, None) => {
                "Paired dots, one row for each principle, from Never on the left to Always on the right. The table below holds the same answers."
            }
            (Picture::Radar, Some(_)) => {
                "A radar with one axis for each principle, from Never in the middle to Always at the edge. The table below holds the same answers."
            }
            (Picture::Radar, None) => {
                "A radar with one axis for each principle and one outline for each person, from Never in the middle to Always at the edge. The table below holds the same answers."
            }
        }
    }
}

/// Dots or radar.
#[component]
pub fn PictureSwitch(
    /// The picture that is shown.
    picture: RwSignal<Picture>,
) -> impl IntoView {
    const PICTURES: [Picture; 2] = [Picture::Dots, Picture::Radar];
    let choose = move |place: usize| {
        if let Some(&chosen) = PICTURES.get(place) {
            picture.set(chosen);
        }
    };
    view! {
        <Switch
            legend="Show as"
            name="as"
            options=vec!["Dots", "Radar"]
            chosen=Signal::derive(move || PICTURES.iter().position(|&one| one == picture.get()))
            on_choose=Callback::new(choose)
        />
    }
}
