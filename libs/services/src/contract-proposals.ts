import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Catalog } from '@channel/catalog';
import { addDays, addMonths, type Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, DeciderRunner, viewOf } from '@channel/runtime';
import { OwnedLines, type SoldLine } from '@channel/shipments';
import { Inject, Injectable } from '@nestjs/common';
import { coveredUnitDecider, coverIn } from './domain/covered-unit/covered-unit';
import type { ContractRules } from './domain/service-contract/service-contract.commands';
import type { KnownContract } from './domain/service-contract/service-contract.state';
import { serviceContractDecider } from './domain/service-contract/service-contract.decider';
import { serviceContractList } from './features/contract-list/contract-list.projection';
import { unitOf } from './ids';

const CONTRACTS = viewOf(serviceContractList.name);
const PATIENCE_MS = 10_000;

type Term = Readonly<{ startsOn: Day; termMonths: number }>;
type ForWhom = Readonly<{ programmeId: string; partnerId: string; customerKey: string }>;

/** What is known of a contract without being asked: of two that could be meant, none. */
@Injectable()
export class ContractProposals {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: OwnedLines,
    private readonly catalog: Catalog,
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** What the line sold, where it is a service (C8: one that the programme puts under no contract is none here). */
  async serviceOf({ sku, shipOn }: SoldLine): Promise<Readonly<{ family: string }> | undefined> {
    const part = (await this.catalog.pricesOn([sku], shipOn)).found.get(sku);
    return part?.kind === 'service' ? part : undefined;
  }

  /** C1: the contract of the kind that is needed, where the customer has one on the first day. */
  async baseFor(
    { needs }: ContractRules,
    { partnerId, customerKey }: ForWhom,
    startsOn: Day,
  ): Promise<KnownContract | undefined> {
    if (needs === null) return undefined;
    await this.checkpoints.reached(serviceContractList.name, await this.store.head(), PATIENCE_MS);
    const [found, other] = await this.database.query<Readonly<{ key: string }>>(
      `select key from ${CONTRACTS}
        where "partnerId" = $1 and "customerKey" = $2 and "kind" = $3 and "status" in ('planned', 'active')
          and $4::date between "startsOn" and "endsOn" order by key limit 2`,
      [partnerId, customerKey, needs.kind, startsOn],
    );
    if (found === undefined || other !== undefined) return undefined;
    const { state } = await this.runner.load(serviceContractDecider, found.key);
    return state.status === 'none' ? undefined : state;
  }

  /**
   * C10: of what rests on another contract the units are those of that contract, else those of its family that were shipped
   * for the same registration; all that no contract of the kind covers, where they are as many as the line is for.
   */
  async serialsFor(
    line: SoldLine,
    { kind, needs }: ContractRules,
    {
      programmeId,
      base,
      term,
    }: Readonly<{ programmeId: string; base: KnownContract | null | undefined; term: Term }>,
  ): Promise<readonly string[]> {
    const shipped = needs === null ? await this.shippedFor(line) : (base?.serials ?? []);
    if (shipped.length < line.owned) return [];
    const covered = await this.coveredBefore(shipped, { programmeId, kind }, term);
    const free = shipped.filter((serial) => !covered.includes(serial));
    return free.length === line.owned ? free : [];
  }

  /** From the streams of the units; a contract that comes in between is found when the units are covered. */
  async coveredBefore(
    serials: readonly string[],
    { programmeId, kind }: Readonly<{ programmeId: string; kind: string }>,
    { startsOn, termMonths }: Term,
  ): Promise<readonly string[]> {
    const span = { fromOn: startsOn, untilOn: addDays(addMonths(startsOn, termMonths), -1) };
    const covered: string[] = [];
    for (const serial of serials) {
      const { state } = await this.runner.load(coveredUnitDecider, unitOf(programmeId, kind, serial).unitId);
      if (coverIn(state, span) !== undefined) covered.push(serial);
    }
    return covered;
  }

  private async shippedFor(line: SoldLine): Promise<readonly string[]> {
    const { dealId } = line;
    const service = await this.serviceOf(line);
    return dealId === null || service === undefined
      ? []
      : this.lines.serialsOf({ dealId, family: service.family });
  }
}
