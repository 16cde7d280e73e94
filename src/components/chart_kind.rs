//! Which kind of chart of the answers is drawn, and the switch between the two.

use alongside_core::bank::Role;
use alongside_presentation::charts::{Profile, dots_description, radar_description};

use super::Switch;
use crate::view::prelude::*;

/// Which kind of chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// One row a principle.
    Dots,
    /// One axis a principle.
    Radar,
}

impl ChartKind {
    /// The chart in words, for somebody who does not see it.
    pub(super) fn description(self, profile: &Profile, role: Option<Role>) -> String {
        match self {
            ChartKind::Dots => dots_description(profile, role),
            ChartKind::Radar => radar_description(profile, role),
        }
    }
}

/// Dots or radar.
#[component]
pub fn ChartSwitch(
    /// The kind that is shown.
    kind: RwSignal<ChartKind>,
) -> Drawn {
    const KINDS: [ChartKind; 2] = [ChartKind::Dots, ChartKind::Radar];
    let choose = move |place: usize| {
        if let Some(&chosen) = KINDS.get(place) {
            kind.set(chosen);
        }
    };
    view! {
        <Switch
            legend="Show as"
            name="as"
            options=vec!["Dots", "Radar"]
            chosen=derived(move || KINDS.iter().position(|&one| one == kind.get()))
            on_choose=Callback::new(choose)
        />
    }
}
