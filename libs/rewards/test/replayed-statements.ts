import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { present, type DomainEvent } from '@channel/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { RewardCalculator, type Basis } from '../src/calculation/reward-calculator';
import type { RewardRunStarted, StatementIssued } from '../src/index';

type Told = Readonly<{
  issued: readonly StatementIssued['data'][];
  runs: ReadonlyMap<string, RewardRunStarted['data']>;
}>;
export type Replayed = Readonly<{
  number: string;
  quarter: string;
  issued: string;
  again: string | undefined;
}>;

/** Digests of every statement of an application, as issued and as calculated again now from what its run had pinned. */
export const replayedStatements = async (app: INestApplicationContext): Promise<readonly Replayed[]> => {
  const { issued, runs } = await toldIn(app.get<EventStore>(EVENT_STORE, { strict: false }));
  const replayed: Replayed[] = [];
  for (const { number, quarter, partnerId, runId, digest } of issued) {
    const again = await digestOf(app, partnerId, present(runs.get(runId), `the run of ${number}`));
    replayed.push({ number, quarter, issued: digest, again });
  }
  return replayed;
};

const toldIn = async (store: EventStore): Promise<Told> => {
  const issued: StatementIssued['data'][] = [];
  const runs = new Map<string, RewardRunStarted['data']>();
  for await (const event of store.readAll()) {
    const { type, data } = event as unknown as DomainEvent;
    if (type === 'StatementIssued') issued.push(data as StatementIssued['data']);
    if (type === 'RewardRunStarted') {
      const run = data as RewardRunStarted['data'];
      runs.set(run.runId, run);
    }
  }
  return { issued, runs };
};

const digestOf = async (
  app: INestApplicationContext,
  partnerId: string,
  { programmeId, quarter, position, definitionVersion, fxTableVersion }: RewardRunStarted['data'],
): Promise<string | undefined> => {
  const calculator = app.get(RewardCalculator, { strict: false });
  const basis: Basis = {
    ...{ programmeId, quarter, position, definitionVersion },
    ...(fxTableVersion === undefined ? {} : { fxTableVersion }),
  };
  return (await calculator.partner(partnerId, await calculator.begin(basis)))?.digest;
};
