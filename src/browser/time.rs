//! The device's own clock and time zone.

use jiff::Span;
use jiff::civil::{Date, DateTime};

/// Now, as the clock on the wall shows it.
pub fn now() -> DateTime {
    let now = js_sys::Date::new_0();
    let part = |value: u32| i8::try_from(value).unwrap_or_default();
    let year = i16::try_from(now.get_full_year()).unwrap_or_default();
    let (month, day) = (part(now.get_month() + 1), part(now.get_date()));
    let (hour, minute, second) =
        (part(now.get_hours()), part(now.get_minutes()), part(now.get_seconds()));
    DateTime::new(year, month, day, hour, minute, second, 0).unwrap_or(DateTime::ZERO)
}

/// Now, as the clock at Greenwich shows it in winter.
pub fn now_utc() -> DateTime {
    let minutes = js_sys::Date::new_0().get_timezone_offset() as i64;
    let later = Span::new().try_minutes(minutes).and_then(|span| now().checked_add(span));
    later.unwrap_or(DateTime::ZERO)
}

/// Today.
pub fn today() -> Date {
    now().date()
}

/// Twelve letters and digits that no other partnership on any device is likely to have.
pub fn random_id() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut bytes = [0_u8; 12];
    let filled = super::window().crypto().map(|c| c.get_random_values_with_u8_array(&mut bytes));
    if !matches!(filled, Ok(Ok(_))) {
        // Only a page without Web Crypto gets here; the id names, it doesn't guard.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}
