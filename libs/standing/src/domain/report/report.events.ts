import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `expectedReport-<expectedReportId>`; the id follows from sender, report and month. What is
// expected keeps its last day, whatever a later version says (T5).

export type ReportKind = 'pos' | 'forecast';
type Told<Facts> = Readonly<{ expectedReportId: string; partnerId: string } & Facts>;

/** A month is over, or its report came before: it is one of those that the sender owes (J79, J80). */
export type ReportExpected = DomainEvent<
  'ReportExpected',
  Told<{
    programmeId: string;
    report: ReportKind;
    /** 2026-09 */
    month: string;
    /** The last day in time. */
    dueOn: string;
    /** The instant after that day, in the programme's zone. */
    dueAt: string;
    /** When the sender is reminded, in days before the last one; what had passed already is left out. */
    reminders: readonly Readonly<{ daysBefore: number; at: string }>[];
    expectedAt: string;
  }>
>;
/** It came, or its sender said that there was nothing; comes again where there was something after all. */
export type ExpectedReportReceived = DomainEvent<
  'ExpectedReportReceived',
  Told<{
    receivedOn: string;
    /** Days after the last one in time; 0: it was in time. */
    daysLate: number;
    nil: boolean;
    /** Of the reminders that it had, in days before the last one. */
    daysBefore: readonly number[];
    receivedAt: string;
  }>
>;
/** Its last day has passed without it. */
export type ExpectedReportFellLate = DomainEvent<
  'ExpectedReportFellLate',
  Told<{ dueOn: string; fellLateAt: string }>
>;
export type ExpectedReportEvent = ReportExpected | ExpectedReportReceived | ExpectedReportFellLate;
