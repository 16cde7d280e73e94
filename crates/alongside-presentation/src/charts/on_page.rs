//! Paired dots as a page shows them that has words of its own and opens their threads.

use super::DotsLayout;

impl DotsLayout {
    /// The same chart with each thread drawn from its middle outward as far as this part of it, 0.0 to 1.0.
    #[must_use]
    pub fn opened(mut self, part: f64) -> DotsLayout {
        for link in self.rows.iter_mut().filter_map(|row| row.link.as_mut()) {
            let middle = f64::midpoint(link.from.x, link.to.x);
            let half = (link.to.x - middle) * part;
            (link.from.x, link.to.x) = (middle - half, middle + half);
        }
        self
    }

    /// The same chart without the names of its rows, for a page that has them in words of its own.
    #[must_use]
    pub fn without_labels(mut self) -> DotsLayout {
        self.rows.iter_mut().for_each(|row| row.label.clear());
        self
    }
}
