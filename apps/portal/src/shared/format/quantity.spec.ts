import { quantityText } from './quantity';

describe('how many, as people read it', () => {
  it.each([
    ['6000', 'en', '6,000'],
    ['6000', 'de', '6.000'],
    ['90071992547409930001', 'en', '90,071,992,547,409,930,001'],
  ])('%s is %s: %s', (quantity, language, text) => expect(quantityText({ quantity }, language)).toBe(text));
});
