import { dayOf, type Act, type DatedAct } from '@channel/kernel';
import type { CommandMeta } from './command-meta';

/**
 * The act of a command: who, of which kind, for whom and when.
 * @param timeZone the zone of the programme that the act is about; with it, the act has its day (T4)
 */
export function actOf(meta: CommandMeta): Act;
export function actOf(meta: CommandMeta, timeZone: string): DatedAct;
export function actOf({ actor, now: at }: CommandMeta, timeZone?: string): Act | DatedAct {
  const { id: by, type, orgId } = actor;
  const act: Act = { by, type, orgId, at };
  return timeZone === undefined ? act : { ...act, on: dayOf(at, timeZone) };
}
