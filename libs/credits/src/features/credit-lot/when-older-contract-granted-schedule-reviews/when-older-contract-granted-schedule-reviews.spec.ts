import { whenOlderContractGrantedScheduleReviews as automation } from './when-older-contract-granted-schedule-reviews';

const granted = (unit: string, more: object = {}) =>
  automation.react({
    type: 'CreditLotGranted',
    data: { lotId: 'clot_1', quantity: { quantity: '8', unit }, ...more },
  } as never);

it('C2 asks for the reviews of a contract whose grant did not say them, and of nothing else', () => {
  expect(granted('service-credit')).toEqual([
    { do: 'send', n: 0, command: { type: 'ScheduleReviews', data: { lotId: 'clot_1' } } },
  ]);
  expect(granted('service-credit', { reviews: [] })).toEqual([]);
  expect(granted('training-credit')).toEqual([]);
});
