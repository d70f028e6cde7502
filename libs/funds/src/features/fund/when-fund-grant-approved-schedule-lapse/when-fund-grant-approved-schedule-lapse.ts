import type { DomainCommand } from '@channel/kernel';
import { automation, reminders, type Reaction } from '@channel/runtime';
import type { FundGrantApproved, FundLotEarned } from '../../../domain/fund/fund.events';
import { LapseFundLotCommand, NoteFundLotEndingCommand } from './fund-lot-deadlines.handler';

type OfLot = Readonly<{ fundId: string; programmeId: string; lotId: string }>;
type Note = DomainCommand<'NoteFundLotEnding', OfLot & Readonly<{ noticeOn: string }>>;
type Lapse = DomainCommand<'LapseFundLot', OfLot>;

type Begun = Pick<FundGrantApproved['data'], 'fundId' | 'programmeId' | 'grantId' | 'notices' | 'lapsesAt'>;
const clocks = ({
  fundId,
  programmeId,
  grantId: lotId,
  notices,
  lapsesAt,
}: Begun): readonly Reaction<Note | Lapse>[] => [
  ...reminders(notices, lapsesAt, ({ on: noticeOn }) => ({
    deadlineId: `${lotId}/${noticeOn}`,
    command: { type: 'NoteFundLotEnding', data: { fundId, programmeId, lotId, noticeOn } } as const,
  })),
  {
    ...{ do: 'schedule', deadlineId: `${lotId}/end`, dueAt: lapsesAt },
    command: { type: 'LapseFundLot', data: { fundId, programmeId, lotId } },
  },
];

/** The clocks of a lot: its notices, and its end. */
export const whenFundGrantApprovedScheduleLapse = automation<FundGrantApproved | FundLotEarned, Note | Lapse>(
  {
    name: 'funds.when-fund-grant-approved-schedule-lapse',
    streams: ['fund-'],
    on: { FundGrantApproved: clocks, FundLotEarned: clocks },
    dispatch: {
      NoteFundLotEnding: (data, meta) => new NoteFundLotEndingCommand(data, meta),
      LapseFundLot: (data, meta) => new LapseFundLotCommand(data, meta),
    },
  },
);
