//! A zip archive of a few small files, stored as they are (APPNOTE 6.3.9, sections 4.3 and 4.4).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The archive. Its files are dated 1 January 1980, the first day there is: the same content is the
/// same bytes.
pub(super) fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let at = archive.len() as u32;
        let header = header(name, content.as_bytes());
        archive.extend(b"PK\x03\x04");
        archive.extend(&header);
        archive.extend(name.as_bytes());
        archive.extend(content.as_bytes());
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&header);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, length, count) = (archive.len() as u32, directory.len() as u32, files.len() as u16);
    archive.extend(&directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length.to_le_bytes());
    archive.extend(at.to_le_bytes());
    archive.extend([0; 2]);
    archive
}

/// What stands of a file before its content and again in the directory: version 2.0, names in UTF-8,
/// stored, the time, the check, the sizes, the lengths of the name and of nothing more.
fn header(name: &str, content: &[u8]) -> Vec<u8> {
    let size = content.len() as u32;
    let mut header = Vec::new();
    for half in [20_u16, 1 << 11, 0, 0, 1 << 5 | 1] {
        header.extend(half.to_le_bytes());
    }
    for whole in [CRC.checksum(content), size, size] {
        header.extend(whole.to_le_bytes());
    }
    header.extend((name.len() as u16).to_le_bytes());
    header.extend([0; 2]);
    header
}
