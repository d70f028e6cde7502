import { dayOf, type Act, type DatedAct } from '@channel/kernel';
import type { CommandMeta } from './command-meta';

type Envelope = Pick<CommandMeta, 'actor' | 'now'>;

/**
 * The act of a command: who, of which kind, for whom and when.
 * @param timeZone the zone of the programme that the act is about; with it, the act has its day (T4)
 */
export function actOf(meta: Envelope): Act;
export function actOf(meta: Envelope, timeZone: string): DatedAct;
export function actOf({ actor, now: at }: Envelope, timeZone?: string): Act | DatedAct {
  const { id: by, type, orgId } = actor;
  const act: Act = { by, type, orgId, at };
  return timeZone === undefined ? act : { ...act, on: dayOf(at, timeZone) };
}
