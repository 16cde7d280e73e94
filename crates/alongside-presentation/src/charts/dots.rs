//! Paired dots: a row for each line, the lowest point of the scale on the left, the highest on the right.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};
use alongside_core::results::scoring::Mean;

use super::scale::{HEAD_LINE, above, steps};
use super::{
    Align, Density, Emphasis, Ink, LINE_HEIGHT, Mark, MarkSizes, NARROWEST, Order, Point, Profile,
    Rect, Row, Text, WIDE_FROM, estimated_width, rule, stacked,
};

/// Where everything in a dots chart goes, in chart pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct DotsLayout {
    size: (f64, f64),
    /// The five lines of the scale, from the lowest point to the highest.
    pub lines: Vec<GridLine>,
    /// One row for each principle, then that of the thread of time.
    pub rows: Vec<DotsRow>,
    /// The thin rule between the principles and the thread of time, where both are there.
    pub rule: Option<Rect>,
    /// How big the marks are.
    pub sizes: MarkSizes,
}

/// One upright line of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct GridLine {
    /// Where the line stands, in chart pixels from the left edge.
    pub x: f64,
    /// Where the line begins, in chart pixels from the top edge.
    pub top: f64,
    /// Where the line ends, in chart pixels from the top edge.
    pub bottom: f64,
    /// The words of the scale at the line, on one line or more; none where there is too little room.
    pub words: Vec<Text>,
}

/// One row in a dots chart.
#[derive(Debug, Clone, PartialEq)]
pub struct DotsRow {
    /// All that the row takes up.
    pub area: Rect,
    /// What breaks the lines behind the words, where the words stand on the plot.
    pub ground: Option<Rect>,
    /// The name of the principle or the thread: one line where there is room.
    pub label: Vec<Text>,
    /// The finding in words: one line where there is room.
    pub words: Vec<Text>,
    /// The thread between the marks, if they stand apart.
    pub link: Option<Link>,
    /// The marks in drawing order: none where there are not enough answers.
    pub marks: Vec<Mark>,
}

/// The thread between two marks on one height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// The left end of the thread.
    pub from: Point,
    /// The right end of the thread.
    pub to: Point,
    /// How loud the thread is.
    pub emphasis: Emphasis,
}

impl DotsLayout {
    /// The width of the whole chart, in chart pixels.
    pub fn width(&self) -> f64 {
        self.size.0
    }

    /// The height of the whole chart, in chart pixels.
    pub fn height(&self) -> f64 {
        self.size.1
    }
}

/// Lays out paired dots for a width in chart pixels (docs/look.md, section 7).
///
/// Where two means are a fifth of a step apart or less, or their marks would cover each other, both leave their middle
/// by half the room that they need, and there is no link; the table beside the chart holds the truth.
pub fn dots_layout(profile: &Profile, width: f64, density: Density) -> DotsLayout {
    let all = Measures::new(profile, width, density);
    let rows = profile.rows.iter().map(|row| (row.line, row));
    let stack = stacked(rows, all.head, |row: &Row, top| all.row(row, top));
    let height = stack.bottom + all.foot;
    DotsLayout {
        size: (all.width, height),
        lines: all.lines(height),
        rows: stack.rows,
        rule: stack.rule.map(|y| rule(y, all.width)),
        sizes: all.sizes,
    }
}

/// The baseline of the words over the plot, where they all have one line.
const HEAD_BASELINE: f64 = 20.0;

const TEXT: f64 = 16.0;
const SMALL: f64 = 14.0;

/// The measures that all rows of one chart share.
struct Measures {
    width: f64,
    order: Order,
    /// The words of the five steps, from the lowest.
    steps: [Vec<&'static str>; 5],
    /// Where the last line of these words stands.
    baseline: f64,
    head: f64,
    row: f64,
    foot: f64,
    lines_top: f64,
    plot: (f64, f64),
    label_size: f64,
    sizes: MarkSizes,
}

impl Measures {
    fn new(profile: &Profile, width: f64, density: Density) -> Measures {
        // Below 480 the columns beside the plot leave nothing of it.
        let wide = |width| Measures::wide(profile.frame, width);
        let all = match density {
            Density::Paper => Measures { head: 34.0, row: 34.0, ..wide(width.max(480.0)) },
            Density::Screen if width >= WIDE_FROM => wide(width),
            Density::Screen => Measures::narrow(profile, width.max(NARROWEST)),
        };
        let most = all.steps.iter().map(Vec::len).max().unwrap_or_default();
        let further = HEAD_LINE * most.saturating_sub(1) as f64;
        Measures {
            baseline: all.baseline + further,
            lines_top: all.lines_top + further,
            head: all.head + further,
            ..all
        }
    }

    fn wide(frame: Frame, width: f64) -> Measures {
        Measures {
            width,
            order: Order::Beside,
            steps: steps(frame, width),
            baseline: HEAD_BASELINE,
            head: 44.0,
            row: 52.0,
            foot: 8.0,
            lines_top: 30.0,
            plot: (198.0, width - 208.0),
            label_size: TEXT,
            sizes: MarkSizes { circle: 8.5, diamond: 10.0, line: 3.0 },
        }
    }

    fn narrow(profile: &Profile, width: f64) -> Measures {
        const GAP: f64 = 8.0;
        let label_size = if width < 300.0 { SMALL } else { TEXT };
        let one_line = |row: &Row| {
            let label = estimated_width(row.label(), label_size, Ink::Strong);
            label + GAP + estimated_width(row.words, SMALL, ink_of(row))
        };
        let fits = profile.rows.iter().all(|row| one_line(row) <= width);
        Measures {
            width,
            order: if fits { Order::Above } else { Order::Stacked },
            steps: steps(profile.frame, width),
            baseline: HEAD_BASELINE,
            head: 34.0,
            row: if fits { 66.0 } else { 84.0 },
            foot: 4.0,
            lines_top: 28.0,
            plot: (30.0, width - 34.0),
            label_size,
            sizes: MarkSizes { circle: 8.0, diamond: 9.5, line: 3.0 },
        }
    }

    /// Where a value from 1 to 5 lies.
    fn x_of(&self, value: f64) -> f64 {
        let (left, right) = self.plot;
        left + (value - 1.0) / 4.0 * (right - left)
    }

    fn lines(&self, height: f64) -> Vec<GridLine> {
        let line = |(rating, words): (Rating, &Vec<&'static str>)| {
            let x = self.x_of(f64::from(rating.value()));
            let bottom = height - 4.0;
            GridLine {
                x,
                top: self.lines_top,
                bottom,
                words: above(words, x, self.baseline, self.width),
            }
        };
        Rating::ALL.into_iter().zip(&self.steps).map(line).collect()
    }

    /// A row whose top is there, and its height.
    fn row(&self, row: &Row, top: f64) -> (DotsRow, f64) {
        let (label, words) = (self.label(row, top), self.words(row, top));
        let further = match self.order {
            Order::Beside | Order::Above => 0.0,
            Order::Stacked => LINE_HEIGHT * (label.len() + words.len() - 2) as f64,
        };
        let (link, marks) = self.marks(row, self.marks_y(top) + further);
        let ground = self.ground(top, further);
        let height = self.row + further;
        let area = Rect { at: Point { x: 0.0, y: top }, width: self.width, height };
        (DotsRow { area, ground, label, words, link, marks }, height)
    }

    fn marks_y(&self, top: f64) -> f64 {
        match self.order {
            Order::Beside => top + self.row / 2.0,
            Order::Above => top + 44.0,
            Order::Stacked => top + 62.0,
        }
    }

    fn ground(&self, top: f64, further: f64) -> Option<Rect> {
        let height = match self.order {
            Order::Beside => return None,
            Order::Above => 26.0,
            Order::Stacked => 44.0 + further,
        };
        Some(Rect { at: Point { x: 0.0, y: top + 5.0 }, width: self.width, height })
    }

    fn label(&self, row: &Row, top: f64) -> Vec<Text> {
        let baseline = match self.order {
            Order::Beside => top + self.row / 2.0 + 5.5,
            Order::Above | Order::Stacked => top + 23.0,
        };
        let (size, ink) = (self.label_size, Ink::Strong);
        self.lines_of(Text { words: row.label(), x: 0.0, baseline, align: Align::Start, size, ink })
    }

    fn words(&self, row: &Row, top: f64) -> Vec<Text> {
        let (x, baseline, align, size) = match self.order {
            Order::Beside => (self.plot.1 + 56.0, top + self.row / 2.0 + 5.5, Align::Start, TEXT),
            Order::Above => (self.width, top + 23.0, Align::End, SMALL),
            Order::Stacked => {
                let below = LINE_HEIGHT * self.label(row, top).len() as f64;
                (0.0, top + 23.0 + below, Align::Start, SMALL)
            }
        };
        self.lines_of(Text { words: row.words, x, baseline, align, size, ink: ink_of(row) })
    }

    /// Words that stand under each other have the whole width and take as many lines as they need.
    fn lines_of(&self, text: Text) -> Vec<Text> {
        match self.order {
            Order::Beside | Order::Above => vec![text],
            Order::Stacked => text.within(self.width),
        }
    }

    fn marks(&self, row: &Row, y: f64) -> (Option<Link>, Vec<Mark>) {
        let at = |x| Point { x, y };
        let x_of = |mean: Mean| self.x_of(mean.position());
        let [teacher, ta] = row.marks.map(|mean| mean.map(x_of));
        let (Some(teacher), Some(ta)) = (teacher, ta) else {
            let lone = Role::ALL.into_iter().zip([teacher, ta]);
            let marks = lone.filter_map(|(role, x)| Some(Mark { role, at: at(x?) })).collect();
            return (None, marks);
        };
        let near = NEAR * (self.x_of(2.0) - self.x_of(1.0));
        let (link, [teacher, ta]) = match beside([teacher, ta], near, self.sizes.apart()) {
            Some(places) => (None, places),
            None => {
                let (from, to) = (at(teacher.min(ta)), at(teacher.max(ta)));
                (Some(Link { from, to, emphasis: row.emphasis }), [teacher, ta])
            }
        };
        let pair = Role::ALL.into_iter().zip([teacher, ta]);
        (link, pair.map(|(role, x)| Mark { role, at: at(x) }).collect())
    }
}

fn ink_of(row: &Row) -> Ink {
    match row.emphasis {
        Emphasis::Plain => Ink::Soft,
        Emphasis::SeenDifferently => Ink::Strong,
    }
}

/// A fifth of a step, and a little for what sums of floats lose.
const NEAR: f64 = 0.2 + 1e-9;

/// Both places on the two sides of their middle, `room` apart, or `None` where they are further apart than `near` and
/// don't need it. Equal places put the teacher on the left.
fn beside([teacher, ta]: [f64; 2], near: f64, room: f64) -> Option<[f64; 2]> {
    if (teacher - ta).abs() > near && (teacher - ta).abs() >= room {
        return None;
    }
    let middle = f64::midpoint(teacher, ta);
    let half = if teacher <= ta { room / 2.0 } else { -room / 2.0 };
    Some([middle - half, middle + half])
}
