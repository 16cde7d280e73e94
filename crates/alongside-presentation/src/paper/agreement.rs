//! The agreement of two, or one person's plan: one side, to be signed and kept.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, PrincipleId};
use alongside_core::dates;
use alongside_core::pair::{Opened, Partnership};
use alongside_core::plan::{Hands, Plan, Standing};
use alongside_core::results::comparison::Together;
use alongside_core::results::findings::findings;
use alongside_formats::codes::encode_round;

use super::parts::{
    Asked, Block, Detail, Include, Kind, PaperFile, Part, PrintOut, RestoreCode, Side, answered,
    class, foot_with_elsewhere, part,
};
use crate::charts::own_profile;
use crate::content::paper::agreement::since_then;
use crate::content::paper::{agreement, own_plan, restore_code, shared};

/// The most shared strengths on an agreement: it is about what comes next.
const STRENGTHS: usize = 3;

pub(super) const KIND: Kind = Kind {
    page: |pair| if pair.is_alone() { own_plan::PAGE } else { agreement::PAGE },
    link: |pair| if pair.is_alone() { own_plan::LINK } else { agreement::LINK },
    includes: &[Include::Class, Include::Strengths, Include::Code],
    is_of_actions: true,
    is_of_one: false,
    file: Some(PaperFile::Word("agreement")),
};

pub(super) fn print_out(partnership: &Partnership, asked: &Asked) -> PrintOut {
    let plan = &partnership.plan;
    let side = match partnership.is_alone() {
        true => own_plan(partnership, asked),
        false => agreement(partnership, asked),
    };
    PrintOut { sides: vec![side], is_dense: plan.is_dense() }
}

fn agreement(partnership: &Partnership, asked: &Asked) -> Side {
    let agreed = agreed_on(&partnership.plan);
    let review =
        partnership.plan.review(asked.today).map(|date| (agreement::LOOK_AGAIN, dates::full(date)));
    let opened = partnership.opened.as_ref().filter(|_| asked.includes(Include::Code));
    let frame = partnership.opened.as_ref().map_or(partnership.frame, Opened::frame);
    let working_well = match frame {
        Frame::LookingBack => agreement::working_well::LOOKING_BACK,
        Frame::StartingOut => agreement::working_well::STARTING_OUT,
    };
    let parts = [
        part(working_well, strengths(partnership, asked)),
        actions(partnership, Hands::Ours, agreement::OURS),
        actions(partnership, Hands::School, agreement::SCHOOLS),
        part(agreement::SIGNATURES, [Block::Signatures]),
    ];
    Side {
        title: agreement::TITLE.to_owned(),
        facts: class(partnership, asked)
            .into_iter()
            .chain([answered(frame), ("Agreed", agreed)])
            .chain(review)
            .chain(over_since(&partnership.plan))
            .collect(),
        parts: parts.into_iter().flatten().collect(),
        code: opened.map(|opened| RestoreCode {
            code: encode_round(opened, &partnership.plan),
            holds: code_holds(opened),
        }),
        foot: foot_with_elsewhere(agreement::FOOT),
    }
}

/// How much of what was agreed is over, and so no longer on the paper. `None` where nothing is.
fn over_since(plan: &Plan) -> Option<(&'static str, String)> {
    let words = match plan.actions().iter().filter(|action| action.is_over()).count() {
        0 => return None,
        1 => since_then::ONE.to_owned(),
        count => since_then::many(count),
    };
    Some((agreement::SINCE_THEN_TITLE, words))
}

/// Since when a plan is agreed, or that it is a draft.
pub(super) fn agreed_on(plan: &Plan) -> String {
    match plan.standing() {
        Standing::Agreed(on) => dates::full(on),
        draft => draft.words(),
    }
}

/// What whoever has the restore code of a round can read from it.
pub fn code_holds(opened: &Opened) -> &'static str {
    match opened.opening {
        Opening::Nothing => restore_code::NO_ANSWERS,
        Opening::Principles | Opening::Statements => restore_code::BOTH_SETS,
    }
}

/// The principles that both of them see as a strength, as far as that is open.
pub(super) fn shared_strengths(opened: &Opened) -> impl Iterator<Item = PrincipleId> {
    let shared = opened.compared().findings().into_iter();
    let shared = shared.filter(|finding| finding.together == Together::SharedStrength);
    shared.filter_map(|finding| finding.line.principle())
}

fn strengths(partnership: &Partnership, asked: &Asked) -> Vec<Block> {
    let Some(opened) = partnership.opened.as_ref().filter(|_| asked.includes(Include::Strengths))
    else {
        return Vec::new();
    };
    let words = shared_strengths(opened).map(PrincipleId::get).take(STRENGTHS);
    // Where there is much to do, room goes to that.
    if partnership.plan.is_dense() {
        let titles: Vec<&str> = words.map(|it| it.title).collect();
        return (!titles.is_empty())
            .then(|| Block::Words(titles.join(" · ")))
            .into_iter()
            .collect();
    }
    words.map(|it| Block::Named(it.title, it.summary.to_owned())).collect()
}

fn own_plan(partnership: &Partnership, asked: &Asked) -> Side {
    let own = partnership.own_role();
    let whose = own.map(|role| (shared::ANSWERS_OF, role.name().to_owned()));
    let printed = ("Printed", dates::full(asked.today));
    let review =
        partnership.plan.review(asked.today).map(|date| (own_plan::LOOK_AGAIN, dates::full(date)));
    let chart = own.and_then(|role| {
        let found = findings(partnership.sheet(role), partnership.principles);
        let has_any = found.iter().any(|finding| finding.mean.is_some());
        has_any.then(|| Block::Chart(own_profile(role, partnership.frame, &found)))
    });
    let parts = [
        part(own_plan::PROFILE, chart),
        actions(partnership, Hands::Ours, own_plan::OURS),
        actions(partnership, Hands::School, own_plan::SCHOOLS),
    ];
    Side {
        title: own_plan::TITLE.to_owned(),
        facts: class(partnership, asked)
            .into_iter()
            .chain(whose)
            .chain([answered(partnership.frame), printed])
            .chain(review)
            .collect(),
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: foot_with_elsewhere(own_plan::FOOT),
    }
}

fn actions(partnership: &Partnership, hands: Hands, label: &'static str) -> Option<Part> {
    let actions = partnership.plan.in_hands(hands).cloned().enumerate();
    part(label, actions.map(|(index, action)| Block::Action(index + 1, action, Detail::Agreed)))
}
