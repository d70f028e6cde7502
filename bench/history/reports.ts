import { apiId, sha256 } from '@channel/event-store';
import {
  addBusinessDays,
  addDays,
  addMonths,
  dayOf,
  normalised,
  present,
  type Instant,
} from '@channel/kernel';
import { importDecider } from '../../libs/imports/src/domain/import/import.decider';
import type { MatchableDeal } from '../../libs/shipments/src/domain/matching/match-line';
import { posSenderDecider } from '../../libs/shipments/src/domain/pos-file/pos-sender';
import { compareRow } from '../../libs/shipments/src/domain/pos-row/compare-row';
import { evaluateCompared, linesOf } from '../../libs/shipments/src/domain/pos-row/evaluate';
import { readRow } from '../../libs/shipments/src/domain/pos-row/read-row';
import { Summary } from '../../libs/shipments/src/features/take-pos-report/check-report';
import { PosFileWriter } from '../../libs/shipments/src/features/take-pos-report/pos-file-writer';
import { lineIdsOf } from '../../libs/shipments/src/features/take-pos-report/pos-world';
import { Calendar, at } from './calendar';
import { metaOf, type DecidedLog, type StreamOf, type Told } from './decided-log';
import { PROGRAMME, YEAR, type Ground } from './ground';
import { KnownLines } from './known-lines';
import type { Distributor, Partners } from './partners';
import { cellsOf, type Sales } from './sales';

/** What was reported: counted for the one who asks how large the year came out. */
export type Tally = Record<'files' | 'rows' | 'lines' | 'returns' | 'repeated' | 'inError', number>;

/**
 * The months' reports: each file is read, compared, judged and matched by the rules of the shipments context, its lines
 * are written by that context's writer, chunk by chunk and closed, and its import has the life that an import has.
 */
export class Reports {
  readonly tally: Tally = { files: 0, rows: 0, lines: 0, returns: 0, repeated: 0, inError: 0 };
  private readonly byNumber = new Map<string, MatchableDeal>();
  private readonly byPartner = new Map<string, MatchableDeal[]>();
  private readonly partnerIds: ReadonlyMap<string, string>;

  constructor(
    private readonly parts: Readonly<{
      log: DecidedLog;
      ground: Ground;
      partners: Partners;
      sales: Sales;
      writer: PosFileWriter;
      /** Units a month that nobody registered. */
      counter: number;
    }>,
    calendar: Calendar,
  ) {
    const { partners, log } = parts;
    this.partnerIds = new Map(partners.resellers.map(({ code, partnerId }) => [code, partnerId]));
    for (const distributor of partners.distributors) {
      const sender: Sending = {
        distributor,
        files: log.stream(posSenderDecider, distributor.distributorId),
        known: new KnownLines(distributor.distributorId),
      };
      for (let index = 0; index < YEAR.months; index += 1) {
        const month = addMonths(`${YEAR.firstMonth}-01`, index).slice(0, 7);
        const due = at(addBusinessDays(addDays(addMonths(`${month}-01`, 1), -1), 4), '15:00');
        calendar.plan(due, () => this.report(sender, month, due));
      }
    }
  }

  approved(deal: MatchableDeal): void {
    this.byNumber.set(deal.number, deal);
    const known = this.byPartner.get(deal.partnerId);
    if (known === undefined) this.byPartner.set(deal.partnerId, [deal]);
    else known.push(deal);
  }

  private async report(sender: Sending, month: string, instant: Instant): Promise<void> {
    const { distributor, files, known } = sender;
    const { sales, partners, counter, ground, log, writer } = this.parts;
    // The first one to report the month: what went over the counter everywhere.
    if (distributor === partners.distributors[0]) sales.overTheCounter(month, counter, partners);
    const rows = sales.take(distributor, month).map((one) => cellsOf(one, distributor, month));
    if (rows.length === 0) return;
    const { distributorId, code, user } = distributor;
    const header = Object.keys(rows[0] ?? {});
    const text = [header.join(','), ...rows.map((cells) => Object.values(cells).join(','))].join('\n');
    const fileHash = sha256(text);
    const importId = apiId('impt', `history|${fileHash}`);
    const posFileId = apiId('impt', `${distributorId}|${fileHash}`);
    const told = (step: string): Told => ({ actor: user, at: instant, key: `pos/${code}/${month}/${step}` });
    const act = { by: user.id, type: user.type, orgId: distributorId, at: instant };
    const job = log.stream(importDecider, importId);
    const file = { importId, kind: 'pos', fileHash, fileName: `pos-${code}-${month}.csv` };
    const uploaded = {
      ...file,
      byteCount: Buffer.byteLength(text),
      options: {},
      orgKind: 'distributor',
    } as const;
    job.decide({ type: 'UploadImport', data: { ...uploaded, act } }, told('upload'));

    const reading = {
      today: dayOf(instant, ground.timeZone),
      senderCode: normalised(code),
      senderKind: 'distributor',
    } as const;
    const read = rows.map((cells, index) => readRow({ row: index + 2, cells, sent: {} }, reading));
    const world = known.world({
      ...{ ground, code, byNumber: this.byNumber, byPartner: this.byPartner, partnerIds: this.partnerIds },
    });
    const compared = read.map((row) => compareRow(row, world));
    const evaluated = evaluateCompared(compared, world);
    const summary = new Summary();
    for (const row of read) summary.read(row);
    for (const [place, one] of evaluated.entries()) summary.judged(one, present(compared[place], 'its row'));
    const checkpoint = known.checkpoint;
    const result = summary.reportOf([], { options: {}, unreadable: 0, checkpoint });
    const counts: Record<string, number> = {};
    for (const { outcome } of evaluated) counts[outcome] = (counts[outcome] ?? 0) + 1;
    const { controlTotals, basis } = result;
    const checked = {
      importId,
      rowCount: rows.length,
      counts,
      findings: [],
      notices: [],
      controlTotals,
      basis,
    };
    job.decide({ type: 'RecordCheck', data: { ...checked, checkedAt: instant } }, told('check'));
    job.decide({ type: 'ConfirmImport', data: { importId, act, partial: true } }, told('confirm'));
    const admitted = {
      ...{ distributorId, posFileId, importId, fileHash, rowCount: rows.length, basisCheckpoint: checkpoint },
      ...{
        admittedBy: user.id,
        admittedAt: instant,
        previousFileId: files.state.files.at(-1)?.posFileId ?? null,
      },
      previousClosed: true,
    };
    files.decide({ type: 'AdmitPosFile', data: admitted }, told('admit'));
    const lines = linesOf(evaluated);
    const sent = { distributorId, code, programmeId: PROGRAMME, kind: 'distributor' } as const;
    const failed = summary.failedKeys.map(({ invoiceNo, invoiceLine }) =>
      lineIdsOf(sent)(invoiceNo, invoiceLine),
    );
    const head = {
      ...{ posFileId, distributorId, importId, fileHash, reportPeriods: summary.periods },
      ...(failed.length === 0 ? {} : { failedLineIds: failed }),
    };
    await log.yieldTo(async () => {
      known.checkpoint = await writer.write(head, lines, metaOf(told('apply')), () => Promise.resolve());
      return known.checkpoint;
    });
    job.decide(
      { type: 'RecordApplied', data: { importId, counts, controlTotals, appliedAt: instant } },
      told('applied'),
    );
    known.take(posFileId, lines, month);
    this.count(rows.length, lines, counts);
  }

  private count(
    rows: number,
    lines: ReturnType<typeof linesOf>,
    counts: Readonly<Record<string, number>>,
  ): void {
    const { tally } = this;
    tally.files += 1;
    tally.rows += rows;
    tally.lines += lines.length;
    tally.returns += lines.filter(({ type }) => type === 'return').length;
    tally.repeated += counts.duplicate ?? 0;
    tally.inError += (counts.error ?? 0) + (counts.held ?? 0);
  }
}

type Sending = Readonly<{
  distributor: Distributor;
  files: StreamOf<typeof posSenderDecider>;
  known: KnownLines;
}>;
