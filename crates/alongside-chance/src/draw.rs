//! Draws that are the same each time.

use rand_core::{Rng, SeedableRng};
use rand_xorshift::XorShiftRng;

/// Draws from a seed: the same seed gives the same ones, on every machine.
#[derive(Debug, Clone)]
pub struct Draw(XorShiftRng);

/// How many even draws a bell-shaped one is the sum of: so many have a standard deviation of one.
const SUMMED: i64 = 12;
/// How many values each of them has.
const EVEN: i64 = 1 << 16;

impl Draw {
    /// Draws that begin anew.
    pub fn new(seed: u64) -> Draw {
        Draw(XorShiftRng::seed_from_u64(seed))
    }

    /// A number from `low` to `high`, each as likely as any other.
    pub fn even(&mut self, low: i64, high: i64) -> i64 {
        let many = high - low + 1;
        low + ((i64::from(self.0.next_u32()) * many) >> 32)
    }

    /// A number around zero with this standard deviation, 0 or more; small ones are more likely than large ones. It
    /// is the sum of twelve even draws, which is close to a normal distribution.
    pub fn bell(&mut self, deviation: i64) -> i64 {
        let mut sum = 0;
        for _ in 0..SUMMED / 4 {
            let four = self.0.next_u64();
            sum += [0, 16, 32, 48]
                .map(|from| (four >> from) as u16)
                .map(i64::from)
                .iter()
                .sum::<i64>();
        }
        let middle = SUMMED * (EVEN - 1) / 2;
        (deviation * (sum - middle)).div_euclid(EVEN)
    }
}
