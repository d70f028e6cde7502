import { present, refuse, type RefusalsOf } from '@channel/kernel';
import { ahead, anyone, BusCommand, DeciderRunner, innerMeta, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider, type ChooseRun } from '../../../domain/period/period.decider';
import type { RewardRun, RunPartners } from '../../../domain/run/run';
import { rewardRunDecider, type CompleteRewardRunIssue } from '../../../domain/run/run.decider';
import type { RewardRunApproved } from '../../../domain/run/run.events';
import { RunLinesReader, type PartnerLines } from '../../../run-lines-reader';
import { AccrualRelease } from './accrual-release';
import { StatementIssuer } from './statement-issuer';

/** Statements that are written together: what they append, and what readers make of it, goes in fewer transactions. */
const TOGETHER = 8;

type IssueRefusal = RefusalsOf<ChooseRun | CompleteRewardRunIssue>;

export class IssueStatementsCommand extends BusCommand<
  Readonly<{ runId: string }>,
  IssueRefusal,
  RewardRun
> {}

/**
 * Makes the statements of an approved run, partner by partner. Every step has a command id of its own that derives from
 * this one, so that a second delivery goes on where the first stopped.
 */
@CommandHandler(IssueStatementsCommand)
export class IssueStatementsHandler implements ICommandHandler<IssueStatementsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
    private readonly issuer: StatementIssuer,
    private readonly accruals: AccrualRelease,
    private readonly reader: RunLinesReader,
  ) {}

  async execute({
    data: { runId },
    meta,
  }: IssueStatementsCommand): Promise<Outcome<IssueRefusal, RewardRun>> {
    const { state: run, events } = await this.runner.load(rewardRunDecider, runId);
    if (run.status !== 'approved' && run.status !== 'issued')
      return refused(refuse('REWARD_RUN_NOT_OPEN', `The run is ${run.status}.`));
    const { programmeId, quarter, preparedBy } = run;
    const periodId = periodIdOf(programmeId, quarter);
    const chosen = await this.runner.run(
      periodDecider,
      periodId,
      {
        type: 'ChooseRun',
        data: { periodId, programmeId, quarter, runId, preparedBy, chosenAt: meta.now },
      },
      innerMeta(meta, 'statements.choose-run', periodId),
      { visible: anyone },
    );
    if (chosen.kind === 'refused') return chosen;
    const definition = await this.calculator.pinned(run);
    const approvedAt = approvedAtOf(events);
    const statementIds: string[] = [];
    const served = new Set<string>();
    const issued = ahead(
      this.payable(runId, run),
      async ({ partnerId, lines }) => ({
        partnerId,
        statementId: await this.issuer.issue({ run, approvedAt, partnerId, lines, definition }, meta),
      }),
      TOGETHER,
    );
    for await (const { partnerId, statementId } of issued) {
      served.add(partnerId);
      statementIds.push(statementId);
    }
    await this.accruals.release({ run, definition }, served, meta);
    await this.runner.run(
      periodDecider,
      periodId,
      { type: 'CompletePeriodIssue', data: { periodId, runId, issuedAt: meta.now } },
      innerMeta(meta, 'statements.complete-period', periodId),
      { visible: anyone },
    );
    const data = { runId, statementIds, issuedAt: meta.now };
    return this.runner.run(rewardRunDecider, runId, { type: 'CompleteRewardRunIssue', data }, meta, {
      visible: anyone,
    });
  }

  /** Of who is not left out. */
  private async *payable(runId: string, { excluded }: RunPartners): AsyncGenerator<PartnerLines> {
    const leftOut = new Set(excluded.map(({ partnerId }) => partnerId));
    for await (const partner of this.reader.byPartner(runId))
      if (!leftOut.has(partner.partnerId)) yield partner;
  }
}

const approvedAtOf = (events: readonly Readonly<{ type: string; data: object }>[]): string => {
  const approved = present(
    events.find(({ type }) => type === 'RewardRunApproved'),
    'the approval of an approved run',
  );
  return (approved.data as RewardRunApproved['data']).approvedAt;
};
