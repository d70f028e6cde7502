import { whenReviewDecidedExpectYear as automation } from './when-review-decided-expect-year';

const decided = {
  ...{ id: 'event_1', checkpoint: '0000000042', type: 'ReviewDecided' },
  data: { programmeId: 'jpa-2023', reviewId: 'revw_1', partnerId: 'prtn_1' },
} as never;

it('req:R22 G47: a decided review is told to whoever pays for its year, each time by the same command', () => {
  const told = [
    {
      ...{ do: 'send', n: 0, lane: 'prtn_1' },
      command: {
        type: 'ExpectYear',
        data: {
          ...{ programmeId: 'jpa-2023', reviewId: 'revw_1' },
          ...{ sourceEventId: 'event_1', checkpoint: '0000000042' },
        },
      },
    },
  ];
  expect(automation.react(decided)).toEqual(told);
  expect(automation.react(decided)).toEqual(told);
});
