import {
  actOf,
  after,
  expire,
  given,
  grant,
  lotAfter,
  name,
  of,
  release,
  reserve,
  review,
  rules,
  use,
} from './credit-lot.builders';
import { scenario } from '@channel/testing';
import { managerOn } from './credit-lot';
import { creditLotDecider as decider } from './credit-lot.decider';
import type { CreditLotEvent, CreditLotGranted } from './credit-lot.events';
import { reportOn } from './credit-lot.report';

// A contract of 12 months from 2026-04-15: its quarters end on 07-14, 10-14, 01-14 and 04-14.

const training = grant(50n, { unit: 'training-credit', reference: 'Order TO-1' });
const ahead = (dueOn: string, on: string) =>
  ({
    type: 'NoteReviewAhead',
    data: { lotId: of.lotId, dueOn, dueAt: `${dueOn}T24:00:00.000Z`, on, at: `${on}T00:00:00.000Z` },
  }) as const;

describe('C2 the service manager of a contract', () => {
  it('is named with a first day and hours, and is it until the next one', () => {
    const lot = lotAfter(grant(8n), name('pers_chen', '2026-05-01'), name('pers_carol', '2026-09-01'));
    expect(
      ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map((day) => managerOn(lot, day)?.managerId),
    ).toEqual([...[undefined, 'pers_chen', 'pers_chen', 'pers_carol']]);
    given(grant(8n))
      .when(name('pers_chen', '2026-05-01'))
      .then({
        type: 'ServiceManagerNamed',
        data: {
          ...{ ...of, managerId: 'pers_chen', hours: 'Mon–Fri 09:00–17:00', fromOn: '2026-05-01' },
          ...{ namedBy: 'pers_chen', namedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
  });
  it('ASSIGNEE_UNKNOWN ALREADY_ASSIGNED DAYS_CROSSED DAY_OUTSIDE_CONTRACT CONTRACT_REQUIRED HUMAN_REQUIRED', () => {
    given(grant(8n))
      .when(name('pers_priya', '2026-05-01', { mayManage: false }))
      .thenRefused('ASSIGNEE_UNKNOWN');
    const named = [grant(8n), name('pers_chen', '2026-05-01')] as const;
    given(...named)
      .when(name('pers_chen', '2026-06-01'))
      .thenRefused('ALREADY_ASSIGNED');
    given(...named)
      .when(name('pers_carol', '2026-05-01'))
      .thenRefused('DAYS_CROSSED');
    for (const day of ['2026-04-14', '2027-04-15'])
      given(grant(8n)).when(name('pers_chen', day)).thenRefused('DAY_OUTSIDE_CONTRACT');
    given(training).when(name('pers_chen', '2026-05-01')).thenRefused('CONTRACT_REQUIRED');
    const machine = actOf('job', '2026-05-01', 'machine');
    given(grant(8n))
      .when(name('pers_chen', '2026-05-01', { act: machine }))
      .thenRefused('HUMAN_REQUIRED');
    // Other hours of the same person are news.
    expect(lotAfter(...named, name('pers_chen', '2026-06-01', { hours: 'Mon–Thu' })).managers).toHaveLength(
      2,
    );
  });
});

describe('C2 quarterly operational reviews', () => {
  it('are due at the end of each quarter of the contract, of nothing else', () => {
    expect(lotAfter(grant(8n)).reviews.map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-07-14', '2026-10-14', '2027-01-14', '2027-04-14'],
    ]);
    expect(lotAfter(training).reviews).toEqual([]);
    expect(after(grant(8n))[0]).toMatchObject({
      data: {
        reviews: [
          {
            dueOn: '2026-07-14',
            dueAt: '2026-07-15T00:00:00.000Z',
            notices: [{ on: '2026-05-15' }, { on: '2026-06-14' }, { on: '2026-07-07' }],
          },
          {},
          {},
          {},
        ],
      },
    });
  });
  it('are recorded with day, attendees by role, notes and report, as that of the quarter in which they were held', () => {
    const report = [reportOn(after(grant(8n)), '2026-08-01', 'UTC') ?? { lotId: '' }] as never;
    given(grant(8n))
      .when(review('2026-08-01', { report }))
      .then({
        type: 'OperationalReviewRecorded',
        data: {
          ...{ ...of, dueOn: '2026-10-14', heldOn: '2026-08-01', notes: 'Two repeat cases.', report },
          attendees: [{ role: 'service-manager', count: 1 }],
          ...{ recordedBy: 'pers_chen', recordedAt: '2026-08-01T10:00:00.000Z' },
        },
      });
    // The first was missed, and stays missed.
    expect(lotAfter(grant(8n), review('2026-08-01')).reviews.map(({ held }) => held?.heldOn)).toEqual([
      ...[undefined, '2026-08-01', undefined, undefined],
    ]);
    expect(lotAfter(grant(8n), review('2026-07-14'), review('2026-07-15')).reviews[1]?.held?.heldOn).toBe(
      '2026-07-15',
    );
  });
  it('ALREADY_RECORDED DAY_IN_FUTURE DAY_OUTSIDE_CONTRACT ATTENDEES_MISSING CONTRACT_REQUIRED HUMAN_REQUIRED', () => {
    given(grant(8n), review('2026-06-01')).when(review('2026-07-14')).thenRefused('ALREADY_RECORDED');
    given(grant(8n))
      .when(review('2026-06-02', { act: actOf('chen', '2026-06-01') }))
      .thenRefused('DAY_IN_FUTURE');
    for (const day of ['2026-04-14', '2027-04-15'])
      given(grant(8n)).when(review(day)).thenRefused('DAY_OUTSIDE_CONTRACT');
    given(grant(8n))
      .when(review('2026-06-01', { attendees: [] }))
      .thenRefused('ATTENDEES_MISSING');
    given(training).when(review('2026-06-01')).thenRefused('CONTRACT_REQUIRED');
    given(grant(8n))
      .when(review('2026-06-01', { act: actOf('job', '2026-06-01', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('are told of before they are due, with who manages the services, and no more once they were held', () => {
    const note = ahead('2026-07-14', '2026-06-14');
    expect(after(grant(8n), name('pers_chen', '2026-05-01'), note).at(-1)).toMatchObject({
      ...{ type: 'OperationalReviewAhead', data: { dueOn: '2026-07-14', managerId: 'pers_chen' } },
    });
    given(grant(8n), note).when(note).thenNothing();
    given(grant(8n), review('2026-06-10')).when(note).thenNothing();
    expect(after(grant(8n), review('2026-06-10'), ahead('2026-10-14', '2026-09-14')).at(-1)).toMatchObject({
      data: { managerId: null },
    });
  });
});

describe('C2 a contract that was granted before reviews were kept', () => {
  const old = after(grant(8n)).map(({ type, data }) => {
    const { reviews: _reviews, ...rest } = data as CreditLotGranted['data'];
    return { type, data: rest } as CreditLotEvent;
  });
  it('says with its first service manager when they are due, and no more with the next', () => {
    const first = name('pers_chen', '2026-09-01');
    scenario(decider)(...old)
      .when(first)
      .then({
        type: 'ServiceManagerNamed',
        data: expect.objectContaining({
          managerId: 'pers_chen',
          reviews: [
            { dueOn: '2026-07-14', dueAt: '2026-07-15T00:00:00.000Z', notices: [] },
            expect.objectContaining({
              notices: [
                expect.objectContaining({ on: '2026-09-14' }),
                expect.objectContaining({ on: '2026-10-07' }),
              ],
            }),
            expect.objectContaining({ dueOn: '2027-01-14' }),
            expect.objectContaining({ dueOn: '2027-04-14' }),
          ],
        }) as never,
      });
    const named = decider.decide(
      first,
      old.reduce(decider.evolve, decider.initial),
    ) as readonly CreditLotEvent[];
    const next = decider.decide(
      name('pers_carol', '2026-10-01'),
      [...old, ...named].reduce(decider.evolve, decider.initial),
    ) as readonly CreditLotEvent[];
    expect(next[0]?.data).not.toHaveProperty('reviews');
  });
  it('has them scheduled by itself, once, and then says no more with a service manager', () => {
    const schedule = { type: 'ScheduleReviews', data: { rules, act: actOf('x', '2026-09-01') } } as const;
    scenario(decider)(...old)
      .when(schedule)
      .then({
        type: 'OperationalReviewsScheduled',
        data: expect.objectContaining({
          lotId: of.lotId,
          reviews: [
            { dueOn: '2026-07-14', dueAt: '2026-07-15T00:00:00.000Z', notices: [] },
            expect.objectContaining({ dueOn: '2026-10-14' }),
            expect.objectContaining({ dueOn: '2027-01-14' }),
            expect.objectContaining({ dueOn: '2027-04-14' }),
          ],
        }) as never,
      });
    const said = decider.decide(
      schedule,
      old.reduce(decider.evolve, decider.initial),
    ) as readonly CreditLotEvent[];
    scenario(decider)(...old, ...said)
      .when(schedule)
      .thenNothing();
    scenario(decider)(...after(grant(8n)))
      .when(schedule)
      .thenNothing();
    const named = decider.decide(
      name('pers_chen', '2026-10-01'),
      [...old, ...said].reduce(decider.evolve, decider.initial),
    ) as readonly CreditLotEvent[];
    expect(named[0]?.data).not.toHaveProperty('reviews');
  });
  it('has none to come once it is over, nor has what is no contract of services', () => {
    const schedule = { type: 'ScheduleReviews', data: { rules, act: actOf('x', '2027-05-01') } } as const;
    const over = {
      type: 'ExpireCreditLot',
      data: { lotId: of.lotId, at: '2027-05-01T00:00:00.000Z' },
    } as const;
    const expired = decider.decide(
      over,
      old.reduce(decider.evolve, decider.initial),
    ) as readonly CreditLotEvent[];
    scenario(decider)(...old, ...expired)
      .when(schedule)
      .thenNothing();
  });
});

describe('C2 usage and balance as of a day', () => {
  const events = after(
    ...[grant(8n), reserve('r1', 2n), reserve('r2', 1n), reserve('r3', 1n)],
    ...[use('r1', '2026-06-02'), release('r2', '2026-06-05'), expire()],
  );
  const figuresOn = (day: string) => {
    const report = reportOn(events, day, 'UTC');
    return (
      report &&
      [report.granted, report.free, report.reserved, report.used, report.expired].map(
        ({ quantity }) => quantity,
      )
    );
  };
  it('is what had come about when the day was over', () => {
    expect(figuresOn('2026-04-14')).toBeUndefined();
    expect(figuresOn('2026-04-30')).toEqual(['8', '8', '0', '0', '0']);
    expect(figuresOn('2026-06-01')).toEqual(['8', '4', '4', '0', '0']);
    expect(figuresOn('2026-06-02')).toEqual(['8', '4', '2', '2', '0']);
    expect(figuresOn('2026-06-05')).toEqual(['8', '5', '1', '2', '0']);
    expect(figuresOn('2027-04-14')).toEqual(['8', '5', '1', '2', '0']);
    expect(figuresOn('2027-04-15')).toEqual(['8', '0', '1', '2', '5']);
  });
});
