import type { Values } from './messages';

type Part = string | Readonly<{ name: string; options?: Readonly<Record<string, readonly Part[]>> }>;

/**
 * Reads the part of ICU's message form that the texts use: `{name}`, `{count, plural, =0 {…} one {…} other {…}}` and
 * `{kind, select, a {…} other {…}}`, with `#` for the number. Apostrophes are plain characters.
 * @throws Error naming the text, if braces do not fit
 */
export const parseMessage = (text: string): readonly Part[] => {
  let at = 0;
  const fail = (): never => {
    throw new Error(`This text is not well formed at ${String(at)}: ${text}`);
  };
  const word = (): string => {
    const [found = ''] = /^\s*[=\w]+\s*/.exec(text.slice(at)) ?? [];
    if (found === '') fail();
    at += found.length;
    return found.trim();
  };
  const expect = (sign: string): void => {
    if (text[at] !== sign) fail();
    at += 1;
  };
  const options = (): Readonly<Record<string, readonly Part[]>> => {
    const found: Record<string, readonly Part[]> = {};
    while (text[at] !== '}') {
      const name = word();
      expect('{');
      found[name] = parts(true);
      expect('}');
      at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    }
    if (found.other === undefined) fail();
    return found;
  };
  const placeholder = (): Part => {
    expect('{');
    const name = word();
    if (text[at] === '}') {
      at += 1;
      return { name };
    }
    expect(',');
    if (!['plural', 'select'].includes(word())) fail();
    expect(',');
    const found = { name, options: options() };
    expect('}');
    return found;
  };
  const parts = (inside: boolean): readonly Part[] => {
    const found: Part[] = [];
    while (at < text.length && !(inside && text[at] === '}')) {
      if (text[at] === '}') fail();
      if (text[at] === '{') found.push(placeholder());
      else {
        const [plain = ''] = /^[^{}]+/.exec(text.slice(at)) ?? [];
        at += plain.length;
        found.push(plain);
      }
    }
    return found;
  };
  return parts(false);
};

/** The text with its values, in the plural of the language. */
export const formatMessage = (text: string, values: Values, language: string): string => {
  const written = (parts: readonly Part[], count: string): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part.replaceAll('#', count);
        const value = values[part.name] ?? '';
        if (part.options === undefined) return typeof value === 'number' ? numberIn(value, language) : value;
        const chosen = optionFor(part.options, value, language);
        return written(chosen, typeof value === 'number' ? numberIn(value, language) : value);
      })
      .join('');
  return text.includes('{') ? written(parseMessage(text), '#') : text;
};

const numberIn = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

const optionFor = (
  options: Readonly<Record<string, readonly Part[]>>,
  value: string | number,
  language: string,
): readonly Part[] => {
  const plural = typeof value === 'number' ? new Intl.PluralRules(language).select(value) : value;
  return options[`=${String(value)}`] ?? options[plural] ?? options.other ?? [];
};
