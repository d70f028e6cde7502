import { eventFilterOf, exportedOf } from './event-filter';

const address = {
  ...{ type: 'DealApproved', actor: 'pers_chen', channel: 'portal', from: '2026-07-01', to: '2026-09-30' },
  ...{ tab: 'other', correlation: 'cmd_1' },
};

describe('what an address asks of the log', () => {
  it('is type, person, cause, channel and the days, the last one whole', () =>
    expect(eventFilterOf(address)).toEqual({
      ...{ type: ['DealApproved'], actor: ['pers_chen'], channel: ['portal'], correlation: ['cmd_1'] },
      'recordedAt[gte]': '2026-07-01T00:00:00.000Z',
      'recordedAt[lte]': '2026-09-30T23:59:59.999Z',
    }));
  it('is the same for a file', () =>
    expect(exportedOf(address)).toEqual({
      ...{ type: 'DealApproved', actor: 'pers_chen', channel: 'portal', correlation: 'cmd_1' },
      ...{ from: '2026-07-01T00:00:00.000Z', to: '2026-09-30T23:59:59.999Z' },
    }));
  it('is everything where it says nothing that is known', () => {
    expect(eventFilterOf({ channel: 'pigeon', from: 'yesterday' })).toEqual({});
    expect(exportedOf({ channel: 'pigeon', from: 'yesterday' })).toEqual({});
  });
});
