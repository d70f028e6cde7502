import {
  isRefusal,
  type Decision,
  type DomainCommand,
  type DomainEvent,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';

type Asked = Readonly<{
  series: string;
  /** Day or instant: its year is the number's. */
  on: string;
  /** What the record has: a repeated request keeps it. */
  known: string | undefined;
  dryRun?: boolean | undefined;
}>;

/** Numbers for people, drawn in the handler and stored in the event. */
export abstract class Numbers {
  /**
   * A command with its number. What is refused or only tried draws none: a series has no gap but that of a lost race.
   * @param decide the decider's answer as things are: it refuses a command with the codes of that command only
   */
  async numbered<Command extends DomainCommand>(
    { series, on, known, dryRun = false }: Asked,
    commandOf: (number: string) => Command,
    decide: (command: Command) => Decision<DomainEvent, string>,
  ): Promise<Command | Refusal<RefusalsOf<Command>>> {
    if (known !== undefined) return commandOf(known);
    const year = on.slice(0, 4);
    const unnumbered = commandOf(`${series}-${year}-000000`);
    const decision = decide(unnumbered);
    if (isRefusal(decision)) return decision as Refusal<RefusalsOf<Command>>;
    return dryRun ? unnumbered : commandOf(await this.next(series, Number(year)));
  }

  /** The next of a series and year, from 1: `DR-2026-000184`. */
  protected abstract next(series: string, year: number): Promise<string>;
}

@Injectable()
export class PostgresNumbers extends Numbers {
  constructor(private readonly database: Database) {
    super();
  }

  protected override async next(series: string, year: number): Promise<string> {
    const [row] = await this.database.query<{ last: bigint }>(
      `insert into runtime.numbers (series, year, last) values ($1, $2, 1)
       on conflict (series, year) do update set last = numbers.last + 1 returning last`,
      [series, year],
    );
    return `${series}-${String(year)}-${String(row?.last).padStart(6, '0')}`;
  }
}
