import { whenPartnerEnteredStartClocks as automation } from './when-partner-entered-start-clocks';

describe('when a partner enters, has something on record, or ends', () => {
  it.each([
    'PartnerTermsSigned',
    'PartnerRoleSigned',
    'PartnerRecordKept',
    'PartnerReinstated',
    'PartnerTerminated',
  ])('req:J94 J76 %s: looks which clocks run, one after the other for a partner', (type) =>
    expect(automation.react({ type, data: { partnerId: 'prtn_1' } } as never)).toEqual([
      {
        ...{ do: 'send', n: 0, lane: 'prtn_1' },
        command: { type: 'FollowPartnerClocks', data: { partnerId: 'prtn_1' } },
      },
    ]),
  );
});
