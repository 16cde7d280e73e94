//! How often each finding appears by chance alone, where two people see the same: a simulation over the rules of
//! `alongside-core`, whose figures the Method page shows (`content/presentation/chance.toml`).
//!
//! # The model
//!
//! A principle has a true level anywhere on the scale, and each of its statements a true value around that level.
//! Both people have the same true values. A rating is the true value and some noise, taken to the nearest point of
//! the scale; each rating has noise of its own. So whatever the results say of a difference is chance.
//!
//! There are three amounts of noise ([`NOISE`]), since nobody has measured how much there is. The model leaves out
//! that one person may rate everything higher than the other, or be in another mood that day: then more is seen
//! differently.
//!
//! All numbers are whole, [`STEP`] to a step of the scale, so that each machine gets the same figures. Begin with
//! [`Audit`] and [`simulate`].

mod audit;
mod counts;
mod draw;
mod figures;

pub use audit::{Audit, NOISE, Noise, STEP, Values};
pub use counts::{Counts, Principles, Share, simulate};
pub use draw::Draw;
pub use figures::{AUDITS, PLACE, SEED, text};
