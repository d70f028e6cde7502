import { FileAnswers, FileDamaged, type FileStore, type KeptFiles } from '@channel/files';
import type { Histories } from '@channel/http';
import type { DeciderRunner } from '@channel/runtime';
import { viewerOf } from '@channel/testing/harness';
import { claimAfter, of, submit } from '../../../domain/claim/claim.builders';
import { MdfClaimRecordController } from './claim-record.controller';

const state = claimAfter(submit());
const controller = (readWhole: () => Promise<Buffer>) =>
  new MdfClaimRecordController(
    { load: () => Promise.resolve({ state, revision: 0n, events: [] }) } as unknown as DeciderRunner,
    new FileAnswers(
      {
        find: (fileId: string) =>
          Promise.resolve({ fileId, mediaType: 'application/pdf', name: 'Rechnung ü.pdf' }),
      } as unknown as KeptFiles,
      { readWhole } as unknown as FileStore,
    ),
    {} as Histories,
  );
const reading = (fileId: string, orgId: string, readWhole = () => Promise.resolve(Buffer.from('%PDF-'))) =>
  controller(readWhole).file(of.claimId, fileId, viewerOf(orgId, 'partner', 'partner.admin'));

describe('a file of a claim', () => {
  it('is read by whoever may see the claim, asked at each download', async () => {
    const file = await reading('file_invoice', 'prtn_alder');
    expect(file.getHeaders()).toMatchObject({
      ...{ type: 'application/pdf', disposition: `attachment; filename*=UTF-8''Rechnung%20%C3%BC.pdf` },
    });
  });
  it('inv:X1: to another partner, and beside the claim, there is none', async () => {
    await expect(reading('file_invoice', 'prtn_boreal')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reading('file_other', 'prtn_alder')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
  it('inv:X1: is shown as a picture to the same, and refused where it is none', async () => {
    const looking = (fileId: string, orgId: string) =>
      controller(() => Promise.resolve(Buffer.from('%PDF-'))).preview(
        of.claimId,
        fileId,
        viewerOf(orgId, 'partner', 'partner.admin'),
      );
    await expect(looking('file_invoice', 'prtn_alder')).rejects.toMatchObject({ code: 'NO_PREVIEW' });
    await expect(looking('file_invoice', 'prtn_boreal')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(looking('file_other', 'prtn_alder')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
  it('is refused where its bytes are not those that were sent', () =>
    expect(
      reading('file_invoice', 'prtn_alder', () => Promise.reject(new FileDamaged('x'))),
    ).rejects.toMatchObject({ code: 'FILE_DAMAGED' }));
});
