import { part, priceTerms, registered, submitBom, usd } from './bom.builders';
import { checkBom, type BomGround } from './bom.check';
import { bomDecider } from './bom.decider';

const ground = (data: Partial<BomGround> = {}): BomGround => {
  const { currency, parts, suggestions, closedTracks, isOfPartner, registration, terms, nfrUnitsTaken, act } =
    submitBom().data;
  return {
    ...{ currency, parts, suggestions, closedTracks, isOfPartner, registration, terms, nfrUnitsTaken },
    on: act.on,
    ...data,
  };
};
const line = (sku: string, quantity: number, name = '1') => ({ line: name, sku, quantity });

describe('what a bill of materials would come to', () => {
  it('prices what is known, and names what is wrong as the submission would', () => {
    const suggestions = { 'EX4100-48X': ['EX4100-48P'] };
    const lines = [line('EX4100-48P', 2), line('EX4100-48X', 1, '2'), line('EX4100-48P', 0, '2')];
    const check = checkBom(lines, ground({ suggestions }));
    expect(check).toMatchObject({
      lines: [
        {
          known: {
            list: usd('2661290'),
            netUnit: usd('825000'),
            percent: '38',
            net: usd('1650000'),
          },
        },
        line('EX4100-48X', 1, '2'),
        line('EX4100-48P', 0, '2'),
      ],
      list: usd('2661290'),
      price: { automatic: true, reasons: [], net: usd('1650000') },
    });
    expect(check.lines.map((one) => one.known !== undefined)).toEqual([true, false, false]);
    const refusal = bomDecider.decide(submitBom({ lines, suggestions }), bomDecider.initial);
    expect(refusal).toMatchObject({ refused: 'BOM_INVALID', errors: check.errors });
  });

  it('req:E10 says why a person would decide on the price', () => {
    expect(checkBom([line('EX4100-48P', 4)], ground())).toMatchObject({
      price: { automatic: false, reasons: ['LIST_TOTAL_AT_OR_ABOVE_LIMIT'], net: usd('3459676') },
    });
  });

  it('gives no points before the registration is approved, and none to what stands outside it', () => {
    expect(checkBom([line('EX4100-48P', 1)], ground({ registration: registered(false) }))).toMatchObject({
      lines: [{ known: { percent: '33' } }],
    });
    expect(
      checkBom([line('EX4100-48P', 1)], ground({ registration: registered(true, ['wireless']) })),
    ).toMatchObject({
      lines: [{ known: { percent: '30', codes: ['OUTSIDE_REGISTRATION'] } }],
    });
  });

  it('req:G48 warns of a part that ends, with what comes after it', () => {
    const ending = part({ sku: 'EX4100-48P', lastOrderOn: '2026-10-01', replacementSku: 'EX4400-48P' });
    expect(
      checkBom([line('ex4100-48p', 1)], ground({ parts: { 'EX4100-48P': ending } })).lines,
    ).toMatchObject([
      { sku: 'ex4100-48p', known: { codes: ['END_OF_SALE_NEAR'], replacementSku: 'EX4400-48P' } },
    ]);
  });

  it('prices each of two lines of one number', () =>
    expect(checkBom([line('EX4100-48P', 1), line('EX4100-48P', 3)], ground()).lines).toMatchObject([
      { known: { list: usd('1330645') } },
      { known: { list: usd('3991935') } },
    ]));

  it('shows list prices where the programme has no price for the partner, and says so', () =>
    expect(checkBom([line('EX4100-48P', 1)], ground({ terms: null }))).toMatchObject({
      lines: [{ known: { list: usd('1330645') } }],
      price: null,
      errors: [{ code: 'PARTNER_NOT_AUTHORISED' }],
    }));

  it('says of an empty bill what the submission says', () =>
    expect(checkBom([], ground({ terms: priceTerms }))).toMatchObject({
      ...{ list: usd('0'), price: null },
      errors: [{ code: 'LINE_MISSING' }],
    }));
});
