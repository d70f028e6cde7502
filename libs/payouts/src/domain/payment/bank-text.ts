/** Characters that every bank takes: the Latin set of the SEPA guidelines. */
const ALLOWED = /^[A-Za-z0-9/\-?:().,'+ ]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Þ: 'Th',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  '&': '+',
  _: '-',
};

export const isBankText = (text: string): boolean => ALLOWED.test(text);

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

/** The text in the characters of the banks: accents fall away, letters are written out, anything else is a full stop. */
export const bankText = (text: string): string =>
  [...plain(text)]
    .map((character) => LETTERS[character] ?? (isBankText(character) ? character : '.'))
    .join('')
    .replaceAll(/ +/g, ' ')
    .trim();

/** What a name may be long in a payment. */
export const MAX_NAME = 70;

/** Whether the banks can write a name: all its letters and digits, and something of it is one. */
export const isBankName = (name: string): boolean => {
  const written = bankText(name);
  return (
    written.length <= MAX_NAME &&
    /[A-Za-z0-9]/.test(written) &&
    [...plain(name)].every(
      (character) => character in LETTERS || !/[\p{L}\p{N}\p{C}]/u.test(character) || isBankText(character),
    )
  );
};
