import { germanDecimal } from './german';

/**
 * Sentences that a decision says, by their English form: the words, with `{0}`, `{1}` where something is put in. German may
 * take what is put in in another order.
 */
export type GermanForms = Readonly<Record<string, string>>;

type Form = Readonly<{ said: RegExp; german: string; weak: boolean }>;

const PUT = /\{(\d)\}/g;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const wordsOf = (english: string): string => english.replaceAll(PUT, '');

/** A form with so few letters of its own might as well be what somebody typed: `{0} is {1}.` */
const FEW = 6;

/** The form with more words of its own comes first: `The deal is {0}.` before `{0} is {1}.` */
const formsOf = (forms: GermanForms): readonly Form[] =>
  Object.entries(forms)
    .toSorted(([one], [other]) => wordsOf(other).length - wordsOf(one).length)
    .map(([english, german]) => ({
      said: new RegExp(
        `^${english
          .split(PUT)
          .map((part, at) => (at % 2 === 0 ? escaped(part) : '(.*?)'))
          .join('')}$`,
        's',
      ),
      german,
      weak: wordsOf(english).replaceAll(/\P{L}/gu, '').length < FEW,
    }));

/** Instants, days and amounts within a text, as German readers write them; what is neither stays. */
const figures = (text: string): string =>
  text
    .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)[\d:.]*Z/g, '$3.$2.$1, $4 UTC')
    .replaceAll(/(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g, '$3.$2.$1')
    .replaceAll(
      /(?<![\w.,-])(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![\w-]|[.,]\d)/g,
      (number: string, sign: string, whole: string, fraction: string | undefined) =>
        whole.includes(',') || fraction !== undefined
          ? germanDecimal(
              `${sign}${whole.replaceAll(',', '')}${fraction === undefined ? '' : `.${fraction}`}`,
            )
          : number,
    );

/** Where one sentence ends and another begins. */
const NEXT = /(?<=[.!?]) (?=[A-Z"“])/;
/** Where a list goes on. Names begin with a capital: `Smith and Sons` is none. */
const JOINTS: readonly (readonly [joint: RegExp, by: string])[] = [
  [/; and /, '; und '],
  [/; /, '; '],
  [/, or /, ', oder '],
  [/, /, ', '],
  [/ or /, ' oder '],
  [/ and /, ' und '],
];
/** `2 service credits` */
const COUNTED = /^(-?\d[\d.,]*) ([a-z].*)$/s;

const isWord = (text: string): boolean => /^[^A-Z]/.test(text) || /^[A-Z][A-Z\d-]+\b/.test(text);

type Found = Readonly<{ german: string; put: readonly string[] }>;

/** An id, a code or a figure: what the code puts in, and nobody types as a sentence. */
const CODE = /^[a-z\d][\w.%-]*$|^[\w.%-]*\d[\w.,%-]*$|^[A-Z]{3} -?[\d.,]+$/;

/** Tells sentences of the forms in German. What was put in is told too, where it is words of the forms; all else stays as it is. */
export const germanTeller = (forms: GermanForms): ((english: string) => string) => {
  const known = formsOf(forms);
  const find = (english: string): Found | undefined => {
    for (const { said, german, weak } of known) {
      const put = said.exec(english)?.slice(1);
      if (put !== undefined && (!weak || put.every(isKnown))) return { german, put };
    }
    return undefined;
  };
  const isKnown = (text: string): boolean =>
    text === '' ||
    CODE.test(text) ||
    find(text) !== undefined ||
    partsOf(text)?.words.every(isKnown) === true;
  const fill = ({ german, put }: Found): string =>
    german.replaceAll(PUT, (_, at: string) => told(put[Number(at)] ?? ''));
  const told = (english: string): string => {
    if (!/[A-Za-z]{2}/.test(english)) return figures(english);
    const whole = find(english);
    const sentences = english.split(NEXT);
    // A gap that would take in the next sentence is none.
    if (whole !== undefined && !whole.put.some((text) => NEXT.test(text))) return fill(whole);
    if (sentences.length > 1 && sentences.every((one) => find(one) !== undefined))
      return sentences.map(told).join(' ');
    if (whole !== undefined) return fill(whole);
    const parts = partsOf(english);
    return parts === undefined ? figures(english) : parts.words.map(told).join(parts.by);
  };
  return told;
};

/** Words that are listed or counted; of a list each may be counted by itself. */
const partsOf = (text: string): Readonly<{ words: readonly string[]; by: string }> | undefined => {
  const joint = JOINTS.find(([at]) => at.test(text) && text.split(at).every(isWord));
  if (joint !== undefined) return { words: text.split(joint[0]), by: joint[1] };
  const counted = COUNTED.exec(text);
  return counted === null ? undefined : { words: counted.slice(1), by: ' ' };
};
