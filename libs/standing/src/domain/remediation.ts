import { addDays, type Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import type { JudgedRole } from './judged-roles';

/** What was lost of the level that is held, and the last day on which it can be repaired before benefits stop. */
export type Remediation = Readonly<{ requirements: readonly string[]; untilOn: Day }>;

/**
 * 7.10: an active enrolment is in remediation while a continuous requirement that it had is met by a clock alone (J96): benefits
 * go on until the clock ends (G23). Who entered and is not yet due has lost nothing (J94).
 */
export const remediationOf = (
  { clocks }: Pick<ProgrammeDefinition, 'clocks'>,
  { role, roles, on }: Readonly<{ role: string; roles: readonly JudgedRole[]; on: Day }>,
): Remediation | null => {
  const judged = roles.find((one) => one.role === role);
  if (judged === undefined || !isDue({ clocks }, { role, enteredOn: judged.enteredOn, on })) return null;
  const rows = judged.levels
    .filter(({ place }) => place === 'held')
    .flatMap(({ requirements }) => requirements)
    .filter(({ assessed, state }) => assessed === 'continuous' && state === 'met_in_grace');
  const untilOn = rows.flatMap(({ result: { until } }) => until ?? []).toSorted()[0];
  return untilOn === undefined ? null : { requirements: rows.map(({ requirement }) => requirement), untilOn };
};

/** Whether the certifications of the level of entry are due, so that what is missing is missed (J94). */
export const isDue = (
  { clocks }: Pick<ProgrammeDefinition, 'clocks'>,
  { role, enteredOn, on }: Readonly<{ role: string; enteredOn: Day | null; on: Day }>,
): boolean => {
  const days = clocks.roles.find((one) => one.role === role)?.entryCertificationDays.value ?? 0;
  return enteredOn !== null && on > addDays(enteredOn, days);
};
