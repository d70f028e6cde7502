import { commandIdFrom } from '@channel/event-store';
import type { PageRequest, Principal } from '@channel/http';
import { VENDOR_ORG, type Actor, type CommandMeta } from '@channel/runtime';
import { randomUUID } from 'node:crypto';

const VENDOR_PEOPLE = ['chen', 'carol', 'fatima', 'lars', 'wen', 'ines', 'amara', 'admin', 'nora'];

/** A person of the vendor by name; people of partners are given as an actor with their organisation. */
export const personOf = (persona: string, orgId: string = VENDOR_ORG): Actor => ({
  id: `pers_${persona}`,
  type: 'person',
  orgId,
  onBehalfOf: null,
});

/** The envelope of a command: a new command of that person, through the API. */
export const metaOf = (
  who: string | Actor,
  now: string,
  overrides: Partial<CommandMeta> = {},
): CommandMeta => {
  if (typeof who === 'string' && !VENDOR_PEOPLE.includes(who))
    throw new Error(`${who} does not belong to the vendor: give the actor, personOf('${who}', orgId).`);
  const commandId = overrides.commandId ?? commandIdFrom('test', randomUUID(), 0);
  return {
    commandId,
    actor: typeof who === 'string' ? personOf(who) : who,
    channel: 'api',
    reason: null,
    requestHash: `sha256:${commandId}`,
    correlationId: commandId,
    causationId: null,
    now,
    traceparent: null,
    ...overrides,
  };
};

/** Whom a controller answers: somebody of that organisation with one role. */
export const viewerOf = (
  orgId: string,
  orgKind: Principal['orgKind'],
  role: Principal['roles'][number],
): Principal => ({
  ...{ id: 'pers_x', type: 'person', orgId, orgKind, roles: [role], scopes: [], authTime: 0, language: 'en' },
});

/** The first page of a list as somebody asks for it, without waiting. */
export const pageFor = (viewer: Principal, parameters: PageRequest['parameters'] = {}): PageRequest => ({
  ...{ viewer, parameters, waitMs: 0 },
});
