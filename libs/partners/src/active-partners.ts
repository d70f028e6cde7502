import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { partnerList } from './features/partner-list/partner-list.projection';

/** Who takes part in a programme, by the list: each one's stream says the rest. */
@Injectable()
export class ActivePartners {
  constructor(private readonly database: Database) {}

  async of(programmeId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ key: string }>(
      `select key from ${viewOf(partnerList.name)} where "programmeId" = $1 and status = 'active' order by key`,
      [programmeId],
    );
    return rows.map(({ key }) => key);
  }
}
