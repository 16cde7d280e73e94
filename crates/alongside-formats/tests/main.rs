//! What leaves and enters, room by room as in `src`: frozen fixtures, tables and properties.

mod codes;
mod files {
    mod names;
}
mod qr;
mod stored {
    mod everything;
    mod limits;
    mod runs;
    mod set_up_form;
    mod sheet_files;
    mod storage;
    mod tabs;
    mod texts;
}
