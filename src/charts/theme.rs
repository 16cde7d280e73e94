//! The colours and the font of a chart.

use plotters::style::RGBColor;

/// An opaque colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

impl Color {
    /// The colour that `#rrggbb` names, or `#rgb`, which is what minified styles make of it, or
    /// `rgb(r, g, b)`, which is how a browser answers. One that is less than opaque is taken as opaque.
    pub fn parse(text: &str) -> Option<Color> {
        let text = text.trim();
        let Some(digits) = text.strip_prefix('#') else { return Color::of_parts(text) };
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(Color::of(number)),
            3 => {
                let [_, red, green, blue] =
                    [12, 8, 4, 0].map(|shift| (number >> shift & 0xf) * 0x11);
                Some(Color::of(red << 16 | green << 8 | blue))
            }
            _ => None,
        }
    }

    fn of_parts(text: &str) -> Option<Color> {
        let (name, parts) = text.strip_suffix(')')?.split_once('(')?;
        let mut parts = parts.split([',', ' ', '/']).filter(|part| !part.is_empty());
        let mut next = || parts.next()?.parse().ok();
        let [red, green, blue] = [next()?, next()?, next()?];
        matches!(name, "rgb" | "rgba").then_some(Color { red, green, blue })
    }

    const fn of(rgb: u32) -> Color {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Color { red, green, blue }
    }

    pub(super) fn rgb(self) -> RGBColor {
        RGBColor(self.red, self.green, self.blue)
    }
}

/// The colours and the font of a chart, by what they are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// What the chart is drawn on.
    pub ground: Color,
    /// The lines of the scale.
    pub grid: Color,
    /// Labels and what speaks loudly.
    pub text: Color,
    /// Other words.
    pub text_soft: Color,
    /// The thread between two marks.
    pub link: Color,
    /// The thread where two people see it differently.
    pub link_strong: Color,
    /// The teacher's mark.
    pub teacher: Color,
    /// The teaching assistant's mark.
    pub ta: Color,
    /// The fills of whole-school bars, darkest first; the first one is their border too.
    pub bars: [Color; 3],
    /// The counts on each of them.
    pub on_bars: [Color; 3],
    /// The font family, as CSS writes it.
    pub font: String,
}

const FONT: &str = "\"Atkinson Hyperlegible Next\", \"Alongside fallback\", system-ui, sans-serif";

impl Theme {
    /// The theme of a page, from its CSS custom properties by name ("--al-chart-ground").
    ///
    /// The light values of `tokens.css` stand in where a colour can't be read, and then for
    /// all: half of a dark scheme could put dark words on a dark ground.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Theme {
        let font = lookup("--al-font").map(|font| on_one_line(&font));
        let font = font.filter(|font| !font.is_empty()).unwrap_or_else(|| FONT.to_owned());
        let color = |name: &str| Color::parse(&lookup(name)?);
        Theme { font, ..Theme::from_colors(color).unwrap_or_else(Theme::light) }
    }

    fn from_colors(color: impl Fn(&str) -> Option<Color>) -> Option<Theme> {
        Some(Theme {
            ground: color("--al-chart-ground")?,
            grid: color("--al-chart-grid")?,
            text: color("--al-chart-text")?,
            text_soft: color("--al-chart-text-soft")?,
            link: color("--al-chart-link")?,
            link_strong: color("--al-chart-link-strong")?,
            teacher: color("--al-teacher")?,
            ta: color("--al-ta")?,
            bars: [color("--al-chart-1")?, color("--al-chart-2")?, color("--al-chart-3")?],
            on_bars: [
                color("--al-chart-1-ink")?,
                color("--al-chart-2-ink")?,
                color("--al-chart-3-ink")?,
            ],
            font: String::new(),
        })
    }

    /// The light scheme of `tokens.css`.
    pub fn light() -> Theme {
        Theme {
            ground: Color::of(0xffffff),
            grid: Color::of(0xddd5de),
            text: Color::of(0x231a28),
            text_soft: Color::of(0x5a4f60),
            link: Color::of(0x84778a),
            link_strong: Color::of(0x231a28),
            teacher: Color::of(0x1d4e9b),
            ta: Color::of(0xae4a00),
            bars: [Color::of(0x64216b), Color::of(0xc193c8), Color::of(0xf5eaf6)],
            on_bars: [Color::of(0xffffff), Color::of(0x231a28), Color::of(0x231a28)],
            font: FONT.to_owned(),
        }
    }

    /// For paper, which has to be read by shape, dash and lightness alone: the values that
    /// `print.css` gives the same names.
    pub fn paper() -> Theme {
        Theme {
            ground: Color::of(0xffffff),
            grid: Color::of(0xbdbdbd),
            text: Color::of(0x000000),
            text_soft: Color::of(0x4a4a4a),
            link: Color::of(0x777777),
            link_strong: Color::of(0x000000),
            teacher: Color::of(0x000000),
            ta: Color::of(0x000000),
            bars: [Color::of(0x333333), Color::of(0xb0b0b0), Color::of(0xffffff)],
            on_bars: [Color::of(0xffffff), Color::of(0x000000), Color::of(0x000000)],
            font: FONT.to_owned(),
        }
    }
}

/// A custom property keeps the line breaks of its style sheet.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
