//! Partnerships as files, out and in.

use alongside_core::pair::{Partnership, PartnershipId};
use alongside_formats::stored::schema::{self, SchemaError};
use alongside_presentation::claims::File;

use super::{Arrived, FlashMessage, Workspace};
use crate::browser::time;

/// How a partnership from a file came to be here.
enum Arrival {
    /// There was none of its id.
    New,
    /// It was here, the same to the letter.
    WasHere,
    /// Another of its id is here, and stays as it is: its name, where it can be read.
    BesideAnother(Option<String>),
}

impl Workspace {
    /// Opens what a file holds. Beside a partnership that is already here it becomes a second
    /// one: neither is lost.
    ///
    /// # Errors
    /// [`SchemaError`] when the text isn't a partnership; nothing has changed then.
    pub fn import(self, text: &str) -> Result<PartnershipId, SchemaError> {
        let partnership = schema::decode(text)?;
        let name = partnership.name().to_owned();
        let (id, arrival) = self.take_in(partnership);
        self.tell(match arrival {
            Arrival::BesideAnother(there) => FlashMessage::SecondCopy(there.unwrap_or(name)),
            Arrival::New | Arrival::WasHere => FlashMessage::Opened(name),
        });
        Ok(id)
    }

    /// Opens what a file of everything holds, each in the same way. What can't be read in it is
    /// counted, and takes nothing else with it.
    ///
    /// # Errors
    /// [`SchemaError`] when the text isn't such a file; nothing has changed then.
    pub fn import_all(self, text: &str) -> Result<(), SchemaError> {
        let mut count = Arrived::default();
        for partnership in schema::decode_all(text)? {
            match partnership.map(|it| self.take_in(it).1) {
                Ok(Arrival::New) => count.new += 1,
                Ok(Arrival::WasHere) => count.were_here += 1,
                Ok(Arrival::BesideAnother(_)) => count.beside_others += 1,
                Err(_) => count.unreadable += 1,
            }
        }
        self.open(None);
        self.tell(FlashMessage::OpenedAll(count));
        Ok(())
    }

    /// Puts a partnership from a file on this device.
    fn take_in(self, mut partnership: Partnership) -> (PartnershipId, Arrival) {
        if partnership.is_example() {
            // It is here already, and stays out of the store.
            return (partnership.id, Arrival::WasHere);
        }
        let there = self.list().into_iter().find(|found| found.id == partnership.id);
        let arrival = match there {
            None => Arrival::New,
            Some(found) if found.content.as_ref() == Ok(&partnership) => Arrival::WasHere,
            Some(found) => {
                Arrival::BesideAnother(found.content.ok().map(|it| it.name().to_owned()))
            }
        };
        if matches!(arrival, Arrival::BesideAnother(_)) {
            partnership = partnership.with_id(self.new_id());
        }
        if partnership.has_begun_in_view() {
            partnership.put_down();
        }
        let id = partnership.id.clone();
        self.add(partnership);
        (id, arrival)
    }

    /// Everything that can be read on this device, as one file.
    pub fn everything(self) -> File {
        File::everything(&self.partnerships(), time::today())
    }
}
