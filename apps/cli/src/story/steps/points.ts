import { at } from '../../client/at';
import type { Step } from '../step';
import { check } from '../world';

const HALF_YEAR = '2026-H2';

export const points: Step = {
  key: 'points',
  title: `Chen accepts a customer reference of Alder: the target of ${HALF_YEAR} is reached`,
  play: async (world) => {
    const asked = { partnerCode: ['PTR-0042'], halfYear: [HALF_YEAR] };
    const [before] = (await world.read('paula', '/v1/semi-annual-targets', asked)).data;
    check(before !== undefined, `${HALF_YEAR} of Alder has a target`);
    const { data } = await world.read('chen', '/v1/flex-points', {
      ...{ halfYear: [HALF_YEAR], status: ['proposed'], partnerId: [before.partnerId] },
    });
    const [entry] = data;
    check(entry !== undefined, 'Paula has proposed a reference');
    const { accountId, entryId } = entry;
    const record = at('/v1/flex-accounts/{accountId}/entries/{entryId}', { accountId, entryId });
    await world.refused('ROLE_REQUIRED', 'paula', record, 'approve');
    await world.decide('chen', record, 'approve', undefined);
    const after = await world.eventually('the target is reached', async () => {
      const [found] = (await world.read('paula', '/v1/semi-annual-targets', asked)).data;
      return found !== undefined && found.short.quantity === '0' ? found : undefined;
    });
    return {
      text: `${entry.earningEvent}: ${after.earned.quantity} of ${after.target.quantity} points, before ${before.earned.quantity}; units zero`,
      facts: { earned: after.earned, target: after.target, short: after.short, until: after.lastDay },
    };
  },
};
