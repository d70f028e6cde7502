import { whenPersonChangedFollowClocks as automation } from './when-person-changed-follow-clocks';

describe('when a person passes, leaves or moves', () => {
  it.each(['CredentialRecorded', 'PersonRecordWithdrawn', 'PersonLeft', 'PersonMoved'])(
    'req:J96 G43 %s: looks which clocks run, one after the other for a person',
    (type) =>
      expect(automation.react({ type, data: { personId: 'pers_1' } } as never)).toEqual([
        {
          ...{ do: 'send', n: 0, lane: 'pers_1' },
          command: { type: 'FollowPersonClocks', data: { personId: 'pers_1' } },
        },
      ]),
  );
});
