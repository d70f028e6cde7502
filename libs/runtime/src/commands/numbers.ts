import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';

/** Numbers for people, drawn in the handler and stored in the event. One that was drawn and not used leaves a gap. */
export abstract class Numbers {
  /** The next of a series and year, from 1: `DR-2026-000184`. */
  abstract next(series: string, year: number): Promise<string>;
}

@Injectable()
export class PostgresNumbers extends Numbers {
  constructor(private readonly database: Database) {
    super();
  }

  override async next(series: string, year: number): Promise<string> {
    const [row] = await this.database.query<{ last: bigint }>(
      `insert into runtime.numbers (series, year, last) values ($1, $2, 1)
       on conflict (series, year) do update set last = numbers.last + 1 returning last`,
      [series, year],
    );
    return `${series}-${String(year)}-${String(row?.last).padStart(6, '0')}`;
  }
}
