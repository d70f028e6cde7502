import { tellerOf } from './told-answers';
import { is, view } from './vocabulary';

const finding = view('ToldFinding', { code: is.code, detail: is.sentence.describe('In a sentence.') });
const answer = view('ToldAnswer', {
  name: is.text,
  why: is.sentence.nullable(),
  hint: is.sentence.optional(),
  findings: is.listOf(finding),
  byRow: is.mapOf(finding),
  either: is.eitherOf('kind', [
    view('ToldNo', { kind: is.exactly('no'), because: is.sentence }),
    view('ToldYes', { kind: is.exactly('yes'), because: is.text }),
  ]),
});

const ENGLISH = 'Nobody can say who calls.';
const GERMAN = 'Niemand kann sagen, wer hier aufruft.';
const finds = (detail: string) => ({ code: 'UNKNOWN', detail });

describe('req:4.6 sentences of an answer', () => {
  const tell = tellerOf(answer);

  it('are told wherever the description has them, and nothing else is', () => {
    const value = (because: string, other: string) => ({
      ...{ name: ENGLISH, why: because, findings: [finds(because)], byRow: { first: finds(because) } },
      either: { kind: 'no', because: other },
    });
    expect(tell?.(value(ENGLISH, ENGLISH), 'de')).toEqual(value(GERMAN, GERMAN));
    expect(tell?.(value(ENGLISH, ENGLISH), 'en')).toEqual(value(ENGLISH, ENGLISH));
  });

  it('may be absent, or nothing', () => {
    const value = {
      name: 'x',
      why: null,
      findings: [],
      byRow: {},
      either: { kind: 'yes', because: ENGLISH },
    };
    expect(tell?.(value, 'de')).toEqual(value);
  });

  it('are not looked for where a description has none', () => {
    expect(tellerOf(view('ToldNothing', { name: is.text, on: is.day.nullable() }))).toBeUndefined();
  });
});
