import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import { creditLotInbox, creditLotNotices } from './credit-lot.inbox';
import { after, approve, expire, grant, request, reserve } from './domain/credit-lot/credit-lot.builders';
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
