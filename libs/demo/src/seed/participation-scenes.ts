import { ReinstatePartnerCommand, SuspendPartnerCommand } from '@channel/partners/commands';
import { orgIdOf } from './cast';
import { at, type Scene } from './timeline';

const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const CODE = 'PTR-0103';

/** Over a weekend, in which nobody registers and nobody is paid. */
export const participationScenes = (): readonly Scene[] => [
  {
    at: at('2026-08-14', '18:00'),
    title: 'a partner is suspended',
    play: async (stage) => {
      const data = { partnerId: orgIdOf(CODE), reason: 'Its export declaration has lapsed.' };
      await stage.act({
        ...{ ...LEAD, key: `${CODE}/suspend` },
        make: (meta) => new SuspendPartnerCommand(data, meta),
      });
    },
  },
  {
    at: at('2026-08-17', '08:00'),
    title: 'it is reinstated',
    play: async (stage) => {
      const data = { partnerId: orgIdOf(CODE), reason: 'The declaration was renewed.' };
      await stage.act({
        ...{ ...LEAD, key: `${CODE}/reinstate` },
        make: (meta) => new ReinstatePartnerCommand(data, meta),
      });
    },
  },
];
