//! Sorting for lists of a few dozen: the standard library's sorts are for long ones, and each
//! costs the program some kilobytes.

/// The items in the order of their keys. Those of the same key keep the order they came in.
pub fn by_key<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        let place = sorted.partition_point(|other| key(other) <= key(&item));
        sorted.insert(place, item);
    }
    sorted
}
