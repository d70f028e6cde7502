/** Legal forms, as they stand at either end of a name once its dots and blanks are gone. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'ab aeie ag aps as asa asbl bhd bv bvba co company corp corporation cv doo dba ead eg eingetragene ek eood eurl ' +
    'ev gesmbh gk gmbh inc incorporated kft kg kgaa kk llc llp lp ltd limited ltda mbh nv oao ohg ood oy oyj plc ' +
    'private pte pty pvt pvtltd sa sab sae saoc sapa sapi sarl sarlu sas sasu sca scs sdn se sicav sl slu snc spa ' +
    'spj spolsro spzoo sp srl srls sro stg sl tbk ug ulc vof zao zoo zrt ооо оао зао пао'
  ).split(' '),
);
/** Those that stand before or behind a name without a blank. */
const FORMS_IN_SIGNS = /株式会社|有限会社|股份有限公司|有限公司|주식회사/gu;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'die', 'der', 'das', 'le', 'la', 'les', 'el', 'il']);
/** Words that bind others: two names that differ in them alone are one. */
const BINDING: ReadonlySet<string> = new Set(
  'and und et y e og och i of for von van de du des del della di da der den dem'.split(' '),
);
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assn: 'association',
    assoc: 'association',
    bros: 'brothers',
    centre: 'center',
    ctr: 'center',
    dept: 'department',
    govt: 'government',
    grp: 'group',
    hldg: 'holding',
    hldgs: 'holding',
    holdings: 'holding',
    intl: 'international',
    mfg: 'manufacturing',
    mgmt: 'management',
    natl: 'national',
    svc: 'services',
    svcs: 'services',
    univ: 'university',
  }),
);
/** Letters that no decomposition takes apart. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);
/** Cyrillic and Greek letters that look like Latin ones, for words that mix alphabets. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsкkмmнhтtвbαaεeοoρpνvτtκkιiυuχxηhβbμm'.matchAll(/(.)(.)/gu)].map(
    ([, foreign = '', latin = '']) => [foreign, latin],
  ),
);

/**
 * The words of a customer's name that tell it from others: without case, accents, punctuation, articles and words that
 * bind, and without legal forms at either end. A name of nothing else keeps them.
 */
export const wordsOf = (name: string): readonly string[] => {
  const words = joinedInitials(plainWords(name));
  const told = withoutLegalForms(words).filter((word) => !BINDING.has(word));
  return (told.length > 0 ? told : words).map((word) => SHORT_FORMS.get(word) ?? word);
};

/** What two spellings of a name have in common: equal only if the names are. */
export const normalisedName = (name: string): string => wordsOf(name).join('');

const plainWords = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(FORMS_IN_SIGNS, ' ')
    // What nobody sees joins what it stands in; so does an apostrophe.
    .replaceAll(/[\p{Cf}'’`´]/gu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(inOneAlphabet);

const inOneAlphabet = (word: string): string =>
  /[a-z]/.test(word) ? [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') : word;

/** `S.p.A.`, `A/S` and `I B M` are one word. */
const joinedInitials = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let initials = '';
  for (const word of words)
    if (/^\p{L}$/u.test(word)) initials += word;
    else {
      if (initials !== '') joined.push(initials);
      initials = '';
      joined.push(word);
    }
  return initials === '' ? joined : [...joined, initials];
};

const withoutLegalForms = (words: readonly string[]): readonly string[] => {
  let [from, to] = [0, words.length];
  while (from < to && isForm(words[from])) from += 1;
  while (to > from && isForm(words[to - 1])) to -= 1;
  return words.slice(from, to);
};

const isForm = (word = ''): boolean => LEGAL_FORMS.has(word) || ARTICLES.has(word);

/** Words that many firms carry and that tell none from another. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'group holding international global worldwide services service solutions systems technologies technology ' +
    'enterprises industries america americas europe emea apac asia usa us uk deutschland germany france italia italy ' +
    'espana spain norge norway sverige sweden danmark denmark schweiz switzerland'
  ).split(' '),
);
export const isCommon = (word: string): boolean => COMMON.has(word);

/** A word of up to this many letters is looked up as it is. */
const SHORT = 3;

/**
 * Keys under which a name is found by one that resembles it: each word, each word less one letter, and the beginning
 * of the whole. Two names that resemble each other share at least one; most that do not share none.
 */
export const lookUpKeys = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const telling = words.filter((word) => !isCommon(word));
  const keyed = telling.length > 0 ? telling : words;
  return [...new Set([...keyed.flatMap(variantsOf), `^${words.join('').slice(0, 6)}`])];
};

const variantsOf = (word: string): readonly string[] =>
  word.length <= SHORT
    ? [word]
    : [word, ...Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1))];
