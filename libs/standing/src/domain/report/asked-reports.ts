import type { PartnerStanding } from '@channel/partners';
import type { ProgrammeDefinition, RequirementNode } from '@channel/programs';
import type { ReportKind } from './report.events';

type Sets = Pick<ProgrammeDefinition, 'requirementSets'>;

/** The monthly reports that the level of a role asks for (J79, J80). */
export const reportsOfLevel = (
  { requirementSets }: Sets,
  role: string,
  level: string | null,
): readonly ReportKind[] => {
  const set = requirementSets.find((one) => one.role === role && one.for.kind === 'levels');
  if (level === null || set === undefined) return [];
  const reports = set.requirements.flatMap(({ byLevel, node }) =>
    reportsIn(byLevel?.value[level] ?? node?.value),
  );
  return [...new Set(reports)];
};

const reportsIn = (node: RequirementNode | undefined): readonly ReportKind[] => {
  if (node === undefined) return [];
  if (node.kind === 'report') return [node.report];
  return 'nodes' in node ? node.nodes.flatMap(reportsIn) : [];
};

type Sender = Pick<PartnerStanding, 'kind' | 'status' | 'role' | 'level' | 'furtherRoles'>;
/** What a sender owes for a month, by its standing then: a distributor its sales, a partner what its levels ask for. */
export const reportsOf = (
  definition: Sets,
  { kind, status, role, level, furtherRoles = [] }: Sender,
): readonly ReportKind[] => {
  if (status !== 'active') return [];
  if (kind === 'distributor') return ['pos'];
  const asked = [{ role, level }, ...furtherRoles].flatMap((one) =>
    reportsOfLevel(definition, one.role, one.level),
  );
  return [...new Set(asked)];
};
