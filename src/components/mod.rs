//! The parts that pages are made of. Props in, callbacks out: nothing here knows of the session.

mod action_card;
mod chart_canvas;
mod choice;
mod errors;
mod field;
mod hero;
mod icon;
mod live;
mod mark;
mod notice;
mod page;
mod profile_table;
mod progress;
mod rate;
mod sheet;
mod shell;

pub use action_card::{ActionCard, move_id};
pub use chart_canvas::{ChartCanvas, Picture};
pub use choice::{Choice, Fieldset, Kind, Look, Width};
pub use errors::{ErrorSummary, FieldError, PageError, QuestionForm};
pub use field::{TextArea, TextInput};
pub use hero::HeroPicture;
pub use icon::{Icon, IconName};
pub use live::{CollectAny, Live, Shown, live};
pub use mark::{BrandMarks, RoleMark, RoleName, WhoMarks};
pub use notice::{Ask, Notice, NoticeKind, Undo};
pub use page::{Back, Page, PageHead};
pub use profile_table::ProfileTable;
pub use progress::ProgressBoxes;
pub use rate::{Key, Rate, option_id};
pub use sheet::{SheetAction, SheetPart, SheetTop};
pub use shell::{Footer, Header, SaveLine};
