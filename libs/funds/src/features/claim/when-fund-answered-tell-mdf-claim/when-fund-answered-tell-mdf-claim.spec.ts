import type { Recorded } from '@channel/runtime';
import { whenFundAnsweredTellMdfClaim as automation } from './when-fund-answered-tell-mdf-claim';

type Handled = Parameters<typeof automation.react>[0];
const no = { code: 'FUND_INSUFFICIENT', detail: 'USD 0.00 is left.' };

it.each([
  ['FundsCommitted', {}, null],
  ['FundsCommitmentRefused', no, no],
  ['MdfClaimRegistrationRefused', no, no],
])('the fund’s word comes back to the claim: %s, the same each time', (type, data, refusal) => {
  const event = { type, data: { claimId: 'mclm_1', ...data } } as unknown as Recorded<never> as Handled;
  expect(automation.react(event)).toEqual([
    {
      ...{ do: 'send', n: 0, lane: 'mclm_1' },
      command: { type: 'RecordMdfFunding', data: { claimId: 'mclm_1', refusal } },
    },
  ]);
  expect(automation.react(event)).toEqual(automation.react(event));
});
