import {
  ConsentToLocatorCommand,
  ReinstatePartnerCommand,
  SuspendPartnerCommand,
} from '@channel/partners/commands';
import { orgIdOf, partnerOf } from './cast';
import { at, type Scene } from './timeline';

const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const CODE = 'PTR-0103';
/** One of each level: the last one agreed, and its level does not stand there. */
const LOCATED = ['PTR-0042', 'PTR-0057', 'PTR-0063', 'PTR-0101', 'PTR-0071'];

/** Over a weekend, in which nobody registers and nobody is paid. */
export const participationScenes = (): readonly Scene[] => [
  {
    at: at('2026-08-20', '10:45'),
    title: 'partners agree to stand in the locator',
    play: async (stage) => {
      for (const code of LOCATED)
        await stage.act({
          ...{ by: partnerOf(code).admin, role: 'partner.admin', key: `${code}/locator` },
          make: (meta) => new ConsentToLocatorCommand({ partnerId: orgIdOf(code) }, meta),
        });
    },
  },
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
