import type { Recorded } from '@channel/runtime';
import { whenMdfClaimChangedAskEvidence as automation } from './when-mdf-claim-changed-ask-evidence';

type Handled = Parameters<typeof automation.react>[0];
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { claimId: 'mclm_1', partnerId: 'prtn_alder', ...data } }) as unknown as Recorded<never>;
const asked = (type: string, ...ids: readonly string[]) =>
  ids.map((evidenceId, n) => ({
    ...{ do: 'send', n, lane: 'evidence' },
    command: {
      type,
      data: {
        evidenceId,
        use: { kind: 'mdf-claim', recordId: 'mclm_1', partId: evidenceId, partnerId: 'prtn_alder' },
      },
    },
  }));

describe('the invoices and files of a claim', () => {
  const lines = [{ evidenceId: 'evid_1' }];
  const proofs = [{ evidenceId: 'evid_2' }, { evidenceId: 'evid_1' }];
  const evidenceIds = ['evid_1', 'evid_2'];
  it.each([
    ['MdfClaimSubmitted', { lines, proofs }, 'ClaimEvidence', ['evid_1', 'evid_2']],
    ['MdfClaimQuestionAnswered', { proofs }, 'ClaimEvidence', ['evid_2', 'evid_1']],
    ['MdfClaimDisputeAccepted', { evidenceIds }, 'ClaimEvidence', evidenceIds],
    ['MdfClaimRejected', { evidenceIds }, 'ReleaseEvidence', evidenceIds],
    ['MdfClaimExpired', { evidenceIds }, 'ReleaseEvidence', evidenceIds],
  ])('%s: each once, in the one lane of all, the same each time', (type, data, command, ids) => {
    const event = recorded(type, data);
    expect(automation.react(event)).toEqual(asked(command, ...ids));
    expect(automation.react(event)).toEqual(automation.react(event));
  });
  it('M11: is not asked for again by the claim of what was granted of another', () => {
    const follows = { claimId: 'mclm_0', number: 'MC-0' };
    expect(automation.react(recorded('MdfClaimSubmitted', { lines, proofs, follows }))).toEqual([]);
  });
  it('is a use of its own where it is asked for again', () => {
    const [reaction] = automation.react(recorded('MdfClaimDisputeAccepted', { evidenceIds, attempt: 2 }));
    expect(reaction).toMatchObject({ command: { data: { use: { partId: 'evid_1/2' } } } });
  });
});
