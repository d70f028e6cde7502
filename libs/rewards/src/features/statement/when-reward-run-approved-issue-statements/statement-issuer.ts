import { apiId, digestOf } from '@channel/event-store';
import { addDays, dayOf, differenceOf, endOfDay, invariant, totalOf, type MoneyJson } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Programmes, type ProgrammeDefinition, type ProgrammeNow } from '@channel/programs';
import { anyone, DeciderRunner, innerMeta, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { ChunkWriter, chunksOf } from '../../../calculation/chunks';
import { accrualIdOf } from '../../../domain/accrual/accrual';
import { accrualDecider } from '../../../domain/accrual/accrual.decider';
import type { RewardLine } from '../../../domain/engine/lines';
import type { RunBasis } from '../../../domain/run/run';
import { statementDecider } from '../../../domain/statement/statement.decider';
import type { RewardAccrualClosed } from '../../../domain/accrual/accrual.events';

type Issue = Readonly<{
  run: RunBasis;
  approvedAt: string;
  partnerId: string;
  lines: readonly RewardLine[];
  definition: ProgrammeDefinition;
}>;

/** Issues one partner's statement: closes the accrual, writes the lines, closes them with number, totals and digest. */
@Injectable()
export class StatementIssuer {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly programmes: Programmes,
    private readonly writer: ChunkWriter,
  ) {}

  /** @returns the statement's id; a statement that this run issued before is left as it is */
  async issue({ run, approvedAt, partnerId, lines, definition }: Issue, meta: CommandMeta): Promise<string> {
    const { programmeId, quarter, runId, currency } = run;
    const statementId = apiId('stmt', `${programmeId}|${partnerId}|${quarter}`);
    const { state } = await this.runner.load(statementDecider, statementId);
    if (state.status !== 'none') {
      invariant(state.facts.runId === runId, 'one run of a quarter becomes its statements');
      return statementId;
    }
    const accrued = await this.closeAccrual({ run, partnerId, statementId }, meta);
    const total = totalOf(amountsOf(lines), currency);
    const adjustments = lines.filter(({ adjusts }) => adjusts !== undefined);
    const chunks = await this.writeLines(statementId, runId, lines, meta);
    const code = await this.codeOf(partnerId, meta);
    const days = issueDays(definition, await this.programmes.now(programmeId, meta.now), approvedAt);
    const issued = await this.runner.run(
      statementDecider,
      statementId,
      {
        type: 'IssueStatement',
        data: {
          statementId,
          number: `ST-${quarter.replace('-', '')}-${code.replace('-', '')}`,
          programmeId,
          partnerId,
          partnerCode: code,
          quarter,
          runId,
          runNumber: run.number,
          definitionVersion: run.definitionVersion,
          position: run.position,
          chunks,
          lineCount: lines.length,
          total,
          ...(adjustments.length === 0 ? {} : { adjusted: totalOf(amountsOf(adjustments), currency) }),
          accrued,
          trueUp: differenceOf(total, accrued),
          digest: digestOf(lines),
          issuedAt: meta.now,
          ...days,
        },
      },
      innerMeta(meta, 'statements.issue', statementId),
      { visible: anyone },
    );
    invariant(issued.kind === 'accepted', 'the statement of a chosen run is issued');
    return statementId;
  }

  /** From here on nothing is accrued for the quarter: what was accrued is what the statement trues up. */
  private async closeAccrual(
    { run, partnerId, statementId }: Readonly<{ run: RunBasis; partnerId: string; statementId: string }>,
    meta: CommandMeta,
  ): Promise<MoneyJson> {
    const { programmeId, quarter, currency } = run;
    const accrualId = accrualIdOf({ programmeId, partnerId, quarter });
    const data = { accrualId, programmeId, partnerId, quarter, statementId, currency, closedAt: meta.now };
    await this.runner.run(
      accrualDecider,
      accrualId,
      { type: 'CloseAccrual', data },
      innerMeta(meta, 'statements.close-accrual', statementId),
      { visible: anyone },
    );
    const { events } = await this.runner.load(accrualDecider, accrualId);
    const closed = events.find(({ type }) => type === 'RewardAccrualClosed');
    invariant(closed !== undefined, 'a closed accrual has its closing event');
    return (closed.data as unknown as RewardAccrualClosed['data']).accrued;
  }

  private async writeLines(
    statementId: string,
    runId: string,
    lines: readonly RewardLine[],
    meta: CommandMeta,
  ): Promise<number> {
    const chunks = this.writer.to(`statement-${statementId}`, -1n);
    let chunk = 0;
    for (const part of chunksOf(lines)) {
      chunk += 1;
      const event = { type: 'StatementLinesRecorded', data: { statementId, runId, chunk, lines: part } };
      const inner = innerMeta(meta, 'statements.lines', statementId, chunk);
      await chunks.add(event, inner);
    }
    await chunks.write();
    return chunk;
  }

  private async codeOf(partnerId: string, { now }: CommandMeta): Promise<string> {
    const partner = await this.partners.now(partnerId, now);
    invariant(partner !== undefined, 'a rewarded partner is known');
    return partner.standing.code;
  }
}

const amountsOf = (lines: readonly RewardLine[]): readonly MoneyJson[] => lines.map(({ amount }) => amount);

const issueDays = (
  { reward }: ProgrammeDefinition,
  { day: issuedOn, zone }: ProgrammeNow,
  approvedAt: string,
): Readonly<{ approvedOn: string; issuedOn: string; payableFromOn: string; payableFromAt: string }> => {
  const lastDay = addDays(issuedOn, reward.acceptanceDays.value);
  return {
    approvedOn: dayOf(approvedAt, zone),
    issuedOn,
    payableFromOn: addDays(lastDay, 1),
    payableFromAt: endOfDay(lastDay, zone),
  };
};
