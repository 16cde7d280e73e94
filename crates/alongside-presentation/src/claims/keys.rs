//! Words for what a person does by hand, and what fits the device that they hold.

/// The keys of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// A keyboard with Ctrl.
    Ctrl,
    /// One of Apple's, with Command.
    Command,
    /// A screen to touch, and as far as is known no keyboard.
    Touch,
}

/// What does the same as the print button.
pub fn print_keys_words(keys: Keys) -> &'static str {
    match keys {
        Keys::Ctrl => "Or press Ctrl and P.",
        Keys::Command => "Or press Command and P.",
        Keys::Touch => "Or use Print in the browser’s menu, or under Share.",
    }
}

/// What is said of a text that was to be copied, by its name. Where the browser didn't, the text stands below,
/// selected.
pub fn copied_words(name: &str, is_copied: bool, keys: Keys) -> String {
    let by_hand = match keys {
        _ if is_copied => return format!("{name} is copied."),
        Keys::Ctrl => "is selected here: press Ctrl and C",
        Keys::Command => "is selected here: press Command and C",
        Keys::Touch => "is here: touch and hold it, and choose Copy",
    };
    format!("This browser did not copy it. {name} {by_hand}.")
}

/// What is said where the browser did not give the whole screen.
pub fn full_screen_words(keys: Keys) -> &'static str {
    match keys {
        Keys::Ctrl => "This browser did not give the whole screen. Press F11, or go on as it is.",
        Keys::Command => {
            "This browser did not give the whole screen. Press Control, Command and F, or go on as it is."
        }
        Keys::Touch => "This browser did not give the whole screen. Go on as it is.",
    }
}
