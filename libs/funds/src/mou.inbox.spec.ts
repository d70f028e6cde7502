import { NOT_YET, type Notice, type Waiting } from '@channel/inbox';
import {
  active,
  after,
  confirm,
  end,
  giveBack,
  milestone,
  propose,
  reached,
  revise,
  sign,
  submit,
  terminate,
} from './domain/mou/mou.builders';
import type { MouCommand } from './domain/mou/mou.commands';
import { mouInbox } from './mou.inbox';
import { mouNotices } from './mou.notices';
import { rowsAfter } from '@channel/testing';

const waitingAfter = (...commands: readonly MouCommand[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(mouInbox, after(...commands)).values()].filter(({ for: whom }) => whom.length > 0);
const told = (...commands: readonly MouCommand[]): readonly Notice[] => [
  ...rowsAfter<Notice>(mouNotices, after(...commands)).values(),
];

const LEAD = ['vendor|channel.lead'];
const ADMIN = ['prtn_alder|partner.admin'];
const USERS = [...ADMIN, 'prtn_alder|partner.finance'];
const DECIDERS = ['vendor|channel.manager', ...LEAD];

describe('case:E23 what of an agreement waits for whom', () => {
  it('the signatures that are missing, not for who proposed it', () => {
    expect(waitingAfter(propose())).toMatchObject([
      { kind: 'mou_signature', preparedBy: ['pers_chen'], for: [...ADMIN, ...LEAD] },
    ]);
    expect(waitingAfter(propose(), sign('partner'))).toMatchObject([{ for: LEAD }]);
    expect(waitingAfter(propose(), sign('vendor'))).toMatchObject([{ for: ADMIN }]);
  });
  it('each milestone for its partner until its day, and for who decides it once it is submitted', () => {
    expect(waitingAfter(...active)).toMatchObject([
      { kind: 'mou_milestone_due', title: 'Reach launch', dueAt: '2026-07-01T00:00:00.000Z', for: USERS },
      { kind: 'mou_milestone_due', title: 'Reach leads', for: USERS },
    ]);
    const submitted = [...active, submit('launch'), confirm('launch')] as const;
    expect(waitingAfter(...submitted)[0]).toMatchObject({
      ...{ kind: 'mou_milestone', dueAt: '2026-06-09T00:00:00.000Z', preparedBy: ['pers_paula'] },
      for: DECIDERS,
    });
    expect(waitingAfter(...submitted, giveBack('launch'))[0]).toMatchObject({ for: USERS });
    expect(waitingAfter(...active, ...reached('launch'))).toHaveLength(1);
  });
  it('nothing once it is over, but for what was submitted before', () => {
    expect(waitingAfter(...active, terminate())).toEqual([]);
    expect(waitingAfter(propose(), end())).toEqual([]);
    const submitted = [...active, submit('leads', '2026-12-31'), end()] as const;
    expect(waitingAfter(...submitted)).toMatchObject([{ kind: 'mou_milestone', title: 'Reach leads' }]);
    expect(waitingAfter(...submitted, giveBack('leads', '2027-01-04'))).toEqual([]);
  });
  it('of another version what it asks for, and no more what it dropped', () => {
    const without = revise({ milestones: [milestone('launch', 4_000, '2026-10-31')] });
    expect(waitingAfter(...active, without, sign('partner'), sign('vendor'))).toMatchObject([
      { title: 'Reach launch', dueAt: '2026-11-01T00:00:00.000Z' },
    ]);
  });
});

describe('7.7 what both sides are told of an agreement', () => {
  const due = (...commands: readonly MouCommand[]) =>
    told(...commands).flatMap(({ kind, at, until }) => (kind === 'mou_milestone_due' ? [[at, until]] : []));
  it('its partner is reminded before the day of a milestone, and no longer after it', () =>
    expect(due(...active).slice(0, 2)).toEqual([
      ['2026-05-31T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
      ['2026-06-23T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
    ]));
  it('not once it is submitted, or over, or moved by another version', () => {
    expect(due(...active, submit('launch', '2026-06-01')).map(([at]) => at)).toEqual([
      ...['2026-05-31T00:00:00.000Z', NOT_YET],
      ...['2026-08-31T00:00:00.000Z', '2026-09-23T00:00:00.000Z'],
    ]);
    expect(due(...active, terminate('2026-05-20')).every(([at]) => at === NOT_YET)).toBe(true);
    const later = revise({ milestones: [milestone('launch', 4_000, '2026-10-31')] });
    expect(due(...active, later, sign('partner', '2026-05-11'), sign('vendor', '2026-05-11'))).toEqual([
      ...[
        ['2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
        ['2026-10-24T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
      ],
      ...[
        [NOT_YET, '2026-10-01T00:00:00.000Z'],
        [NOT_YET, '2026-10-01T00:00:00.000Z'],
      ],
    ]);
  });
  it('a lead hears as well of what is late, and of what came to its end', () => {
    const late = {
      type: 'NoteMouMilestoneOverdue',
      data: { mouId: 'mou_1', key: 'launch', at: '2026-07-01T00:00:00.000Z' },
    } as const;
    expect(told(...active, late).at(-1)).toMatchObject({
      ...{ kind: 'mou_milestone_overdue', for: [...USERS, ...LEAD] },
      text: { en: '"Reach launch" of MOU-2026-000001 was to be reached by 2026-06-30.' },
    });
    expect(told(...active, end()).find(({ kind }) => kind === 'mou_ended')).toMatchObject({
      for: [...USERS, ...LEAD],
    });
  });
});
