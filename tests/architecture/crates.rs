//! Crates depend on each other in one direction, and the rules on little else.

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::sources::root;

/// Each crate that is in the app, and those of ours that it may depend on.
const CRATES: [(&str, &[&str]); 6] = [
    ("alongside-core", &[]),
    ("alongside-formats", &["alongside-core"]),
    ("alongside-presentation", &["alongside-core", "alongside-formats"]),
    ("alongside-shape", &[]),
    ("alongside-view", &["alongside-shape"]),
    (
        "alongside",
        &[
            "alongside-core",
            "alongside-formats",
            "alongside-presentation",
            "alongside-shape",
            "alongside-view",
        ],
    ),
];

/// All that these crates may depend on beside.
const OTHERS: [(&str, &[&str]); 4] = [
    ("alongside-core", &["crc", "jiff", "thiserror"]),
    ("alongside-formats", &["crc", "jiff", "qrcodegen", "serde", "serde_json", "thiserror"]),
    ("alongside-presentation", &["jiff"]),
    ("alongside-shape", &[]),
];

fn dependencies(name: &str) -> BTreeSet<String> {
    let manifest = root().join("Cargo.toml");
    let options = ["--offline".to_owned()];
    let mut command = MetadataCommand::new();
    let metadata = command.manifest_path(manifest).no_deps().other_options(options).exec();
    let metadata = metadata.expect("the workspace can be read");
    let package = metadata.packages.iter().find(|package| package.name.as_str() == name);
    let all = &package.expect("it is in the workspace").dependencies;
    let normal = all.iter().filter(|it| it.kind == DependencyKind::Normal);
    normal.map(|it| it.name.clone()).collect()
}

#[test]
fn crates_depend_one_way() {
    for (name, may) in CRATES {
        for ours in dependencies(name).iter().filter(|it| it.starts_with("alongside")) {
            assert!(may.contains(&ours.as_str()), "{name}: {ours}");
        }
    }
}

#[test]
fn the_rules_and_formats_depend_on_nothing_that_is_not_named_here() {
    for (name, may) in OTHERS {
        for other in dependencies(name).iter().filter(|it| !it.starts_with("alongside")) {
            assert!(may.contains(&other.as_str()), "{name}: {other}");
        }
    }
}
