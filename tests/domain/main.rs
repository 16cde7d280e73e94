//! The core's tests: tables, properties and the architecture, all native.

mod agreeing;
mod architecture;
mod bank;
mod chart;
mod codes;
mod everything;
mod exports;
mod merging;
mod pairs;
mod paper;
mod places;
mod planning;
mod receipts;
mod restoring;
mod rounds;
mod scoring;
mod sharing;
mod sheets;
mod stage;
mod stored;
mod texts;
