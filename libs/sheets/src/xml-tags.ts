/** A tag of an XML text, with the text in front of it. */
export type XmlTag = Readonly<{
  /** Without its prefix: programs write `x:row` as well as `row`. */
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: string;
  /** Between the tag before and this one, as it is written. */
  before: string;
}>;

const CDATA = '<![CDATA[';

/**
 * The tags of an XML text, one after the other: no tree of a large worksheet is built. Comments and instructions are left out.
 * @throws Error for a document type, which a workbook has no use for, and for a tag without an end
 */
export function* xmlTags(text: string): Generator<XmlTag, undefined> {
  let before = '';
  for (let at = 0; ;) {
    const start = text.indexOf('<', at);
    if (start < 0) return;
    before += text.slice(at, start);
    if (text.startsWith(CDATA, start)) {
      const end = endOf(text, ']]>', start);
      before += escapedText(text.slice(start + CDATA.length, end - 3));
      at = end;
      continue;
    }
    if (text.startsWith('<!--', start)) {
      at = endOf(text, '-->', start);
      continue;
    }
    if (text.startsWith('<!', start)) throw new Error('A document type is not read.');
    at = endOf(text, '>', start);
    if (text.startsWith('<?', start)) continue;
    yield { ...tagOf(text.slice(start + 1, at - 1)), before };
    before = '';
  }
}

const endOf = (text: string, sign: string, from: number): number => {
  const found = text.indexOf(sign, from);
  if (found < 0) throw new Error('The XML ends in the middle.');
  return found + sign.length;
};

const tagOf = (inside: string): Omit<XmlTag, 'before'> => {
  const close = inside.startsWith('/');
  const alone = inside.endsWith('/');
  const bare = inside.slice(close ? 1 : 0, alone ? -1 : undefined);
  const [full = '', ...rest] = bare.split(/\s/);
  return {
    name: full.slice(full.indexOf(':') + 1),
    kind: close ? 'close' : alone ? 'alone' : 'open',
    attributes: rest.join(' '),
  };
};

const PATTERNS = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  const known = PATTERNS.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  PATTERNS.set(name, known);
  return known;
};
/** The value of an attribute, by its name as it is written. */
export const attributeOf = ({ attributes }: Pick<XmlTag, 'attributes'>, name: string): string | undefined => {
  const quoted = patternOf(name).exec(attributes)?.[1];
  return quoted === undefined ? undefined : plainText(quoted.slice(1, -1));
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MOST = 0x10ffff;

/** Text as it is meant: entities are what they stand for. Excel writes signs that XML lacks as `_x000D_`. */
export const plainText = (text: string): string =>
  text
    .replaceAll(
      /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
        return code <= MOST ? String.fromCodePoint(code) : whole;
      },
    )
    .replaceAll(/_x([\dA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** So that what stood in a section of raw text is read like all other text. */
const escapedText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
