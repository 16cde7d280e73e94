//! A Word document (ECMA-376, WordprocessingML): paragraphs in a few styles, on A4.

use super::zip::zip;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>"#;

const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

const LINKS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>"#;

/// Without this part Word takes a document for one of Word 2007 and opens it in compatibility mode.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

/// Sizes are in half points, spaces in twentieths of a point. Word minds the order of what is in `pPr` and
/// `rPr`.
const STYLES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
    r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr><w:spacing w:after="160"/></w:pPr><w:rPr><w:b/><w:sz w:val="48"/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="Action"><w:name w:val="Action"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="Fact"><w:name w:val="Fact"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="20"/><w:ind w:left="284"/></w:pPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:color w:val="4A4A4A"/><w:sz w:val="18"/></w:rPr></w:style></w:styles>"#
);

/// A4 with margins of 20 mm, in twentieths of a point.
const PAGE: &str = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>"#;

/// The media type of a Word document (IANA, "Media Types").
pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A document, paragraph by paragraph.
#[derive(Debug, Clone, Default)]
pub struct Word {
    xml: String,
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The look that most paragraphs have.
    Normal,
    /// The title of a side.
    Title,
    /// The name of a part.
    Heading,
    /// The first line of an action.
    Action,
    /// A line that stands in from the edge.
    Fact,
    /// Small print.
    Small,
}

impl Style {
    fn id(self) -> &'static str {
        match self {
            Style::Normal => "Normal",
            Style::Title => "Title",
            Style::Heading => "Heading1",
            Style::Action => "Action",
            Style::Fact => "Fact",
            Style::Small => "Small",
        }
    }
}

impl Word {
    /// Adds a paragraph: what stands in bold, then the words.
    pub fn paragraph(&mut self, style: Style, bold: &[&str], words: &str) {
        let style = style.id();
        self.xml.push_str(&format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>"#));
        for bold in bold {
            self.run("<w:rPr><w:b/></w:rPr>", &format!("{bold} "));
        }
        self.run("", words);
        self.xml.push_str("</w:p>");
    }

    fn run(&mut self, properties: &str, words: &str) {
        self.xml.push_str(&format!(r#"<w:r>{properties}<w:t xml:space="preserve">"#));
        words.chars().filter(|&character| is_allowed(character)).for_each(|it| match it {
            '&' => self.xml.push_str("&amp;"),
            '<' => self.xml.push_str("&lt;"),
            '>' => self.xml.push_str("&gt;"),
            '\n' => self.xml.push_str(r#"</w:t><w:br/><w:t xml:space="preserve">"#),
            other => self.xml.push(other),
        });
        self.xml.push_str("</w:t></w:r>");
    }

    /// The document as the bytes of a file.
    pub fn file(self) -> Vec<u8> {
        let text = format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}{PAGE}</w:body></w:document>"#,
            self.xml
        );
        zip(&[
            ("[Content_Types].xml", TYPES.to_owned()),
            ("_rels/.rels", PACKAGE.to_owned()),
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", LINKS.to_owned()),
            ("word/styles.xml", STYLES.to_owned()),
            ("word/settings.xml", SETTINGS.to_owned()),
        ])
    }
}

/// Whether a character may stand in XML 1.0 (section 2.2).
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
