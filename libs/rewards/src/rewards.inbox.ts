import { toldIn } from '@channel/http';
import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  notice,
  noticeSource,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import {
  germanDay,
  germanMoney,
  moneyJson,
  moneyText,
  negate,
  parseMoney,
  type InEachLanguage,
} from '@channel/kernel';
import type { AdjustmentApproved, AdjustmentEvent } from './domain/adjustment/adjustment.events';
import type { FxTableEvent } from './domain/fx/fx-table.events';
import type { PeriodEvent } from './domain/period/period.events';
import type { RewardRunEvent } from './domain/run/run.events';
import type { StatementEvent } from './domain/statement/statement.events';
import { runNumberOf } from './run.view';

const analyst = audience(VENDOR, ['finance.analyst']);
const approver = audience(VENDOR, ['finance.approver']);

const run = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('reward-run', id), changes);
const runEnds = ({ runId }: Readonly<{ runId: string }>) => [ends<Waiting>(keyOf('reward-run', runId))];
const adjustmentEnds = ({ adjustmentId }: Readonly<{ adjustmentId: string }>) => [
  ends<Waiting>(keyOf('adjustment', adjustmentId)),
];
const also = (before: readonly string[], by: string): readonly string[] => [...new Set([...before, by])];
const tableKey = ({ base, version }: Readonly<{ base: string; version: number }>): string =>
  keyOf('fx-table', `${base}-${String(version)}`);

/** Runs, rate tables, adjustments and statements on their way. */
export const rewardsInbox = inboxSource<
  RewardRunEvent | PeriodEvent | FxTableEvent | StatementEvent | AdjustmentEvent
>({
  name: 'rewards',
  version: 4,
  streams: ['rewardRun-', 'period-', 'fxTable-', 'statement-', 'adjustment-'],
  on: {
    RewardRunStarted: ({ runId, number, quarter, startedBy, startedAt }) => [
      begins(
        keyOf('reward-run', runId),
        waiting({
          ...{ kind: 'run_submission', record: 'reward-run', recordId: runId, since: startedAt },
          number: runNumberOf({ quarter, number }),
          ...{ title: `Rewards of ${quarter}`, preparedBy: [startedBy] },
        }),
      ),
    ],
    RewardRunLinesCalculated: null,
    RewardRunCalculated: ({ runId, total, calculatedAt }) => [
      run(runId, () => ({ amount: total, since: calculatedAt, for: analyst })),
    ],
    RewardRunFailed: ({ runId, reason, failedAt }) => [
      run(runId, () => ({ kind: 'run_failed', title: reason, since: failedAt, for: analyst })),
    ],
    RewardRunResumed: ({ runId }) => [run(runId, () => ({ kind: 'run_submission', for: NOBODY }))],
    RewardRunPartnerExcluded: ({ runId, excludedBy }) => [
      run(runId, ({ preparedBy }) => ({ preparedBy: also(preparedBy, excludedBy) })),
    ],
    RewardRunNoted: null,
    RewardRunSubmitted: ({ runId, submittedBy, submittedAt }) => [
      run(runId, ({ preparedBy }) => ({
        ...{ kind: 'run_approval', since: submittedAt, for: approver },
        preparedBy: also(preparedBy, submittedBy),
      })),
    ],
    RewardRunReturned: ({ runId, returnedAt }) => [
      run(runId, () => ({ kind: 'run_submission', since: returnedAt, for: analyst })),
    ],
    RewardRunApproved: runEnds,
    RewardRunIssued: null,

    PeriodRunNumbered: null,
    PeriodClosingBegun: null,
    PeriodRunChosen: ({ setAside }) => setAside.flatMap((runId) => runEnds({ runId })),
    PeriodStatementsIssued: null,
    PeriodLocked: null,

    FxTableImported: ({ base, version, rates, uploadedBy, importedBy, importedAt }) => [
      begins(
        tableKey({ base, version }),
        waiting({
          ...{ kind: 'fx_table', record: 'fx-table', recordId: `${base}-${String(version)}` },
          ...{
            number: `${base}-${String(version)}`,
            title: rates.length === 1 ? '1 rate' : `${String(rates.length)} rates`,
          },
          ...{ since: importedAt, preparedBy: also([uploadedBy], importedBy), for: approver },
        }),
      ),
    ],
    FxTableApproved: (data) => [ends(tableKey(data))],

    AdjustmentPrepared: ({ adjustmentId, partnerId, invoiceNo, quarter, amount, preparedBy, preparedAt }) => [
      begins(
        keyOf('adjustment', adjustmentId),
        waiting({
          ...{ kind: 'adjustment', record: 'adjustment', recordId: adjustmentId, number: adjustmentId },
          ...{ title: `Invoice ${invoiceNo} of ${quarter}`, partnerId, amount, since: preparedAt },
          ...{ preparedBy: [preparedBy], for: approver },
        }),
      ),
    ],
    AdjustmentApproved: adjustmentEnds,
    AdjustmentRejected: adjustmentEnds,

    StatementLinesRecorded: null,
    StatementIssued: ({ statementId, number, partnerId, quarter, total, issuedAt, payableFromAt }) => [
      begins(
        keyOf('statement', statementId),
        waiting({
          ...{ kind: 'statement', record: 'statement', recordId: statementId, number, partnerId },
          ...{ title: `Statement of ${quarter}`, amount: total, since: issuedAt, dueAt: payableFromAt },
          for: audience(partnerId, ['partner.finance', 'partner.admin']),
        }),
      ),
    ],
    StatementAccepted: ({ statementId }) => [ends(keyOf('statement', statementId))],
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesPaid: null,
    StatementLinesReleased: null,
    StatementPaymentReturned: null,
  },
});

/** What two people decided of an amount by hand, before a statement says it. */
const adjusted = ({
  amount,
  invoiceNo,
  invoiceLine,
  quarter,
  reason,
}: Omit<AdjustmentApproved['data'], 'approvedAt'>): InEachLanguage<string> => {
  const taken = amount.amount.startsWith('-');
  const size = taken ? moneyJson(negate(parseMoney(amount))) : amount;
  const line = `${invoiceNo}/${invoiceLine} (${quarter})`;
  return {
    en: `${moneyText(size)} is ${taken ? 'taken back' : 'added'} for ${line}; your next statement says it. ${reason}`,
    de: `${germanMoney(size)} wird für ${line} ${taken ? 'zurückgenommen' : 'gutgeschrieben'}; Ihre nächste Abrechnung weist es aus. ${reason}`,
  };
};

/** A statement is there, or a run is not; an amount is adjusted by hand. */
export const rewardsNotices = noticeSource<RewardRunEvent | StatementEvent | AdjustmentEvent>({
  name: 'rewards',
  version: 3,
  streams: ['rewardRun-', 'statement-', 'adjustment-'],
  on: {
    RewardRunStarted: null,
    RewardRunLinesCalculated: null,
    RewardRunCalculated: null,
    RewardRunFailed: ({ runId, reason, nextStep, failedAt: at }, { id }) => [
      notice(id, {
        ...{ kind: 'run_failed', record: 'reward-run', recordId: runId, at, for: analyst },
        text: {
          en: `A run of rewards failed: ${reason} ${nextStep}`,
          de: `Ein Vergütungslauf ist fehlgeschlagen: ${toldIn('de', `${reason} ${nextStep}`)}`,
        },
      }),
    ],
    RewardRunResumed: null,
    RewardRunPartnerExcluded: null,
    RewardRunNoted: null,
    RewardRunSubmitted: null,
    RewardRunReturned: null,
    RewardRunApproved: null,
    RewardRunIssued: null,
    StatementLinesRecorded: null,
    StatementIssued: ({ statementId, number, partnerId, quarter, payableFromOn, issuedAt: at }, { id }) => [
      notice(id, {
        ...{ kind: 'statement_issued', record: 'statement', recordId: statementId, number, at },
        text: {
          en: `${number}, your statement of ${quarter}, is issued. It is payable from ${payableFromOn}, or when you accept it.`,
          de: `${number}, Ihre Abrechnung für ${quarter}, ist ausgestellt. Sie ist ab ${germanDay(payableFromOn)} zahlbar, oder sobald Sie sie annehmen.`,
        },
        for: audience(partnerId, ['partner.finance', 'partner.admin']),
      }),
    ],
    StatementAccepted: null,
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesPaid: null,
    StatementLinesReleased: null,
    StatementPaymentReturned: null,
    AdjustmentPrepared: null,
    AdjustmentApproved: ({ approvedAt: at, ...data }, { id }) => [
      notice(id, {
        ...{ kind: 'amount_adjusted', record: 'reward-line', recordId: data.rewardLineId, at },
        number: `${data.invoiceNo}/${data.invoiceLine}`,
        text: adjusted(data),
        for: audience(data.partnerId, ['partner.finance', 'partner.admin']),
      }),
    ],
    AdjustmentRejected: null,
  },
});
