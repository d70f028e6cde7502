import { whenPartnerTerminatedEndDeals as automation } from './when-partner-terminated-end-deals';

describe('when a partner is terminated', () => {
  it('7.10 ends its deals, whoever ended the enrolment', () => {
    const data = { partnerId: 'prtn_1', cause: 'left', reason: 'Sold.', endedBy: 'pers_paula' };
    const event = { type: 'PartnerTerminated', data, checkpoint: '1' };
    expect(automation.react(event as never)).toEqual([
      {
        ...{ do: 'send', n: 0 },
        command: {
          type: 'EndDealsOfPartner',
          data: { partnerId: 'prtn_1', endedBy: 'pers_paula', checkpoint: '1' },
        },
      },
    ]);
  });
});
