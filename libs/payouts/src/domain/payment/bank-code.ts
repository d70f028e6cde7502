/** In the form of banks: without blanks of any kind, in capitals. */
export const bankCode = (text: string): string =>
  text.replaceAll(/[\s\u200B\u2060\uFEFF-]/gu, '').toUpperCase();
