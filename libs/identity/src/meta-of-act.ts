import { commandIdFrom, digestOf } from '@channel/event-store';
import type { Actor, CommandMeta } from '@channel/runtime';

/** An act that comes with no request of somebody signed in: it is named by what is done to whom, so that it happens once. */
type UnsignedAct = Readonly<{
  act: string;
  subject: string;
  actor: Actor;
  channel: CommandMeta['channel'];
  reason?: string;
}>;

export const metaOfAct = (
  { act, subject, actor, channel, reason }: UnsignedAct,
  now: string,
): CommandMeta => {
  const commandId = commandIdFrom(
    actor.type === 'automation' ? actor.id : 'identity',
    `${act}:${subject}`,
    0,
  );
  return {
    ...{ commandId, actor, channel, now },
    reason: reason ?? null,
    requestHash: digestOf({ act, subject }),
    correlationId: commandId,
    causationId: null,
    traceparent: null,
  };
};
