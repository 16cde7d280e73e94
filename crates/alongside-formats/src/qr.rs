//! A link or code as a square that a camera reads (ISO/IEC 18004).

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// A square code as a picture of dark modules, without the quiet zone: four modules on each side
/// that stay light are left to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// How many modules it is wide and high, 21 to 177.
    pub size: usize,
    /// The dark modules as the path of an SVG, one unit to a module, each row merged into runs:
    /// "M0 0h7v1h-7z…".
    pub path: String,
}

/// The square code of a text, in UTF-8, of the smallest size that holds it with error correction M:
/// about a seventh of it may be dirty or torn. Where a higher correction fits into the same
/// size, it has that. `None` for more than 2,331 bytes.
pub fn qr(text: &str) -> Option<Qr> {
    // One segment of bytes: to pick among kinds of segment doubles the code for this, and saves a
    // link of ours nothing.
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let (smallest, largest) = (Version::MIN, Version::MAX);
    let level = QrCodeEcc::Medium;
    let code = QrCode::encode_segments_advanced(&segments, level, smallest, largest, None, true);
    let code = code.ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Outside of the square every module is light, so a run ends there.
            let run = (x..).take_while(|&x| code.get_module(x, y)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run.max(1);
        }
    }
    Some(Qr { size: code.size() as usize, path })
}
