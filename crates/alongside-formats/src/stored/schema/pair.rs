//! A partnership within a stored text: two people's sheets, what they opened, earlier rounds and the plan.
//!
//! Statements and principles go by the bank's ids. Answers that may not be on screen stand in it hidden: see
//! [`super::hidden`].

use alongside_core::answers::{Opening, Sheet};
use alongside_core::bank::{Frame, PrincipleId, Role};
use alongside_core::dates;
use alongside_core::pair::{Partnership, PartnershipId, Way};

use super::error::{SchemaError, damaged};
use super::forms::{forms, forms_value};
use super::hidden::{find, hide};
use super::kind::FileKind;
use super::opened::{opened, opened_value};
use super::plan::{plan, plan_value};
use super::session::{salt, set_up, set_up_value};
use super::shared::{shared, shared_value};
use super::sheets::{sheet, sheet_value};
use super::stamp::{bank, check_bank, stamp};
use super::value::{Members, Value, object, texts};
use super::values::{label, named, optional, principles};

const ALONE: &str = "alone";

const ONE_DEVICE: &str = "one_device";

const TWO_DEVICES: &str = "two_devices";

const PAPER: &str = "paper";

/// A partnership with its stamp.
pub(super) fn partnership_value(partnership: &Partnership) -> Value {
    let (way, role) = match partnership.way {
        Way::Alone(role) => (ALONE, Some(role)),
        Way::OneDevice => (ONE_DEVICE, None),
        Way::TwoDevices(role) => (TWO_DEVICES, Some(role)),
        Way::OnPaper => (PAPER, None),
    };
    let on_screen = partnership.own_role();
    // Its member says whether it is in view.
    let slot = |role: Role| {
        let sheet = sheet_value(partnership.sheet(role));
        match on_screen == Some(role) {
            true => object([("sheet", sheet)]),
            false => object([("hidden", hide(&sheet).into())]),
        }
    };
    // What is kept apart is on nobody's screen.
    let other = |role: Role| {
        let sheet = &partnership.other_sheets[role.index()];
        (!sheet.is_blank()).then(|| hide(&sheet_value(sheet))).into()
    };
    let received = partnership.received.as_ref().map(|sheet| hide(&shared_value(sheet)));
    let earlier = partnership.earlier.iter().map(opened_value);
    object([
        (FileKind::Copy.name(), stamp()),
        ("bank", bank()),
        ("id", partnership.id.as_str().into()),
        ("label", partnership.label.as_str().into()),
        ("way", way.into()),
        // Who answers here, where only one of the two does.
        ("role", role.map(Role::key).into()),
        // Who has the device, where both answer at it.
        ("holder", partnership.holder.map(Role::key).into()),
        ("frame", partnership.frame.key().into()),
        ("principles", texts(partnership.principles.iter().map(PrincipleId::key))),
        ("session", partnership.set_up.as_ref().map(set_up_value).into()),
        ("salt", partnership.salt.map(|salt| u32::from(salt.value())).into()),
        ("saved", dates::moment_to_iso(partnership.saved).into()),
        ("sheets", Value::List(Role::ALL.map(slot).into())),
        // Those to the question of the other frame, where there are any.
        ("other_sheets", Value::List(Role::ALL.map(other).into())),
        ("received", received.into()),
        ("agreed", partnership.agreed.map(Opening::key).into()),
        ("opened", partnership.opened.as_ref().map(opened_value).into()),
        ("earlier", Value::List(earlier.collect())),
        ("plan", plan_value(&partnership.plan)),
        ("unfinished", forms_value(&partnership.unfinished)),
    ])
}

/// The partnership that these members say, beside the stamp.
pub(super) fn partnership(mut members: Members) -> Result<Partnership, SchemaError> {
    check_bank(&mut members)?;
    let way = members.text("way")?;
    let role = optional(members.take("role"), Role::from_key)?;
    let way = match (way.as_str(), role) {
        (ALONE, Some(role)) => Way::Alone(role),
        (TWO_DEVICES, Some(role)) => Way::TwoDevices(role),
        (ONE_DEVICE, None) => Way::OneDevice,
        (PAPER, None) => Way::OnPaper,
        (way, role) => return Err(damaged(format!("way {way:?} of {:?}", role.map(Role::key)))),
    };
    let mut partnership = Partnership::new(
        named(&members.text("id")?, PartnershipId::parse)?,
        way,
        named(&members.text("saved")?, dates::moment_from_iso)?,
    );
    partnership.label = label(members.take("label"))?;
    partnership.frame = named(&members.text("frame")?, Frame::from_key)?;
    partnership.principles = principles(members.take("principles"))?;
    let [teacher, ta] = members.take("sheets").pair()?;
    partnership.sheets = [slot(teacher)?, slot(ta)?];
    let [teacher, ta] = members.take("other_sheets").pair()?;
    partnership.other_sheets = [other(teacher)?, other(ta)?];
    partnership.set_up = members.take("session").optional().map(set_up).transpose()?;
    partnership.salt = members.take("salt").optional().map(salt).transpose()?;
    partnership.holder = optional(members.take("holder"), Role::from_key)?;
    if let Some(hidden) = members.take("received").optional() {
        partnership.received = Some(shared(find(&hidden.text()?)?)?);
    }
    partnership.agreed = optional(members.take("agreed"), Opening::from_key)?;
    let open = members.take("opened").optional();
    partnership.opened = open.map(opened).transpose()?;
    for round in members.take("earlier").list()? {
        partnership.earlier.push(opened(round)?);
    }
    partnership.plan = plan(members.take("plan"))?;
    partnership.unfinished = forms(members.take("unfinished"))?;
    members.end()?;
    Ok(partnership)
}

/// One person's sheet: in view, or hidden.
fn slot(slot: Value) -> Result<Sheet, SchemaError> {
    let mut members = slot.members()?;
    let both = (members.take("sheet"), members.take("hidden"));
    members.end()?;
    match both {
        (Value::Missing(_), hidden) => sheet(find(&hidden.text()?)?),
        (in_view, Value::Missing(_)) => sheet(in_view),
        _ => Err(damaged("a sheet both in view and hidden")),
    }
}

/// One person's sheet that is kept apart, where there is any.
fn other(hidden: Value) -> Result<Sheet, SchemaError> {
    let Some(hidden) = hidden.optional() else { return Ok(Sheet::default()) };
    sheet(find(&hidden.text()?)?)
}
