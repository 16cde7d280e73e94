// Finds elements of a page with the parser that the standard describes, and changes them where they stand:
// all else of the text stays as it was written.
import { defaultTreeAdapter as tree, parse } from 'parse5';

/**
 * One element of a page, and where it stands in the text.
 *
 * @typedef {object} Found
 * @property {string} name
 * @property {Record<string, string>} attributes
 * @property {string} text what stands in it, as a browser reads it; empty where it has elements
 * @property {import('parse5').Token.ElementLocation} at
 */

/**
 * The elements of these names, in the order of the page. What a comment says is none.
 *
 * @param {string} html
 * @param {string[]} names
 * @returns {Found[]}
 */
export function elements(html, ...names) {
  /** @type {Found[]} */
  const found = [];
  /** @param {import('parse5').DefaultTreeAdapterMap['parentNode']} parent */
  const walk = (parent) => {
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) continue;
      const at = node.sourceCodeLocation;
      if (at && names.includes(node.tagName)) {
        const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
        const text = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
        found.push({ name: node.tagName, attributes, text, at });
      }
      walk('content' in node ? /** @type {import('parse5').DefaultTreeAdapterMap['template']} */ (node).content : node);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

/**
 * The text with pieces of it replaced: each from where it begins to where it ends.
 *
 * @param {string} text
 * @param {{ from: number, to: number, by: string }[]} edits none within another
 */
export function edited(text, edits) {
  const last = edits.toSorted((one, other) => other.from - one.from);
  return last.reduce((rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to), text);
}

/**
 * Puts a text in place of a whole element.
 *
 * @param {Found} element
 * @param {string} by
 */
export const inPlaceOf = ({ at }, by) => ({ from: at.startOffset, to: at.endOffset, by });

/**
 * Puts a text in place of an attribute, or takes it away with the space before it.
 *
 * @param {string} html
 * @param {Found} element
 * @param {string} name
 * @param {string} by
 */
export function attribute(html, { at }, name, by) {
  const place = at.attrs?.[name];
  if (!place) throw new Error(`html: an element has no ${name}`);
  const space = by === '' && html[place.startOffset - 1] === ' ' ? 1 : 0;
  return { from: place.startOffset - space, to: place.endOffset, by };
}
