import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { anyone, DeciderRunner, innerMeta, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { closingDue } from '../../../calculation/reward-calculator';
import { accrualIdOf } from '../../../domain/accrual/accrual';
import { accrualDecider } from '../../../domain/accrual/accrual.decider';
import type { RunBasis } from '../../../domain/run/run';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';

/** Takes back and closes what was accrued for partners that an issued quarter has no statement for. */
@Injectable()
export class AccrualRelease {
  constructor(
    private readonly inputs: RewardInputs,
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
    private readonly feed: FeedPin,
  ) {}

  /** What these partners are owed comes as adjustments of a later quarter; left accrued it would be expensed twice. */
  async release(
    { run, definition }: Readonly<{ run: RunBasis; definition: ProgrammeDefinition }>,
    served: ReadonlySet<string>,
    meta: CommandMeta,
  ): Promise<void> {
    const position = await this.feed.head();
    for (const partnerId of await this.inputs.partners({ ...run, position }, false))
      if (!served.has(partnerId)) await this.close(partnerId, { run, definition }, meta);
  }

  private async close(
    partnerId: string,
    { run, definition }: Readonly<{ run: RunBasis; definition: ProgrammeDefinition }>,
    meta: CommandMeta,
  ): Promise<void> {
    const { runId, programmeId, quarter, currency, definitionVersion } = run;
    const accrualId = accrualIdOf({ programmeId, partnerId, quarter });
    const names = { accrualId, programmeId, partnerId, quarter, currency };
    const taken = {
      ...names,
      sourceEventId: meta.causationId ?? runId,
      definitionVersion,
      expected: [],
      accruedAt: meta.now,
      effectiveOn: (await this.programmes.now(programmeId, meta.now)).day,
      closingDueAt: closingDue(quarter, { definition }),
    };
    await this.runner.run(
      accrualDecider,
      accrualId,
      { type: 'AccrueReward', data: taken },
      innerMeta(meta, 'statements.take-accrual-back', accrualId),
      { visible: anyone },
    );
    await this.runner.run(
      accrualDecider,
      accrualId,
      { type: 'CloseAccrual', data: { ...names, statementId: null, closedAt: meta.now } },
      innerMeta(meta, 'statements.close-accrual', accrualId),
      { visible: anyone },
    );
  }
}
