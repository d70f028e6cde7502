import { commandIdFrom, type RecordedEvent } from '@channel/event-store';
import type { DomainCommand } from '@channel/kernel';
import type { PoolClient } from 'pg';
import { guarded } from '../feed/failure';
import type { Subject } from '../feed/subject';
import type { AnyAutomation, Reaction } from './automation';
import { causeOf, insertCommands, type OutgoingCommand } from './outbox';
import { cancelDeadline, scheduleDeadline } from '../deadlines/deadlines';

/** Turns reactions into rows of the outbox and deadlines, in the transaction that moves the checkpoint. */
export class AutomationSubject implements Subject {
  constructor(readonly definition: AnyAutomation) {}

  async begin(): Promise<void> {
    // It keeps nothing but its checkpoint.
  }

  async apply(client: PoolClient, events: readonly RecordedEvent[]): Promise<void> {
    const commands: OutgoingCommand[] = [];
    for (const event of events)
      for (const reaction of guarded(`${event.type} ${event.id}`, () => this.definition.react(event)))
        await this.take(client, event, reaction, commands);
    await insertCommands(client, commands);
  }

  private async take(
    client: PoolClient,
    event: RecordedEvent,
    reaction: Reaction<DomainCommand>,
    commands: OutgoingCommand[],
  ): Promise<void> {
    const { name } = this.definition;
    const outgoing = (
      command: DomainCommand,
      commandId: string,
      lane: string = event.stream,
    ): OutgoingCommand => ({
      automation: name,
      lane: `${name}/${lane}`,
      commandId,
      command,
      cause: causeOf(event),
    });
    switch (reaction.do) {
      case 'send':
        commands.push(outgoing(reaction.command, commandIdFrom(name, event.id, reaction.n), reaction.lane));
        return;
      case 'schedule': {
        const { deadlineId, dueAt, until = null, command } = reaction;
        const commandId = commandIdFrom(name, `${event.id}/${deadlineId}`, 0);
        return scheduleDeadline(client, { deadlineId, dueAt, until, ...outgoing(command, commandId) });
      }
      case 'cancel':
        return cancelDeadline(client, name, reaction.deadlineId);
    }
  }
}
