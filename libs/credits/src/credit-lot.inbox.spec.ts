import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import { creditLotInbox, creditLotNotices } from './credit-lot.inbox';
import {
  after,
  approve,
  expire,
  grant,
  name,
  request,
  reserve,
  review,
} from './domain/credit-lot/credit-lot.builders';
import type { CreditLotCommand } from './domain/credit-lot/credit-lot.commands';

const rowsOf = (...commands: readonly CreditLotCommand[]) => [
  ...rowsAfter<Waiting>(creditLotInbox, after(...commands)).values(),
];
const told = (...commands: readonly CreditLotCommand[]): readonly Notice[] => [
  ...rowsAfter<Notice>(creditLotNotices, after(...commands)).values(),
];
const ending = {
  type: 'NoteCreditLotEnding',
  data: { lotId: 'clot_1', on: '2027-04-07', at: '2027-04-07T00:00:00.000Z' },
} as const;

it('a correction of a lot waits for a lead, who is not the one that asked', () => {
  expect(rowsOf(grant(8n), request(1n))).toMatchObject([
    {
      ...{ kind: 'credit_correction', title: 'To take back 1 service credit: Counted twice.' },
      ...{ preparedBy: ['pers_chen'], for: ['vendor|channel.lead'] },
    },
  ]);
  expect(rowsOf(grant(8n), request(1n), approve())).toEqual([]);
});

it('7.8 a partner is told what it has, what is left shortly before the end, and what ended', () => {
  const words = told(grant(8n), reserve('r', 3n), ending, expire());
  expect(words.map(({ text }) => text.en)).toEqual([
    'You have 8 service credits of Contract CP-1, to be used by 2027-04-14.',
    '5 service credits can be used until 2027-04-14; what is left then ends.',
    '5 service credits expired: the last day was 2027-04-14.',
  ]);
  // A reminder is not told any more once the lot has ended.
  expect(words[1]).toMatchObject({ until: '2027-04-15T00:00:00.000Z' });
  expect(words[0]?.for).toEqual(['prtn_alder|partner.admin', 'prtn_alder|partner.finance']);
  expect(told(grant(8n), reserve('r', 8n), expire())).toHaveLength(1);
});

it('C2 the partner and who manages the services hear when that is named, and before a review is due', () => {
  const ahead = {
    type: 'NoteReviewAhead',
    data: {
      ...{ lotId: 'clot_1', dueOn: '2026-07-14', dueAt: '2026-07-15T00:00:00.000Z' },
      ...{ on: '2026-07-07', at: '2026-07-07T00:00:00.000Z' },
    },
  } as const;
  const words = told(grant(8n), name('pers_carol', '2026-05-01'), ahead, review('2026-07-10')).slice(1);
  expect(words.map(({ text }) => text.en)).toEqual([
    'A service manager is named for the contract, from 2026-05-01 on; hours: Mon–Fri 09:00–17:00.',
    'The quarterly operational review of the contract is due by 2026-07-14.',
    'The operational review of 2026-07-10 is recorded, with usage and balance of your credits.',
  ]);
  const users = ['prtn_alder|partner.admin', 'prtn_alder|partner.finance'];
  expect(words.map((notice) => notice.for)).toEqual([
    ...[[...users, 'pers_carol'], [...users, 'pers_carol'], users],
  ]);
  // Once the quarter is over it is not told any more.
  expect(words[1]).toMatchObject({ until: '2026-07-15T00:00:00.000Z' });
});
