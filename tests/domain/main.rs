//! The core's tests: tables, properties and the architecture, all native.

mod architecture;
mod bank;
mod chart;
mod planning;
mod scoring;
mod sheets;
mod stored;
