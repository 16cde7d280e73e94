//! The statements that the leader of the session added.

use alongside_core::leader::ASKED_IN_SESSION;
use alongside_core::pair::Place;

use super::asked::StatementGroup;
use super::question_page::QuestionPage;
use crate::components::{PageHead, RoleName, theirs};
use crate::content::answer::extra_statements;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The extra statements to answer, as those of a principle are.
#[component]
pub fn ExtraStatementsPage() -> Drawn {
    let Some((open, role)) = use_workspace().partnership_and_role() else { return ().drawn() };
    let caption = open.set_up.as_ref().map(|it| it.title().to_owned()).unwrap_or_default();
    let head = view! {
        <PageHead
            caption=move || {
                view! {
                    <RoleName role=role />
                    " "
                    {theirs(caption.clone())}
                }
            }
            title=ASKED_IN_SESSION
        >
            <p class="al-lead">{extra_statements::LEAD}</p>
        </PageHead>
    };
    view! {
        <QuestionPage
            group=StatementGroup::Extra
            open=open
            role=role
            next=Place::Check
            head=head
        />
    }
}
