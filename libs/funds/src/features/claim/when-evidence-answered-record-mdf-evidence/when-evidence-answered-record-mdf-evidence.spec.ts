import type { Recorded } from '@channel/runtime';
import { whenEvidenceAnsweredRecordMdfEvidence as automation } from './when-evidence-answered-record-mdf-evidence';

type Handled = Parameters<typeof automation.react>[0];
const use = { kind: 'mdf-claim', recordId: 'mclm_1', partId: 'evid_1', partnerId: 'prtn_alder' };
const other = { kind: 'flex-points', recordId: 'crac_1', partId: 'cren_1', partnerId: 'prtn_boreal' };
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { evidenceId: 'evid_1', ...data } }) as unknown as Recorded<never>;
const answered = (holder: object | null) => [
  {
    ...{ do: 'send', n: 0, lane: 'mclm_1' },
    command: {
      type: 'RecordMdfEvidence',
      data: { claimId: 'mclm_1', evidenceId: 'evid_1', attempt: 1, holder },
    },
  },
];

describe('the answer about an invoice or file', () => {
  it.each([
    ['EvidenceClaimed', { use }, null],
    ['EvidenceClaimRefused', { use, holder: other }, other],
  ])('%s comes back to the claim, the same each time', (type, data, holder) => {
    const event = recorded(type, data);
    expect(automation.react(event)).toEqual(answered(holder));
    expect(automation.react(event)).toEqual(automation.react(event));
  });
  it('says which asking it answers', () => {
    const event = recorded('EvidenceClaimed', { use: { ...use, partId: 'evid_1/2' } });
    expect(automation.react(event)).toMatchObject([{ command: { data: { attempt: 2 } } }]);
  });
  it('to another context is not ours', () =>
    expect(automation.react(recorded('EvidenceClaimed', { use: other }))).toEqual([]));
});
