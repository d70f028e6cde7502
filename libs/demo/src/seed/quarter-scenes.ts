import { apiId, commandIdFrom } from '@channel/event-store';
import {
  addBusinessDays,
  addDays,
  addMonths,
  parseMoney,
  quarterBounds,
  type Quarter,
} from '@channel/kernel';
import { type PayoutBatchDrafted } from '@channel/payouts';
import {
  ApprovePayoutBatchCommand,
  DraftPayoutBatchCommand,
  ExportPayoutBatchCommand,
  RecordPayoutResultsCommand,
  SubmitPayoutBatchCommand,
} from '@channel/payouts/commands';
import { type FxTableImported, type StatementIssued } from '@channel/rewards';
import {
  AcceptStatementCommand,
  ApproveFxTableCommand,
  ApproveRewardRunCommand,
  BeginCloseCommand,
  CalculateRewardRunCommand,
  LockPeriodCommand,
  SubmitRewardRunCommand,
} from '@channel/rewards/commands';
import {
  ApproveLineCorrectionCommand,
  MatchShipmentLineCommand,
  CorrectMatchCommand,
} from '@channel/shipments/commands';
import { viewOf, type CommandMeta } from '@channel/runtime';
import { DISTRIBUTORS, orgIdOf } from './cast';
import { PARTNERS, type Currency } from './partners.data';
import { dayRates, monthAverages } from './fx';
import { csvOf, reportOf } from './sales';
import { sellerSources } from './seller-scenes';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const PROGRAMME = 'jpa-2023';
export const CLOSED_QUARTERS: readonly Quarter[] = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
/** Months that are reported: those of the closed quarters, and of the open one what has passed. */
const MONTHS = Array.from({ length: 14 }, (_, months) => addMonths('2025-07-01', months).slice(0, 7));

/** On the fourth business day of the next month, one after the other: a check pins where the sender's last file ended. */
export const reportScenes = (): readonly Scene[] => [
  {
    at: at('2025-07-03', '14:00'),
    title:
      'one of two distributors says that it shipped nothing in the month of its entry; the other one still owes it',
    play: async (stage) =>
      stage.importFiles({
        ...{ by: 'diego', role: 'distributor.user', key: 'pos/DIST-001/2025-06' },
        ...{ kind: 'pos', name: 'pos-dist-001-2025-06.csv', content: csvOf([]) },
        options: { nil: true, period: '2025-06' },
      }),
  },
  ...MONTHS.flatMap((month) => {
    const due = addBusinessDays(addDays(addMonths(`${month}-01`, 1), -1), 4);
    return DISTRIBUTORS.map(({ code, user }, index) => ({
      at: at(due, index === 0 ? '14:00' : '14:30'),
      title: `${code} reports ${month}`,
      play: async (stage: Stage) =>
        stage.importFiles({
          ...{ by: user, role: 'distributor.user', key: `pos/${code}/${month}` },
          ...{ kind: 'pos', name: `pos-${code.toLowerCase()}-${month}.csv` },
          content: csvOf(await reportOf(stage, code, month)),
        }),
    }));
  }),
];

/** From the first draft of a quarter's run to its lock, and to the money a month later. */
export const quarterScenes = (): readonly Scene[] => CLOSED_QUARTERS.flatMap(closing);

const closing = (quarter: Quarter): readonly Scene[] => {
  const { firstDay, lastDay } = quarterBounds(quarter);
  const day = (count: number): string => addBusinessDays(lastDay, count);
  const payday = addBusinessDays(addDays(lastDay, 49), 1);
  const scene = (on: string, time: string, title: string, play: Scene['play']): Scene => ({
    ...{ at: at(on, time), title: `${quarter}: ${title}`, play },
  });
  return [
    scene(day(5), '09:00', 'rates of its months', (stage) =>
      importRates(stage, `${quarter}-months`, monthAverages(firstDay)),
    ),
    scene(day(5), '11:00', 'rates approved', approveRates),
    scene(day(6), '09:00', 'close begins', (stage) => beginClose(stage, quarter)),
    scene(day(6), '10:00', 'first draft of the run', (stage) => calculate(stage, quarter, 1)),
    scene(day(6), '14:00', 'matches by hand', (stage) => matchByHand(stage, quarter)),
    scene(day(7), '09:00', 'second draft of the run', (stage) => calculate(stage, quarter, 2)),
    scene(day(7), '15:00', 'run submitted', (stage) => submitRun(stage, quarter)),
    // What is paid in another currency later is paid at the rate of this day.
    scene(day(8), '08:00', 'rates of the approval day', (stage) =>
      importRates(stage, `${quarter}-days`, dayRates(day(8))),
    ),
    scene(day(8), '09:00', 'rates of the approval day approved', approveRates),
    scene(day(8), '10:00', 'run approved', (stage) => approveRun(stage, quarter)),
    scene(day(8), '16:00', 'locked', (stage) => lock(stage, quarter)),
    scene(day(10), '14:00', 'statements accepted', (stage) => acceptStatements(stage, quarter)),
    scene(payday, '10:00', 'batches drafted', (stage) => draftBatches(stage, quarter)),
    scene(payday, '12:00', 'batches submitted', (stage) => submitBatches(stage, quarter)),
    scene(payday, '15:00', 'batches approved', (stage) => approveBatches(stage, quarter)),
    scene(payday, '16:00', 'batches exported', (stage) => exportBatches(stage, quarter)),
    scene(addBusinessDays(payday, 3), '10:00', "the bank's answer", (stage) => recordResults(stage, quarter)),
  ];
};

const ANALYST = { by: 'fatima', role: 'finance.analyst' } as const;
const APPROVER = { by: 'lars', role: 'finance.approver' } as const;

const importRates = (stage: Stage, name: string, content: string): Promise<void> =>
  stage.importFiles({ ...ANALYST, key: `fx/${name}`, kind: 'fx_table', name: `fx-${name}.csv`, content });

const approveRates = async (stage: Stage): Promise<void> => {
  const version = (await stage.last<FxTableImported>('fxTable-USD', 'FxTableImported'))?.version;
  const fxTableId = `USD-${String(version)}`;
  const make = (meta: CommandMeta) => new ApproveFxTableCommand({ fxTableId }, meta);
  await stage.act({ ...APPROVER, key: `fx/approve/${fxTableId}`, make });
};

const periodId = (quarter: Quarter): string => `${PROGRAMME}-${quarter}`;

const beginClose = async (stage: Stage, quarter: Quarter): Promise<void> => {
  const data = { periodId: periodId(quarter), byDeadline: false };
  await stage.act({ ...ANALYST, key: `close/${quarter}`, make: (meta) => new BeginCloseCommand(data, meta) });
};

const runKey = (quarter: Quarter, draft: number): string => `run/${quarter}/${String(draft)}`;

const calculate = async (stage: Stage, quarter: Quarter, draft: number): Promise<void> => {
  const data = { programmeId: PROGRAMME, quarter };
  const key = runKey(quarter, draft);
  // A run pins where the log ends when its job begins: what another scene of this instant does is there before, or comes after.
  await stage.settled();
  await stage.act({ ...ANALYST, key, make: (meta) => new CalculateRewardRunCommand(data, meta) });
  await stage.settled();
};

const runIdOf = (quarter: Quarter): string =>
  apiId('rrun', commandIdFrom('demo:seed', runKey(quarter, 2), 0));

/** Chen looks at the lines for which the score alone was not enough; every other one is left for tomorrow. */
const matchByHand = async (stage: Stage, quarter: Quarter): Promise<void> => {
  const lines = await stage.database.query<{
    id: string;
    shipOn: string;
    suggestions: readonly { dealId: string }[];
  }>(
    `select key as id, "shipOn", suggestions from ${viewOf('shipments.shipment-lines')}
     where status = 'unmatched' and jsonb_array_length(suggestions) > 0 order by "invoiceNo", "invoiceLine"`,
  );
  const { firstDay } = quarterBounds(quarter);
  for (const [index, { id: lineId, shipOn, suggestions }] of lines.entries()) {
    const dealId = suggestions[0]?.dealId;
    if (index % 2 === 1 || dealId === undefined) continue;
    await (shipOn < firstDay ? correctMatch : match)(stage, { lineId, dealId });
  }
};

type LineOfDeal = Readonly<{ lineId: string; dealId: string }>;
const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const reason = 'The same customer under the name of its group; parts and prices are those of the deal.';

const match = async (stage: Stage, line: LineOfDeal): Promise<void> => {
  const make = (meta: CommandMeta) => new MatchShipmentLineCommand({ ...line, reason }, meta);
  await stage.act({ ...MANAGER, key: `match/${line.lineId}`, make });
};

/** What was left for tomorrow is of an issued quarter by now: two people match it (G61). */
const correctMatch = async (stage: Stage, { lineId, dealId }: LineOfDeal): Promise<void> => {
  const key = `match/${lineId}`;
  const data = {
    lineId,
    fact: { kind: 'match', dealId },
    reason,
    evidence: 'Register of the group',
  } as const;
  await stage.act({ ...MANAGER, key, make: (meta) => new CorrectMatchCommand(data, meta) });
  const correctionId = apiId('lcor', commandIdFrom('demo:seed', key, 0));
  await stage.act({
    ...{ ...APPROVER, key: `${key}/approve` },
    make: (meta) => new ApproveLineCorrectionCommand({ lineId, correctionId }, meta),
  });
};

const submitRun = async (stage: Stage, quarter: Quarter): Promise<void> => {
  const data = { runId: runIdOf(quarter) };
  const make = (meta: CommandMeta) => new SubmitRewardRunCommand(data, meta);
  await stage.act({ ...ANALYST, key: `${runKey(quarter, 2)}/submit`, make });
};

const approveRun = async (stage: Stage, quarter: Quarter): Promise<void> => {
  const data = { runId: runIdOf(quarter) };
  const make = (meta: CommandMeta) => new ApproveRewardRunCommand(data, meta);
  await stage.act({ ...APPROVER, key: `${runKey(quarter, 2)}/approve`, make });
};

const lock = async (stage: Stage, quarter: Quarter): Promise<void> => {
  const data = { periodId: periodId(quarter) };
  const make = (meta: CommandMeta) => new LockPeriodCommand(data, meta);
  await stage.act({ ...APPROVER, by: 'wen', key: `lock/${quarter}`, make });
};

const statementOf = (
  stage: Stage,
  quarter: Quarter,
  code: string,
): Promise<StatementIssued['data'] | undefined> => {
  const statementId = apiId('stmt', `${PROGRAMME}|${orgIdOf(code)}|${quarter}`);
  return stage.last<StatementIssued>(`statement-${statementId}`, 'StatementIssued');
};

/** Every other partner accepts; the rest becomes payable by time. */
const acceptStatements = async (stage: Stage, quarter: Quarter): Promise<void> => {
  for (const [index, { code, admin }] of PARTNERS.entries()) {
    const issued = await statementOf(stage, quarter, code);
    if (index % 2 === 1 || issued === undefined) continue;
    const data = { statementId: issued.statementId, by: 'partner' } as const;
    await stage.act({
      ...{ by: admin, role: 'partner.admin', key: `accept/${quarter}/${code}` },
      make: (meta) => new AcceptStatementCommand(data, meta),
    });
  }
};

const CURRENCIES: readonly Currency[] = ['USD', 'EUR', 'GBP'];
const batchKey = (quarter: Quarter, currency: Currency): string => `batch/${quarter}/${currency}`;
const batchIdOf = (quarter: Quarter, currency: Currency): string =>
  apiId('pbat', commandIdFrom('demo:seed', batchKey(quarter, currency), 0));

const drafted = (
  stage: Stage,
  quarter: Quarter,
  currency: Currency,
): Promise<PayoutBatchDrafted['data'] | undefined> =>
  stage.last<PayoutBatchDrafted>(`payoutBatch-${batchIdOf(quarter, currency)}`, 'PayoutBatchDrafted');

/** Below the programme's minimum it is carried to a later batch. */
const MINIMUM = 5_000n;

/** One batch per currency, of those who have said where to pay: the others must not hold them up. */
const draftBatches = async (stage: Stage, quarter: Quarter): Promise<void> => {
  for (const currency of CURRENCIES) {
    const sources: { kind: 'statement' | 'seller-reward'; id: string }[] = [
      ...sellerSources(quarter, currency),
    ];
    for (const partner of PARTNERS) {
      if (partner.currency !== currency || partner.account === undefined) continue;
      const issued = await statementOf(stage, quarter, partner.code);
      if (issued !== undefined && parseMoney(issued.total).minor >= MINIMUM)
        sources.push({ kind: 'statement', id: issued.statementId });
    }
    if (sources.length === 0) continue;
    const asked = { programmeId: PROGRAMME, currency, sources };
    const make = (meta: CommandMeta) => new DraftPayoutBatchCommand(asked, meta);
    await stage.act({ ...ANALYST, key: batchKey(quarter, currency), make });
  }
};

type Decide = (batchId: string) => Parameters<Stage['act']>[0];

const eachBatch = async (stage: Stage, quarter: Quarter, decide: Decide): Promise<void> => {
  for (const currency of CURRENCIES)
    if ((await drafted(stage, quarter, currency)) !== undefined)
      await stage.act(decide(batchIdOf(quarter, currency)));
};

const submitBatches = (stage: Stage, quarter: Quarter): Promise<void> =>
  eachBatch(stage, quarter, (batchId) => ({
    ...{ ...ANALYST, key: `${batchId}/submit` },
    make: (meta) => new SubmitPayoutBatchCommand({ batchId }, meta),
  }));

const approveBatches = (stage: Stage, quarter: Quarter): Promise<void> =>
  eachBatch(stage, quarter, (batchId) => ({
    ...{ ...APPROVER, key: `${batchId}/approve` },
    make: (meta) => new ApprovePayoutBatchCommand({ batchId }, meta),
  }));

const exportBatches = (stage: Stage, quarter: Quarter): Promise<void> =>
  eachBatch(stage, quarter, (batchId) => ({
    ...{ ...ANALYST, key: `${batchId}/export` },
    make: (meta) => new ExportPayoutBatchCommand({ batchId }, meta),
  }));

/** One payment of the last closed quarter came back. */
const FAILED = { quarter: '2026-Q2', partnerId: orgIdOf('PTR-0107') } as const;

const recordResults = async (stage: Stage, quarter: Quarter): Promise<void> => {
  for (const currency of CURRENCIES) {
    const items = (await drafted(stage, quarter, currency))?.items ?? [];
    const results = items.map(({ endToEndId, payee }) =>
      quarter === FAILED.quarter && payee.id === FAILED.partnerId
        ? { endToEndId, status: 'failed' as const, reason: 'AC04: the account is closed.' }
        : { endToEndId, status: 'paid' as const },
    );
    if (results.length === 0) continue;
    const data = { batchId: batchIdOf(quarter, currency), results };
    const make = (meta: CommandMeta) => new RecordPayoutResultsCommand(data, meta);
    await stage.act({ ...ANALYST, key: `${batchKey(quarter, currency)}/results`, make });
  }
};
