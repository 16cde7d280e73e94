//! The device's own clock and time zone.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use jiff::civil::{Date, DateTime};

/// Now, as the clock on the wall shows it.
pub fn now() -> DateTime {
    let now = js_sys::Date::new_0();
    let day = [now.get_full_year(), now.get_month(), now.get_date()];
    moment(day, [now.get_hours(), now.get_minutes(), now.get_seconds()])
}

/// Now, as the clock at Greenwich shows it in winter.
pub fn now_utc() -> DateTime {
    let now = js_sys::Date::new_0();
    let day = [now.get_utc_full_year(), now.get_utc_month(), now.get_utc_date()];
    moment(day, [now.get_utc_hours(), now.get_utc_minutes(), now.get_utc_seconds()])
}

/// A browser counts months from 0.
fn moment([year, month, day]: [u32; 3], clock: [u32; 3]) -> DateTime {
    let part = |value: u32| i8::try_from(value).unwrap_or_default();
    let year = i16::try_from(year).unwrap_or_default();
    let [hour, minute, second] = clock.map(part);
    let moment = DateTime::new(year, part(month + 1), part(day), hour, minute, second, 0);
    moment.unwrap_or(DateTime::ZERO)
}

/// Today.
pub fn today() -> Date {
    now().date()
}

/// Milliseconds since 1970, by the same clock.
pub fn now_ms() -> i64 {
    js_sys::Date::now() as i64
}

/// Milliseconds since the page began, which no setting of the clock changes.
pub fn page_ms() -> u64 {
    super::window().performance().map_or_else(js_sys::Date::now, |it| it.now()) as u64
}

/// Calls `tick` once a second until it is dropped, and when the page comes back into view: a page that
/// was put away isn't called on time.
pub struct EverySecond {
    _interval: Interval,
    _shown: EventListener,
}

impl EverySecond {
    /// Begins.
    pub fn call(tick: impl Fn() + Clone + 'static) -> EverySecond {
        let shown = {
            let tick = tick.clone();
            EventListener::new(&super::document(), "visibilitychange", move |_| tick())
        };
        EverySecond { _interval: Interval::new(1_000, tick), _shown: shown }
    }
}

/// Lets the browser draw and answer before the work goes on.
pub async fn breathe() {
    gloo_timers::future::TimeoutFuture::new(0).await;
}

/// A random number.
pub fn random() -> u16 {
    let [high, low] = random_bytes();
    u16::from_be_bytes([high, low])
}

/// Twelve letters and digits that no other partnership on any device is likely to have.
pub fn random_id() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let bytes = random_bytes::<12>();
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0_u8; N];
    let filled = super::window().crypto().map(|c| c.get_random_values_with_u8_array(&mut bytes));
    if !matches!(filled, Ok(Ok(_))) {
        // Only a page without Web Crypto gets here: these bytes name, they don't guard.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}
