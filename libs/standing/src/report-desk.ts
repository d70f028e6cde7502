import { apiId } from '@channel/event-store';
import { addDays, addMonths, dayOf, endOfDay, type Day, type Instant } from '@channel/kernel';
import { Partners, reportDueOn } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { reportsOf } from './domain/report/asked-reports';
import type { ReportTerms } from './domain/report/report';
import type { ReportKind } from './domain/report/report.events';

export type MonthOfSender = Readonly<{ partnerId: string; month: string }>;

/** What a sender owes for a month, and until when: by its standing of then and the version that is in force now (T5). */
@Injectable()
export class ReportDesk {
  constructor(private readonly partners: Partners) {}

  /** The reports that a month is owed, with what is stored of each. */
  async expectedFor(of: MonthOfSender, at: Instant): Promise<readonly ReportTerms[]> {
    const now = await this.partners.now(of.partnerId, at);
    const definition = now?.programme.inForce?.definition;
    const standing = await this.partners.standingOn(of.partnerId, lastDayOf(of.month));
    if (now === undefined || definition === undefined || standing === undefined) return [];
    const { programmeId, zone } = now.programme;
    return reportsOf(definition, standing).map((report) =>
      termsOf({ ...of, programmeId, report }, { definition, zone, at }),
    );
  }

  /** One report as it came; `undefined` while no version of its programme is in force. */
  async received(
    { report, ...of }: MonthOfSender & Readonly<{ report: ReportKind }>,
    at: Instant,
  ): Promise<Readonly<{ of: ReportTerms; on: Day }> | undefined> {
    const now = await this.partners.now(of.partnerId, at);
    const definition = now?.programme.inForce?.definition;
    if (now === undefined || definition === undefined) return undefined;
    const { programmeId, zone } = now.programme;
    return { of: termsOf({ ...of, programmeId, report }, { definition, zone, at }), on: dayOf(at, zone) };
  }
}

const lastDayOf = (month: string): Day => addDays(addMonths(`${month}-01`, 1), -1);

const termsOf = (
  of: MonthOfSender & Readonly<{ programmeId: string; report: ReportKind }>,
  {
    definition: { pos, calendar },
    zone,
    at,
  }: Readonly<{ definition: ProgrammeDefinition; zone: string; at: Instant }>,
): ReportTerms => {
  const dueOn = reportDueOn(of.month, pos.dueBusinessDay.value, calendar.holidays.value);
  return {
    ...of,
    expectedReportId: apiId('xrep', `${of.partnerId}|${of.report}|${of.month}`),
    ...{ dueOn, dueAt: endOfDay(dueOn, zone) },
    reminders: (pos.reminderDays?.value ?? [])
      .map((daysBefore) => ({ daysBefore, at: endOfDay(addDays(dueOn, -daysBefore - 1), zone) }))
      .filter((reminder) => reminder.at > at),
  };
};
