import type { Recorded } from '@channel/runtime';
import { whenEvidenceAnsweredRecordMouEvidence as automation } from './when-evidence-answered-record-mou-evidence';

type Handled = Parameters<typeof automation.react>[0];
const use = { kind: 'mou-milestone', recordId: 'mou_1', partId: 'launch/2', partnerId: 'prtn_alder' };
const other = { kind: 'mdf-claim', recordId: 'mclm_1', partId: 'evid_1', partnerId: 'prtn_boreal' };
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { evidenceId: 'evid_1', ...data } }) as unknown as Recorded<never>;
const answered = (holder: object | null) => [
  {
    ...{ do: 'send', n: 0, lane: 'mou_1' },
    command: {
      type: 'RecordMouEvidence',
      data: { mouId: 'mou_1', key: 'launch', attempt: 2, evidenceId: 'evid_1', holder },
    },
  },
];

describe('the answer about a file', () => {
  it.each([
    ['EvidenceClaimed', { use }, null],
    ['EvidenceClaimRefused', { use, holder: other }, other],
  ])('%s comes back to the attempt that asked', (type, data, holder) =>
    expect(automation.react(recorded(type, data))).toEqual(answered(holder)),
  );
  it('to another context is not ours', () =>
    expect(automation.react(recorded('EvidenceClaimed', { use: other }))).toEqual([]));
});
