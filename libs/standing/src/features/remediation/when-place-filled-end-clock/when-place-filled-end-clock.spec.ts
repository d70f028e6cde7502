import { whenPlaceFilledEndClock as automation } from './when-place-filled-end-clock';

describe('when somebody passes, joins or takes over', () => {
  const looked = (partnerId: string) => [
    {
      ...{ do: 'send', n: 0, lane: partnerId },
      command: { type: 'EndClocksOfFilledPlaces', data: { partnerId } },
    },
  ];
  it.each(['CredentialRecorded', 'TrainingRecorded', 'PartnerPersonRegistered', 'PersonDutiesChanged'])(
    'req:J96 %s: looks whether a place of the partner is filled, one after the other',
    (type) => {
      const react = () => automation.react({ type, data: { partnerId: 'prtn_1' } } as never);
      expect(react()).toEqual(looked('prtn_1'));
      expect(react()).toEqual(looked('prtn_1'));
    },
  );
  it('req:J96 who moves fills a place where they go', () => {
    const data = { partnerId: 'prtn_1', toPartnerId: 'prtn_2' };
    expect(automation.react({ type: 'PersonMoved', data } as never)).toEqual(looked('prtn_2'));
  });
  it('req:J96 req:J94 what a clock asks for may be there when it begins', () => {
    const begun = (clock: string) =>
      automation.react({ type: 'ClockStarted', data: { clock, partnerId: 'prtn_1' } } as never);
    expect(begun('replacement')).toEqual(looked('prtn_1'));
    expect(begun('entry-certification')).toEqual(looked('prtn_1'));
    expect(begun('lapse')).toEqual([]);
  });
});
