//! Paired dots as a page shows them.

use alongside_presentation::charts::{Density, dots_layout};

use super::{WIDTHS, alike, close};

#[test]
fn the_threads_open_from_their_middle_and_the_marks_stay() {
    let whole = dots_layout(&alike(25, 10), 800.0, Density::Screen);
    for part in [0.0, 0.4, 1.0] {
        let open = whole.clone().opened(part);
        for (now, then) in open.rows.iter().zip(&whole.rows) {
            let (now_link, then_link) = (now.link.expect("apart"), then.link.expect("apart"));
            let middle = f64::midpoint(then_link.from.x, then_link.to.x);
            assert!(close(f64::midpoint(now_link.from.x, now_link.to.x), middle));
            let length = then_link.to.x - then_link.from.x;
            assert!(close(now_link.to.x - now_link.from.x, part * length));
            assert_eq!((&now.marks, &now.words), (&then.marks, &then.words));
        }
    }
}

#[test]
fn rows_take_up_the_chart_from_top_to_bottom_and_their_names_are_within_them() {
    for width in WIDTHS {
        let layout = dots_layout(&alike(21, 20), width, Density::Screen);
        for (row, next) in layout.rows.iter().zip(layout.rows.iter().skip(1)) {
            assert!(row.area.at.y + row.area.height <= next.area.at.y + 0.001);
        }
        for row in &layout.rows {
            let (top, bottom) = (row.area.at.y, row.area.at.y + row.area.height);
            assert!(row.label.iter().all(|it| it.baseline > top && it.baseline < bottom));
        }
        assert!(layout.without_labels().rows.iter().all(|row| row.label.is_empty()));
    }
}
