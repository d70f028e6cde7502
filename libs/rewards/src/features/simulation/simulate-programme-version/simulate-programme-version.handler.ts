import { apiId } from '@channel/event-store';
import { dayOf, invariant, isQuarter, quarterBounds, refuse, type Refusal } from '@channel/kernel';
import { DraftedVersions, type DraftedVersion } from '@channel/programs';
import { DeciderRunner, Jobs, refused, type CommandMeta, type Refused } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { runNumberOf } from '../../../run.view';
import { Simulations, type SimulatedRun, type Simulation } from '../../../simulations';
import { SIMULATION_JOB } from './simulation.job';

export const MOST_QUARTERS = 12;
export const NEAR_PERCENT = 5;

type Asked = Readonly<{
  programmeId: string;
  version: number;
  quarters: readonly string[];
  nearPercent: number;
}>;
type RequestRefusal =
  | 'VERSION_UNKNOWN'
  | 'VERSION_NOT_OPEN'
  | 'DEFINITION_INVALID'
  | 'PERIOD_NOT_ENDED'
  | 'RUN_NOT_ISSUED'
  | 'CURRENCY_DIFFERS'
  | 'SIMULATION_RUNNING';
type Prepared = Pick<Simulation, 'currency' | 'runs' | 'plansNotCalculated'>;
export type SimulationStarted =
  | Readonly<{ kind: 'started'; id: string; jobId: string; replayed: boolean }>
  | (Readonly<{ kind: 'dry_run' }> & Prepared)
  | Refused<RequestRefusal>;

export class SimulateProgrammeVersionCommand extends Command<SimulationStarted> {
  constructor(
    readonly data: Asked,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SimulateProgrammeVersionCommand)
export class SimulateProgrammeVersionHandler implements ICommandHandler<SimulateProgrammeVersionCommand> {
  constructor(
    private readonly drafts: DraftedVersions,
    private readonly runner: DeciderRunner,
    private readonly simulations: Simulations,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: SimulateProgrammeVersionCommand): Promise<SimulationStarted> {
    const id = apiId('simu', meta.commandId);
    const jobId = apiId('job', meta.commandId);
    // What this command began before goes its way, whatever became of the draft.
    if ((await this.jobs.find(jobId)) === undefined) {
      const prepared = await this.prepared(data, meta);
      if ('refused' in prepared) return refused(prepared);
      if (meta.dryRun === true) return { kind: 'dry_run', ...prepared };
      const { programmeId, version, nearPercent } = data;
      const by = { startedBy: meta.actor.id, startedAt: meta.now };
      if (
        !(await this.simulations.begin({ id, jobId, programmeId, version, nearPercent, ...by, ...prepared }))
      )
        return refused(running(version));
    }
    const started = await this.jobs.start({ id: jobId, kind: SIMULATION_JOB, input: { id }, meta });
    return started.kind === 'refused' ? started : { kind: 'started', id, jobId, replayed: started.replayed };
  }

  private async prepared(
    { programmeId, version, quarters }: Asked,
    { now }: CommandMeta,
  ): Promise<Prepared | Refusal<RequestRefusal>> {
    const draft = await this.drafts.of(programmeId, version);
    if (draft === undefined)
      return refuse('VERSION_UNKNOWN', `The programme has no version ${String(version)}.`);
    const { definition } = draft;
    const misfit =
      misfitOf(draft, version) ?? futureIn(quarters, dayOf(now, definition.calendar.timeZone.value));
    if (misfit !== undefined) return misfit;
    const { currency } = definition;
    const runs: SimulatedRun[] = [];
    for (const [index, quarter] of quarters.entries()) {
      const run = await this.issuedRun(programmeId, quarter);
      if (run === undefined) return notIssued(quarter, index);
      if (run.currency !== currency)
        return refuse(
          'CURRENCY_DIFFERS',
          `${quarter} was issued in ${run.currency}, and the draft pays in ${currency}.`,
        );
      runs.push(run.simulated);
    }
    return {
      currency,
      runs: runs.toSorted((one, other) => one.quarter.localeCompare(other.quarter)),
      plansNotCalculated: definition.plansNotCalculated.map(({ id: planId, name, reason }) => ({
        id: planId,
        ...{ name, reason },
      })),
    };
  }

  /** The run whose statements are the quarter's. */
  private async issuedRun(
    programmeId: string,
    quarter: string,
  ): Promise<Readonly<{ simulated: SimulatedRun; currency: string }> | undefined> {
    const { state: period } = await this.runner.load(periodDecider, periodIdOf(programmeId, quarter));
    if (!period.issued || period.chosen === null) return undefined;
    const { runId } = period.chosen;
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    invariant(run.status === 'issued', 'the run of issued statements is issued');
    const { definitionVersion, partnerCount: partners, currency } = run;
    return { simulated: { quarter, runId, number: runNumberOf(run), definitionVersion, partners }, currency };
  }
}

const misfitOf = (
  { status, mistakes }: DraftedVersion,
  version: number,
): Refusal<'VERSION_NOT_OPEN' | 'DEFINITION_INVALID'> | undefined => {
  if (status === 'approved' || status === 'withdrawn')
    return refuse('VERSION_NOT_OPEN', `Version ${String(version)} is ${status}.`);
  return mistakes.length === 0
    ? undefined
    : refuse(
        'DEFINITION_INVALID',
        'The definition was drafted under other rules and has mistakes now.',
        mistakes,
      );
};

/** What is no quarter has no statements either. */
const futureIn = (quarters: readonly string[], day: string): Refusal<'PERIOD_NOT_ENDED'> | undefined => {
  const ahead = quarters.findIndex((quarter) => isQuarter(quarter) && quarterBounds(quarter).lastDay >= day);
  const quarter = quarters[ahead];
  if (quarter === undefined) return undefined;
  const detail = `${quarter} is not over: rules are tried on quarters that were issued.`;
  return refuse('PERIOD_NOT_ENDED', detail, [
    { pointer: pointerTo(ahead), code: 'PERIOD_NOT_ENDED', detail },
  ]);
};

const notIssued = (quarter: string, index: number): Refusal<'RUN_NOT_ISSUED'> => {
  const detail = `No run of ${quarter} has issued its statements.`;
  return refuse('RUN_NOT_ISSUED', detail, [{ pointer: pointerTo(index), code: 'RUN_NOT_ISSUED', detail }]);
};

const pointerTo = (index: number): string => `/quarters/${String(index)}`;

const running = (version: number): Refusal<'SIMULATION_RUNNING'> =>
  refuse('SIMULATION_RUNNING', `A simulation of version ${String(version)} is on its way: wait for its end.`);
