import type { Recorded } from '@channel/runtime';
import { whenMdfCutGrantedOpenFollowUp as automation } from './when-mdf-cut-granted-open-follow-up';

it('inv:M5: what was granted of a cut is asked to be a claim, the same each time', () => {
  const event = { type: 'MdfClaimCutGranted', data: { claimId: 'mclm_1' } } as unknown as Recorded<never>;
  expect(automation.react(event)).toEqual([
    {
      ...{ do: 'send', n: 0, lane: 'mclm_1' },
      command: { type: 'OpenMdfFollowUp', data: { firstId: 'mclm_1' } },
    },
  ]);
  expect(automation.react(event)).toEqual(automation.react(event));
});
