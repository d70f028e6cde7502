import { isRefusal, present } from '@channel/kernel';
import { submitBom } from '../../../domain/bom/bom.builders';
import { bomDecider } from '../../../domain/bom/bom.decider';
import { recorded } from '../../../domain/deal/deal.builders';
import { whenBomPriceApprovedExpirePrice as automation } from './when-bom-price-approved-expire-price';

describe('when a price is approved', () => {
  it('its validity is a clock', () => {
    const decision = bomDecider.decide(submitBom(), bomDecider.initial);
    const approved = present(isRefusal(decision) ? undefined : decision[1]);
    expect(automation.react(recorded(approved) as never)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'bom_1', dueAt: '2026-10-08T00:00:00.000Z' },
        command: { type: 'ExpireBomPrice', data: { bomId: 'bom_1' } },
      },
    ]);
  });
  it('a newer version stops the clock', () => {
    const data = { bomId: 'bom_1', dealId: 'deal_1', byBomId: 'bom_2', supersededAt: 'x' };
    expect(automation.react(recorded({ type: 'BomSuperseded', data }) as never)).toEqual([
      { do: 'cancel', deadlineId: 'bom_1' },
    ]);
  });
});
