//! The core's tests: tables, properties and the architecture, all native.

mod about;
mod agreeing;
mod architecture;
mod bank;
mod chart;
mod codes;
mod everything;
mod example;
mod exports;
mod merging;
mod pairs;
mod paper;
mod places;
mod planning;
mod projector;
mod receipts;
mod restoring;
mod rounds;
mod school;
mod scoring;
mod sessions;
mod sharing;
mod sheets;
mod stage;
mod stored;
mod texts;
