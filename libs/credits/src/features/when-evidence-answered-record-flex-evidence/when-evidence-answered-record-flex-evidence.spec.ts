import type { EvidenceEvent } from '@channel/evidence';
import type { Recorded } from '@channel/runtime';
import { whenEvidenceAnsweredRecordFlexEvidence as automation } from './when-evidence-answered-record-flex-evidence';

const use = { kind: 'flex-points', recordId: 'crac_1', partId: 'cren_1', partnerId: 'prtn_alder' };
const other = { ...use, kind: 'mdf-claim', recordId: 'mclm_1' };
const recorded = (event: EvidenceEvent) => event as unknown as Recorded<EvidenceEvent>;
const claimed = (by: typeof use) =>
  recorded({ type: 'EvidenceClaimed', data: { evidenceId: 'evid_1', use: by, claimedAt: 'x' } });

describe('the answer of the evidence', () => {
  const answered = (holder: typeof use | null) => [
    {
      ...{ do: 'send', n: 0, lane: 'crac_1' },
      command: { type: 'RecordFlexEvidence', data: { accountId: 'crac_1', entryId: 'cren_1', holder } },
    },
  ];
  it('comes back to the entry that asked', () => {
    expect(automation.react(claimed(use))).toEqual(answered(null));
    expect(automation.react(claimed(use))).toEqual(automation.react(claimed(use)));
  });
  it('names the first use where there is one', () =>
    expect(
      automation.react(
        recorded({
          type: 'EvidenceClaimRefused',
          data: { evidenceId: 'evid_1', use, holder: other, refusedAt: 'x' },
        }),
      ),
    ).toEqual(answered(other)));
  it('to another context is not ours', () => expect(automation.react(claimed(other))).toEqual([]));
});
