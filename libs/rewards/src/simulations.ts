import { Database } from '@channel/postgres';
import { Jobs, type JobProblem } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { SimulatedPartner, SimulatedSums } from './domain/simulation/simulation';
import type { PlanNotCalculated } from './domain/run/run.events';

/** An issued run that is calculated again by the draft. */
export type SimulatedRun = Readonly<{
  quarter: string;
  runId: string;
  number: string;
  definitionVersion: number;
  partners: number;
}>;
/** A draft of the rules on its way over past quarters. */
export type Simulation = Readonly<{
  id: string;
  jobId: string;
  programmeId: string;
  version: number;
  currency: string;
  /** How near to a band counts as near, in percent of where it begins. */
  nearPercent: number;
  runs: readonly SimulatedRun[];
  plansNotCalculated: readonly PlanNotCalculated[];
  startedBy: string;
  startedAt: string;
}>;
export type SimulationResult = Readonly<{
  quarters: readonly (SimulatedSums & Readonly<{ quarter: string }>)[];
  total: SimulatedSums;
  finishedAt: string;
}>;
export type KeptSimulation = Simulation &
  Readonly<{ open: boolean; result: SimulationResult | null; problem: JobProblem | null }>;

type Row = Pick<KeptSimulation, 'open' | 'result' | 'problem'> & Readonly<{ simulation: Simulation }>;
const COLUMNS = 'simulation, open, result, problem';
/** Whose job is not queued by then began in a process that ended there: nobody will ever end it. */
const UNQUEUED = '1 minute';
/** Partners of one statement of SQL. */
const AT_ONCE = 500;

/** Simulations with what came of them. Working data: no stream has them, and nothing rests on them. */
@Injectable()
export class Simulations {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Keeps a simulation that begins. @returns false where another one of the same draft is on its way */
  async begin(simulation: Simulation): Promise<boolean> {
    if (await this.insert(simulation)) return true;
    const { programmeId, version } = simulation;
    const [before] = await this.database.query<Readonly<{ id: string; jobId: string }>>(
      `select id, simulation->>'jobId' as "jobId" from rewards.simulations
        where "programmeId" = $1 and version = $2 and open and "begunAt" < now() - interval '${UNQUEUED}'`,
      [programmeId, version],
    );
    if (before === undefined || (await this.jobs.find(before.jobId)) !== undefined) return false;
    await this.database.query('delete from rewards.simulations where id = $1 and open', [before.id]);
    return this.insert(simulation);
  }

  /** The same command again meets what it began before. */
  private async insert(simulation: Simulation): Promise<boolean> {
    const { id, programmeId, version } = simulation;
    await this.database.query(
      `insert into rewards.simulations (id, "programmeId", version, open, simulation)
       values ($1, $2, $3, true, $4) on conflict do nothing`,
      [id, programmeId, version, JSON.stringify(simulation)],
    );
    return (await this.find(id)) !== undefined;
  }

  /** Keeps what came of it, with all partners or none. Done twice it is the same. */
  async finish(id: string, result: SimulationResult, partners: readonly SimulatedPartner[]): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('delete from rewards.simulated_partners where "simulationId" = $1', [id]);
      for (let from = 0; from < partners.length; from += AT_ONCE)
        await client.query(
          `insert into rewards.simulated_partners ("simulationId", id, partner)
           select $1, each->>'id', each from jsonb_array_elements($2::jsonb) each`,
          [id, JSON.stringify(partners.slice(from, from + AT_ONCE))],
        );
      await client.query(
        'update rewards.simulations set open = false, result = $2, problem = null where id = $1',
        [id, JSON.stringify(result)],
      );
    });
  }

  /** Keeps why nothing came of it. */
  async fail(id: string, problem: JobProblem): Promise<void> {
    await this.database.query('update rewards.simulations set open = false, problem = $2 where id = $1', [
      id,
      JSON.stringify(problem),
    ]);
  }

  async find(id: string): Promise<KeptSimulation | undefined> {
    const [row] = await this.database.query<Row>(`select ${COLUMNS} from rewards.simulations where id = $1`, [
      id,
    ]);
    return row && keptOf(row);
  }

  /** Of a programme, the newest first. */
  async of(programmeId: string): Promise<readonly KeptSimulation[]> {
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from rewards.simulations where "programmeId" = $1 order by sequence desc`,
      [programmeId],
    );
    return rows.map(keptOf);
  }

  async partners(id: string): Promise<readonly SimulatedPartner[]> {
    const rows = await this.database.query<Readonly<{ partner: SimulatedPartner }>>(
      'select partner from rewards.simulated_partners where "simulationId" = $1',
      [id],
    );
    return rows.map(({ partner }) => partner);
  }
}

const keptOf = ({ simulation, ...rest }: Row): KeptSimulation => ({ ...simulation, ...rest });
