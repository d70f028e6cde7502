/** What XML 1.0 cannot hold: control characters, halves of pairs, and what is no character. */
const NOT_ALLOWED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an element or of an attribute. What XML has no place for is left out. */
export const escaped = (text: string): string =>
  text.replaceAll(NOT_ALLOWED, '').replaceAll(/[&<>"]/g, (character) => MARKUP[character] ?? character);
