import type { RecordedEvent } from '@channel/event-store';
import {
  givenReason,
  hasRole,
  is,
  isVendor,
  view,
  type Principal,
  type Role,
  type ViewOf,
} from '@channel/http';

export const ACTOR_TYPES = ['person', 'machine', 'automation'] as const;
export const CHANNELS = ['portal', 'api', 'import', 'cli', 'automation'] as const;

/** Who may open every event there is. */
export const READS_ALL: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
export const readsAll = (viewer: Principal): boolean => isVendor(viewer) && hasRole(viewer, ...READS_ALL);

export const eventView = view('Event', {
  type: is.text.describe('docs/events describes it.'),
  version: is.count.describe('Of its form: docs/events describes each.'),
  stream: is.text.describe('The record that it belongs to: its kind, a hyphen, its id.'),
  by: view('EventActor', { id: is.id, type: is.oneOf(ACTOR_TYPES) }),
  channel: is.oneOf(CHANNELS),
  recordedAt: is.instant,
  effectiveAt: is.text.describe('Day or instant at which it is true in business.'),
  reason: is.text.nullable().optional().describe('As it was given with the command; for the vendor.'),
  checkpoint: is.checkpoint.optional(),
  commandId: is.text.optional().describe('The command that it followed from; for the vendor.'),
  correlationId: is.text.optional(),
  causationId: is.text.nullable().optional(),
  data: is.document('What it says, in the form of docs/events; for the vendor.').optional(),
});

/**
 * An organisation learns that it happened, when and by whom, as the record's history tells it: the data of an event can
 * name things of others.
 */
export const viewOfEvent = (event: RecordedEvent, viewer: Principal): ViewOf<typeof eventView> => {
  const { type, stream, checkpoint, data, metadata } = event;
  const { actor, channel, recordedAt, effectiveAt, commandId, correlationId, causationId } = metadata;
  const version = metadata.schemaVersion;
  const told = {
    type,
    version,
    stream,
    by: { id: actor.id, type: actor.type },
    channel,
    recordedAt,
    effectiveAt,
  };
  if (!isVendor(viewer)) return told;
  const reason = givenReason(event);
  return { ...told, ...{ reason, checkpoint, commandId, correlationId, causationId, data } };
};
