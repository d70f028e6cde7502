import type { JsonObject } from '@channel/kernel';
import {
  ahead,
  CLOCK,
  RuntimeRegistry,
  type Clock,
  type JobContext,
  type JobHandler,
  type JobProblem,
  type JobResult,
} from '@channel/runtime';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AHEAD } from '../../../calculation/reward-calculator';
import { sumsOf, type SimulatedPartner } from '../../../domain/simulation/simulation';
import { Simulations, type KeptSimulation } from '../../../simulations';
import { SimulatedQuarters, type QuarterToSimulate } from './simulated-quarters';

export const SIMULATION_JOB = 'simulation';

type Input = Readonly<{ id: string }>;

/** Calculates issued quarters again by a draft, partner by partner, and keeps what came of it. It appends nothing. */
@Injectable()
export class SimulationJob implements JobHandler, OnModuleInit {
  readonly kind = SIMULATION_JOB;

  constructor(
    private readonly registry: RuntimeRegistry,
    private readonly simulations: Simulations,
    private readonly quarters: SimulatedQuarters,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.jobs.push(this);
  }

  readonly run = async (json: JsonObject, { progress }: JobContext): Promise<JobResult> => {
    const { id } = json as unknown as Input;
    const simulation = await this.simulations.find(id);
    // Another one began while nobody knew that this one would.
    if (simulation === undefined) return { status: 'failed', problem: OVERTAKEN };
    const partners = await this.calculated(simulation, progress);
    const { currency } = simulation;
    const quarters = simulation.runs.map(({ quarter }) => ({
      quarter,
      ...sumsOf(
        partners.filter((partner) => partner.quarter === quarter),
        currency,
      ),
    }));
    const total = sumsOf(partners, currency);
    await this.simulations.finish(id, { quarters, total, finishedAt: this.clock.now() }, partners);
    return {
      status: 'succeeded',
      result: { simulationId: id, partners: partners.length, change: total.change },
    };
  };

  readonly gaveUp = async (json: JsonObject, problem: JobProblem): Promise<void> => {
    const { id } = json as unknown as Input;
    await this.simulations.fail(id, problem);
  };

  private async calculated(
    simulation: KeptSimulation,
    progress: JobContext['progress'],
  ): Promise<readonly SimulatedPartner[]> {
    const quarters: QuarterToSimulate[] = [];
    for (const run of simulation.runs) quarters.push(await this.quarters.prepared(simulation, run));
    const asked = quarters.flatMap((quarter) =>
      quarter.partnerIds.map((partnerId) => ({ quarter, partnerId })),
    );
    const found: SimulatedPartner[] = [];
    let done = 0;
    const results = ahead(
      asked,
      ({ quarter, partnerId }) => this.quarters.partner(quarter, partnerId),
      AHEAD,
    );
    for await (const partner of results) {
      if (partner !== undefined) found.push(partner);
      done += 1;
      await progress(done, asked.length, 'partner');
    }
    return found;
  }
}

const OVERTAKEN: JobProblem = {
  code: 'SIMULATION_RUNNING',
  detail: 'Another simulation of the draft began before this one.',
};
