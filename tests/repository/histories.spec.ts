import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const { paths } = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Readonly<{ parameters?: readonly Readonly<{ name: string }>[] }>>>;
};
const reads = Object.keys(paths).filter((path) => path.startsWith('/v1/') && paths[path]?.get !== undefined);

/** Records that are read by their id and have no history of their own, each with the reason. */
const WITHOUT: Readonly<Record<string, string>> = {
  '/v1/jobs/{id}': 'the state of a machine; the record that it works for tells what came of it',
  '/v1/programs/{programmeId}/versions/{version}': 'told by the history of its programme',
  '/v1/flex-accounts/{accountId}/entries/{entryId}': 'told by the history of its account',
  '/v1/funds/{fundId}/grants/{grantId}': 'told by the history of its fund',
  '/v1/funds/{fundId}/requests/{requestId}': 'told by the history of its fund',
  '/v1/mdf-claims/{claimId}/files/{fileId}': 'bytes that never change; told by the history of its claim',
  '/v1/adjustments/{adjustmentId}/evidence/{fileId}':
    'bytes that never change; told by the history of its adjustment',
  '/v1/mous/{mouId}/proofs/{fileId}': 'bytes that never change; told by the history of its agreement',
  '/v1/statements/{statementId}/documents/{form}': 'the statement as it was issued; told by its history',
  '/v1/quotes/{quoteId}/documents/{form}': 'the quote as it was issued; told by its history',
  '/v1/partners/{partnerId}/entitlements/{benefit}': 'an answer for today, calculated from others’ facts',
  '/v1/amounts/{amountId}': 'an answer for now, calculated from records with histories of their own',
  '/v1/simulations/{simulationId}': 'an answer for then, calculated by a job from facts that do not change',
  '/v1/simulations/{simulationId}/partners/{partnerId}': 'a part of its simulation',
  '/v1/events/{eventId}': 'an event is what histories are made of',
  '/v1/deal-drafts/{dealId}': 'private and mutable, no fact before it is submitted',
  '/v1/mdf-drafts/{draftId}': 'private and mutable, no fact before it is submitted',
};

describe('case:D22 the history of records', () => {
  const records = reads.filter((path) => path.endsWith('}'));

  it.each(records)('is there for %s, or there is a reason why not', (path) => {
    const told = reads.includes(`${path}/history`);
    expect([path, told]).toEqual([path, WITHOUT[path] === undefined]);
  });

  it('has a reason for nothing that is not there', () => {
    expect(Object.keys(WITHOUT).filter((path) => !records.includes(path))).toEqual([]);
  });

  it.each(reads.filter((path) => /\/(history|trace|estimate)$/.test(path)))(
    'req:4.6 of %s says that its sentences are told in the language of whoever asks',
    (path) => {
      expect(paths[path]?.get?.parameters?.map(({ name }) => name)).toContain('Accept-Language');
    },
  );

  it('has a word of the command line for each', () => {
    const commands = join(ROOT, 'apps', 'cli', 'src', 'commands');
    const defined = readdirSync(commands)
      .filter((file) => file.endsWith('.command.ts'))
      .map((file) => readFileSync(join(commands, file), 'utf8').split(/\bdefineHistory\(/).length - 1)
      .reduce((sum, count) => sum + count, 0);
    expect(defined).toBe(reads.filter((path) => path.endsWith('/history')).length);
  });
});
