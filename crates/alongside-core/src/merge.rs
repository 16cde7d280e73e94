//! One field of two tabs' versions made one.

/// Puts `ours` in place of what is in `merged` where it was changed since `base`.
pub(crate) fn take<T: PartialEq + Clone>(base: &T, ours: &T, merged: &mut T) {
    if ours != base {
        merged.clone_from(ours);
    }
}
