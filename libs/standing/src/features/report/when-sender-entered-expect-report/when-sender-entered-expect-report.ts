import { addMonths, type DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import type { ReportExpected } from '../../../domain/report/report.events';
import type { MonthOfSender } from '../../../report-desk';
import { ExpectReportsCommand } from './expect-reports.handler';

type Expect = DomainCommand<'ExpectReports', MonthOfSender>;
type Entered = Extract<
  PartnerEvent,
  {
    type:
      | ('PartnerTermsSigned' | 'PartnerRoleSigned' | 'PartnerReinstated')
      | ('PartnerLevelChanged' | 'PartnerRoleLevelChanged');
  }
>;

const monthOf = (day: string): string => day.slice(0, 7);

/** At noon of UTC the first day of the next month has begun in every zone. */
const whenOver = (partnerId: string, month: string): readonly Reaction<Expect>[] => [
  {
    ...{ do: 'schedule', deadlineId: `${partnerId}|${month}` },
    dueAt: `${addMonths(`${month}-01`, 1)}T12:00:00.000Z`,
    command: { type: 'ExpectReports', data: { partnerId, month } },
  },
];
/**
 * Whoever sends reports owes one for each month (J79, J80), from that of its entry on: when one month's is expected, the next one
 * is looked for. Where the chain ends, as of who was suspended, what brings the sender back begins it again.
 */
export const whenSenderEnteredExpectReport = automation<Entered | ReportExpected, Expect>({
  name: 'standing.when-sender-entered-expect-report',
  streams: ['partner-', 'expectedReport-'],
  on: {
    PartnerTermsSigned: ({ partnerId, signedOn }) => whenOver(partnerId, monthOf(signedOn)),
    PartnerRoleSigned: ({ partnerId, signedOn }) => whenOver(partnerId, monthOf(signedOn)),
    PartnerLevelChanged: ({ partnerId, changedOn }) => whenOver(partnerId, monthOf(changedOn)),
    PartnerRoleLevelChanged: ({ partnerId, changedOn }) => whenOver(partnerId, monthOf(changedOn)),
    PartnerReinstated: ({ partnerId, reinstatedOn }) => whenOver(partnerId, monthOf(reinstatedOn)),
    ReportExpected: ({ partnerId, month }) => whenOver(partnerId, monthOf(addMonths(`${month}-01`, 1))),
  },
  dispatch: { ExpectReports: (data, meta) => new ExpectReportsCommand(data, meta) },
});
