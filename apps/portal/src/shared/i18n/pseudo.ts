const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    n: 'ñ',
    c: 'ç',
    s: 'š',
    A: 'Á',
    E: 'É',
    I: 'Í',
    O: 'Ó',
    U: 'Ú',
  },
};

/** A text that reads like English, is longer, and shows by its accents that it came from the dictionary. */
export const pseudo = (text: string): string =>
  `⟦${[...text].map((sign) => ACCENTED[sign] ?? sign).join('')}${'·'.repeat(Math.ceil(text.length / 4))}⟧`;
