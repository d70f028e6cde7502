import { placesText } from './cli-error';

describe('case:E24 a finding of the server', () => {
  const finding = { pointer: '#/lines/0/sku', code: 'UNKNOWN_SKU', detail: 'No list has this part.' };
  const told = '  #/lines/0/sku UNKNOWN_SKU: No list has this part.';

  it('shows what may be meant', () =>
    expect(placesText([{ ...finding, suggestions: ['EX4100-48P', 'EX4100-24P'] }])).toEqual([
      `${told} Did you mean EX4100-48P or EX4100-24P?`,
    ]));
  it('shows every word that may stand there, unless its sentence does', () =>
    expect(
      placesText([
        { ...finding, allowed: ['new', 'renewal'] },
        { ...finding, detail: 'It is new or renewal.', allowed: ['new', 'renewal'] },
      ]),
    ).toEqual([`${told} Allowed: new, renewal.`, '  #/lines/0/sku UNKNOWN_SKU: It is new or renewal.']));
  it('of a parameter or a header names it', () =>
    expect(placesText([{ parameter: 'sort', code: 'CHOICE', detail: 'No.' }])).toEqual([
      '  sort CHOICE: No.',
    ]));
});
