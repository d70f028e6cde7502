import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { Day, MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Inject, Injectable, Module } from '@nestjs/common';
import { serviceContractList } from './features/contract-list/contract-list.projection';

const CONTRACTS = viewOf(serviceContractList.name);
const PATIENCE_MS = 10_000;

/** A contract that ended, or was renewed before its end. */
export type RenewableContract = Readonly<{ number: string; value: MoneyJson; renewed: boolean }>;

/** Published query of the services context: what was up for renewal, from the read model, which is waited for. */
@Injectable()
export class RenewableContracts {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Contracts of a partner whose last day is one of these; one that still runs counts once it is renewed. */
  async endingIn(
    partnerId: string,
    { firstDay, lastDay }: Readonly<{ firstDay: Day; lastDay: Day }>,
  ): Promise<readonly RenewableContract[]> {
    await this.checkpoints.reached(serviceContractList.name, await this.store.head(), PATIENCE_MS);
    return this.database.query<RenewableContract>(
      `select "number", "value", ("renewal" = 'renewed') as "renewed" from ${CONTRACTS}
        where "partnerId" = $1 and "endsOn" between $2::date and $3::date
          and ("status" = 'ended' or ("status" in ('active', 'planned') and "renewal" = 'renewed'))
        order by "number"`,
      [partnerId, firstDay, lastDay],
    );
  }
}

@Module({ providers: [RenewableContracts], exports: [RenewableContracts] })
export class RenewableContractsModule {}
