import type { Recorded } from '@channel/runtime';
import { whenFlexPointsProposedClaimEvidence as automation } from './when-flex-points-proposed-claim-evidence';

type Handled = Parameters<typeof automation.react>[0];
const recorded = (type: string): Handled =>
  ({
    type,
    data: { accountId: 'crac_1', entryId: 'cren_1', partnerId: 'prtn_alder', evidenceId: 'evid_1' },
  }) as unknown as Recorded<never>;
const use = { kind: 'flex-points', recordId: 'crac_1', partId: 'cren_1', partnerId: 'prtn_alder' };

it.each([
  ['FlexPointsProposed', 'ClaimEvidence'],
  ['FlexPointsDeclined', 'ReleaseEvidence'],
])('%s: %s, in the lane of the evidence, the same each time', (type, command) => {
  const asked = automation.react(recorded(type));
  expect(asked).toEqual([
    { do: 'send', n: 0, lane: 'evid_1', command: { type: command, data: { evidenceId: 'evid_1', use } } },
  ]);
  expect(automation.react(recorded(type))).toEqual(asked);
});
