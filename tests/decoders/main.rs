//! Every text in `fuzz/corpus`, without a fuzzer.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use alongside_decoders::BODIES;
use toml::Table;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// What lies in a folder of `fuzz`, by name; nothing where there is no such folder.
fn names_in(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(fuzz().join(folder)).into_iter().flatten();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("a name in Unicode");
    entries.map(|entry| name(entry.expect("a readable folder"))).collect()
}

#[test]
fn every_body_holds_over_its_corpus() {
    let mut failed = Vec::new();
    for (target, body) in BODIES {
        let folder = format!("corpus/{target}");
        let texts = names_in(&folder);
        assert!(!texts.is_empty(), "fuzz/{folder} has no texts");
        for name in texts {
            let path = format!("{folder}/{name}");
            let text = fs::read_to_string(fuzz().join(&path));
            let text = text.unwrap_or_else(|error| panic!("fuzz/{path}: {error}"));
            if catch_unwind(|| body(&text)).is_err() {
                failed.push(format!("fuzz/{path}"));
            }
        }
    }
    assert!(failed.is_empty(), "these stop their targets: {}", failed.join(", "));
}

#[test]
fn every_target_has_a_body_a_corpus_and_its_place_in_the_manifest() {
    let bodies = BTreeSet::from(BODIES.map(|(target, _)| target.to_owned()));
    let sources = bodies.iter().map(|target| format!("{target}.rs")).collect();
    assert_eq!(names_in("fuzz_targets"), sources, "targets, and bodies");
    assert_eq!(names_in("corpus"), bodies, "corpora, and bodies");
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).expect("a readable manifest");
    let manifest: Table = manifest.parse().expect("a manifest in TOML");
    let listed = manifest["bin"].as_array().expect("several targets").iter().map(|bin| {
        let [name, path] = ["name", "path"].map(|it| bin[it].as_str().expect("a text"));
        assert_eq!(path, format!("fuzz_targets/{name}.rs"));
        name.to_owned()
    });
    assert_eq!(listed.collect::<BTreeSet<_>>(), bodies, "targets in the manifest, and bodies");
}

#[test]
fn every_target_calls_its_own_body() {
    for (target, _) in BODIES {
        let path = format!("fuzz_targets/{target}.rs");
        let source = fs::read_to_string(fuzz().join(&path)).expect("a readable target");
        let call = format!("fuzz_target!(|text: &str| alongside_decoders::{target}(text));");
        assert!(source.contains(&call), "fuzz/{path} has no {call}");
    }
}
