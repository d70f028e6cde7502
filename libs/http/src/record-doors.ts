import type { RecordedEvent } from '@channel/event-store';
import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import { DeciderRunner, type Loaded } from '@channel/runtime';
import { Global, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { hasRole, type Principal, type Role } from './access';

export type RecordDoor = Readonly<{
  /** What its streams are called: `deal` for `deal-…`. */
  stream: string;
  /** Who may read such records at all. */
  readers: readonly Role[];
  opens: (runner: DeciderRunner, id: string, event: RecordedEvent, viewer: Principal) => Promise<boolean>;
}>;

/**
 * Whether an event of a record is told to a viewer: as much as the record and its history tell (X1).
 * @param readers who may read such records at all
 * @param visible whether this viewer may read this record, and this event of it
 */
export const recordDoor = <
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
>(
  decider: Decider<State, Command, Event, Code>,
  readers: readonly Role[],
  visible: (state: State, viewer: Principal, event: RecordedEvent, loaded: Loaded<State>) => boolean,
): RecordDoor => ({
  stream: decider.stream,
  readers,
  opens: async (runner, id, event, viewer) => {
    const loaded = await runner.load(decider, id);
    return visible(loaded.state, viewer, event, loaded);
  },
});

/** What the contexts say of who may open an event of theirs. A record without a door is for auditor and finance. */
@Injectable()
export class RecordDoors {
  private readonly doors = new Map<string, RecordDoor>();

  constructor(private readonly runner: DeciderRunner) {}

  add(doors: readonly RecordDoor[]): void {
    for (const door of doors) this.doors.set(door.stream, door);
  }

  /** @throws Unavailable if the log did not answer */
  async opens(event: RecordedEvent, viewer: Principal): Promise<boolean> {
    const [, stream = '', id = ''] = /^([a-zA-Z]+)-(.+)$/.exec(event.stream) ?? [];
    const door = this.doors.get(stream);
    if (door === undefined || !hasRole(viewer, ...door.readers)) return false;
    return door.opens(this.runner, id, event, viewer);
  }
}

@Global()
@Module({ providers: [RecordDoors], exports: [RecordDoors] })
export class RecordDoorsModule {}

/** Imported by a context's module: `imports: [openTo('deals', [recordDoor(dealDecider, DEAL_READERS, …)])]`. */
export const openTo = (context: string, doors: readonly RecordDoor[]): DynamicModule => {
  @Injectable()
  class Opener implements OnModuleInit {
    constructor(private readonly all: RecordDoors) {}
    onModuleInit(): void {
      this.all.add(doors);
    }
  }
  @Module({ imports: [RecordDoorsModule], providers: [Opener] })
  class DoorsModule {}
  Object.defineProperty(DoorsModule, 'name', { value: `${context}Doors` });
  return { module: DoorsModule };
};
