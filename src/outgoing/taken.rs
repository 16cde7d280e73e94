//! What has been taken along of a plan, for as long as this tab: it says what this device was asked to do, and is no
//! part of what two people have agreed.

use alongside_core::pair::PartnershipId;
use alongside_presentation::claims::{Take, Taken};

use crate::browser::{tab, time};

fn name(id: &PartnershipId) -> String {
    format!("taken:{}", id.as_str())
}

/// What has been taken along of this partnership.
pub fn taken(id: &PartnershipId) -> Taken {
    tab::get(&name(id)).map(|text| Taken::parse(&text)).unwrap_or_default()
}

/// Takes down that something was taken along now.
pub fn note_taken(id: &PartnershipId, take: Take) {
    let mut all = taken(id);
    all.note(take, time::now());
    tab::set(&name(id), Some(&all.to_text()));
}
