//! Words for what a person does by hand, and what fits the device that they hold.

use crate::content::claims::{copy, no_full_screen, print_keys};

/// The keys of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// A keyboard with Ctrl.
    Ctrl,
    /// One of Apple's keyboards, with Command.
    Command,
    /// A screen to touch, and as far as is known no keyboard.
    Touch,
}

/// What to press or tap that does the same as the print button.
pub fn print_keys_words(keys: Keys) -> &'static str {
    match keys {
        Keys::Ctrl => print_keys::CTRL,
        Keys::Command => print_keys::COMMAND,
        Keys::Touch => print_keys::TOUCH,
    }
}

/// What is said of a text that was to be copied, by its name. Where the browser didn't, the text stands below,
/// selected.
pub fn copied_words(name: &str, is_copied: bool, keys: Keys) -> String {
    match keys {
        _ if is_copied => copy::copied(name),
        Keys::Ctrl => copy::by_ctrl(name),
        Keys::Command => copy::by_command(name),
        Keys::Touch => copy::by_touch(name),
    }
}

/// What is said where the browser did not give the whole screen.
pub fn full_screen_words(keys: Keys) -> &'static str {
    match keys {
        Keys::Ctrl => no_full_screen::CTRL,
        Keys::Command => no_full_screen::COMMAND,
        Keys::Touch => no_full_screen::TOUCH,
    }
}
