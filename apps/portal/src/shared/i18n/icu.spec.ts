import { formatMessage, parseMessage } from './icu';

describe('texts', () => {
  const deals = '{count, plural, =0 {no deals} one {# deal of {name}} other {# deals of {name}}}';

  it('take values and the plural of the language', () => {
    expect(formatMessage(deals, { count: 0, name: 'Alder' }, 'en')).toBe('no deals');
    expect(formatMessage(deals, { count: 1, name: 'Alder' }, 'en')).toBe('1 deal of Alder');
    expect(formatMessage(deals, { count: 1234, name: 'Alder' }, 'de')).toBe('1.234 deals of Alder');
  });

  it('choose by a word', () => {
    const text = '{kind, select, won {Won it} other {Lost it}}';
    expect(formatMessage(text, { kind: 'won' }, 'en')).toBe('Won it');
    expect(formatMessage(text, { kind: 'x' }, 'en')).toBe('Lost it');
  });

  it.each(['{', 'a}', '{a, plural, one {x}}', '{a, number}', '{a b}'])(
    'say where they are ill formed: %s',
    (text) => {
      expect(() => parseMessage(text)).toThrow('not well formed');
    },
  );
});
