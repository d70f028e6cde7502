import type { EvidenceHolders } from '@channel/evidence';
import { FileAnswers, type FileStore, type KeptFiles } from '@channel/files';
import type { DeciderRunner } from '@channel/runtime';
import { FundEvidence, invoiceEvidenceId } from './fund-evidence';

const of = {
  ...{ programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
  isOwn: ({ recordId }: Readonly<{ recordId: string }>) => recordId === 'mclm_1',
};
const evidence = (holder: object | null) =>
  new FundEvidence(
    { holderOf: () => Promise.resolve(holder) } as unknown as EvidenceHolders,
    new FileAnswers(
      { ofOrg: () => Promise.resolve(new Map([['file_1', { hash: 'abc' }]])) } as unknown as KeptFiles,
      {} as FileStore,
    ),
    {
      load: ({ stream }: Readonly<{ stream: string }>, id: string) =>
        Promise.resolve({
          state:
            id === 'mclm_0' ? { status: 'none' } : { status: 'known', of: { number: `${stream} of ${id}` } },
        }),
    } as unknown as DeciderRunner,
  );

describe('what a claim names', () => {
  it('is a file that its partner sent', async () => {
    const named = { fileId: 'file_2', proof: 'invoice' };
    expect(await evidence(null).filesOf(of, [named])).toMatchObject({ refused: 'FILE_UNKNOWN' });
    expect(await evidence(null).filesOf(of, [{ ...named, fileId: 'file_1' }])).toMatchObject([
      { fileHash: 'abc', usedBy: null, pointer: '/proofs/0/fileId' },
    ]);
    const ofInvoice = { ...named, pointer: '/invoices/0/fileIds/0' };
    expect(await evidence(null).filesOf(of, [ofInvoice])).toMatchObject({
      errors: [{ pointer: '/invoices/0/fileIds/0' }],
    });
  });
  it('inv:X1: is used by a record of the partner’s own, or by one that it does not hear of', async () => {
    const mine = { kind: 'mdf-claim', recordId: 'mclm_2', partId: '1', partnerId: 'prtn_alder' };
    expect(await evidence(mine).usedBy('evid_1', of)).toEqual({ number: 'mdfClaim of mclm_2' });
    const agreed = { ...mine, kind: 'mou-milestone', recordId: 'mou_1' };
    expect(await evidence(agreed).usedBy('evid_1', of)).toEqual({ number: 'mou of mou_1' });
    expect(await evidence({ ...mine, kind: 'flex-points', recordId: 'crac_1' }).usedBy('evid_1', of)).toEqual(
      {
        number: 'crac_1',
      },
    );
    expect(await evidence({ ...mine, partnerId: 'prtn_boreal' }).usedBy('evid_1', of)).toEqual({
      number: null,
    });
    expect(await evidence({ ...mine, recordId: 'mclm_1' }).usedBy('evid_1', of)).toBeNull();
  });
  it('is one invoice however it is spelt, and another where number and vendor only run together', () => {
    const id = (vendor: string, number: string) => invoiceEvidenceId('jpa-2023', vendor, number);
    expect(id('Bright Media', 'INV 2026/0042')).toBe(id('bright-media', 'inv-2026-0042'));
    expect(id('A', '12')).not.toBe(id('2 A', '1'));
  });
});
