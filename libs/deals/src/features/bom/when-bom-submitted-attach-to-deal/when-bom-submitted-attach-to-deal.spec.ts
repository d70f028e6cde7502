import { isRefusal, present } from '@channel/kernel';
import { submitBom } from '../../../domain/bom/bom.builders';
import { bomDecider } from '../../../domain/bom/bom.decider';
import { recorded } from '../../../domain/deal/deal.builders';
import { whenBomSubmittedAttachToDeal as automation } from './when-bom-submitted-attach-to-deal';

it('a bill of materials that is submitted is attached in the lane of its deal', () => {
  const decision = bomDecider.decide(submitBom(), bomDecider.initial);
  const submitted = present(isRefusal(decision) ? undefined : decision[0]);
  expect(automation.react(recorded(submitted) as never)).toEqual([
    {
      ...{ do: 'send', n: 0, lane: 'deal_1' },
      command: {
        type: 'AttachBom',
        data: {
          ...{ dealId: 'deal_1', bomId: 'bom_1', partnerId: 'prtn_alder', submittedBy: 'pers_priya' },
          list: { amount: '2661290', currency: 'USD' },
          addedProductLines: [],
        },
      },
    },
  ]);
});
