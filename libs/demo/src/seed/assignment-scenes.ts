import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import { AssignManagerCommand } from '@channel/partners/commands';
import { orgIdOf } from './cast';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const LEAD = { by: 'carol', role: 'channel.lead' } as const;

/** Who looks after whom; partners that nobody is assigned to are every channel manager's. */
const ASSIGNED = [
  ...['PTR-0042', 'PTR-0057', 'PTR-0084', 'PTR-0101'].map((code) => ({
    ...{ code, kind: 'pam' as const, name: 'chen' },
  })),
  { code: 'PTR-0101', kind: 'service-partner-manager' as const, name: 'carol' },
  { code: 'PTR-0104', kind: 'pxm' as const, name: 'carol' },
];

export const assignmentScenes = (): readonly Scene[] => [
  { at: at('2026-07-01', '08:30'), title: 'channel managers are assigned to partners', play: assign },
];

const assign = async (stage: Stage): Promise<void> => {
  for (const { code, kind, name } of ASSIGNED) {
    const assigned = { partnerId: orgIdOf(code), kind, personId: personIdOf(EMBEDDED_ISSUER, name) };
    await stage.act({
      ...{ ...LEAD, key: `${code}/assign/${kind}` },
      make: (meta) => new AssignManagerCommand(assigned, meta),
    });
  }
};
