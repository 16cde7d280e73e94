//! Versions 2 to 5 of the stored text: two people's sheets, what they opened, earlier rounds and
//! the plan. Version 3 has another plan than version 2; version 4 a session's set-up, the answers to its own
//! statements, and the random part of the pair code; version 5 several forms of actions left half-way, and
//! longer texts. All shapes are frozen; version 5 is written.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change. Answers
//! that may not be on screen stand in it hidden: see [`super::hidden`].

use alongside_core::answers::{Opening, Sheet};
use alongside_core::bank::{META, PrincipleId, Role, StatementId};
use alongside_core::dates;
use alongside_core::pair::{Partnership, PartnershipId, Way};

use super::error::{SchemaError, damaged};
use super::forms::{forms, forms_value};
use super::hidden::{find, hide};
use super::opened::{opened, opened_value};
use super::plan::{plan, plan_value};
use super::session::{extra_sheet, salt, set_up, set_up_value};
use super::shared::{shared, shared_value};
use super::sheets::{common, sheet_value};
use super::value::{Value, object, texts};
use super::values::{each, label, named, optional, principles};
use super::version::{Shape, VERSION};

const ALONE: &str = "alone";

const ONE_DEVICE: &str = "one_device";

const TWO_DEVICES: &str = "two_devices";

const PAPER: &str = "paper";

/// A partnership as version 5 has it.
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
    let received = partnership.received.as_ref().map(|sheet| hide(&shared_value(sheet)));
    let earlier = partnership.earlier.iter().map(opened_value);
    object([
        ("alongside", VERSION.into()),
        ("bank", META.bank_version.into()),
        ("id", partnership.id.as_str().into()),
        ("label", partnership.label.as_str().into()),
        ("way", way.into()),
        // Who answers here, where only one of the two does.
        ("role", role.map(Role::key).into()),
        // Who has the device, where both answer at it.
        ("holder", partnership.holder.map(Role::key).into()),
        ("principles", texts(partnership.principles.iter().map(PrincipleId::key))),
        ("session", partnership.set_up.as_ref().map(set_up_value).into()),
        ("salt", partnership.salt.map(|salt| u32::from(salt.value())).into()),
        ("saved", dates::moment_to_iso(partnership.saved).into()),
        ("sheets", Value::List(Role::ALL.map(slot).into())),
        ("received", received.into()),
        ("agreed", partnership.agreed.map(Opening::key).into()),
        ("opened", partnership.opened.as_ref().map(opened_value).into()),
        ("earlier", Value::List(earlier.collect())),
        ("plan", plan_value(&partnership.plan)),
        ("unfinished", forms_value(&partnership.unfinished)),
    ])
}

/// The partnership that a text of this shape says.
pub(super) fn partnership(text: Value, shape: Shape) -> Result<Partnership, SchemaError> {
    let mut members = text.members()?;
    // Both have to be there; neither says anything more here.
    members.take("alongside").number()?;
    members.text("bank")?;
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
    partnership.principles = principles(members.take("principles"))?;
    let [teacher, ta] = members.take("sheets").pair()?;
    partnership.sheets = [slot(teacher, shape)?, slot(ta, shape)?];
    if shape >= Shape::Session {
        partnership.set_up = members.take("session").optional().map(set_up).transpose()?;
        partnership.salt = members.take("salt").optional().map(salt).transpose()?;
    }
    partnership.holder = optional(members.take("holder"), Role::from_key)?;
    if let Some(hidden) = members.take("received").optional() {
        partnership.received = Some(shared(find(&hidden.text()?)?, shape)?);
    }
    partnership.agreed = optional(members.take("agreed"), Opening::from_key)?;
    let open = members.take("opened").optional();
    partnership.opened = open.map(|round| opened(round, shape)).transpose()?;
    for round in members.take("earlier").list()? {
        partnership.earlier.push(opened(round, shape)?);
    }
    partnership.plan = plan(members.take("plan"), shape)?;
    partnership.unfinished = forms(members.take("unfinished"), shape)?;
    members.end()?;
    Ok(partnership)
}

/// One person's sheet: in view, or hidden.
fn slot(slot: Value, shape: Shape) -> Result<Sheet, SchemaError> {
    let mut members = slot.members()?;
    let both = (members.take("sheet"), members.take("hidden"));
    members.end()?;
    match both {
        (Value::Missing(_), hidden) => sheet(find(&hidden.text()?)?, shape),
        (in_view, Value::Missing(_)) => sheet(in_view, shape),
        _ => Err(damaged("a sheet both in view and hidden")),
    }
}

fn sheet(value: Value, shape: Shape) -> Result<Sheet, SchemaError> {
    let mut members = value.members()?;
    let mut sheet = common(&mut members, shape)?;
    for statement in each(members.take("private"), StatementId::from_key)? {
        sheet.set_private(statement, true);
    }
    for principle in each(members.take("shared_notes"), PrincipleId::from_key)? {
        sheet.set_note_shared(principle, true);
    }
    if shape >= Shape::Session {
        extra_sheet(&mut members, &mut sheet)?;
    }
    sheet.set_opening(named(&members.text("opening")?, Opening::from_key)?);
    members.end()?;
    Ok(sheet)
}
