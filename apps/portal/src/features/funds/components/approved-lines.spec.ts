import { approvalOf, asClaimed, isLess } from './approved-lines';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line = (line: string, share: string) => ({
  ...{ line, invoiceNumber: line, vendor: 'Northern Lights', invoicedOn: '2026-04-01' },
  ...{ servedOn: '2026-03-10', net: usd('150000'), tax: usd('0'), base: usd('150000'), rate: null },
  ...{ share: usd(share), approved: null, reason: null, cut: null, evidence: 'confirmed' as const },
  fileIds: [],
});
const lines = [line('1', '75000'), line('2', '20000')];

describe('approving a claim line by line', () => {
  it('is in whole while nothing is changed', () => expect(approvalOf(lines, asClaimed(lines))).toEqual({}));
  it('names every line once one of them is less, and the reason of that one', () => {
    const typed = { ...asClaimed(lines), '2': { amount: '150.00', reason: 'No drinks' } };
    expect(lines.map((one) => isLess(one, typed))).toEqual([false, true]);
    expect(approvalOf(lines, typed)).toEqual({
      lines: [
        { line: '1', approved: usd('75000') },
        { line: '2', approved: usd('15000'), reason: 'No drinks' },
      ],
    });
  });
  it('is nothing while one of them is no amount', () =>
    expect(approvalOf(lines, { ...asClaimed(lines), '1': { amount: 'some', reason: '' } })).toBeUndefined());
});
