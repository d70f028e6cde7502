import type { Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import { creditsInbox } from './credits.inbox';
import type { FlexAccountEvent } from './domain/flex-account/flex-account.events';

const proposed = (quantity: string): FlexAccountEvent =>
  ({
    type: 'FlexPointsProposed',
    data: {
      ...{ entryId: 'flex_1', partnerId: 'prtn_alder', earningEvent: 'customer-reference' },
      ...{ points: { quantity, unit: 'flex-point' }, evidence: { reference: 'REF-7', note: null } },
      ...{ proposedBy: 'pers_paula', proposedAt: '2026-09-07T09:00:00.000Z' },
    },
  }) as FlexAccountEvent;

it.each([
  ['1', '1 point for customer-reference, REF-7'],
  ['2', '2 points for customer-reference, REF-7'],
])('req:4.6 points that somebody has to decide are counted as people count: %s', (quantity, title) => {
  expect([...rowsAfter<Waiting>(creditsInbox, [proposed(quantity)]).values()]).toMatchObject([{ title }]);
});
