import {
  GrantSpecialisationCommand,
  InviteToSpecialisationCommand,
  KeepRecordCommand,
} from '@channel/partners/commands';
import { orgIdOf } from './cast';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const SERVICE = 'service-build';

/** One partner signs for services and becomes specialised in them; another one is nominated for them. */
export const recordScenes = (): readonly Scene[] => [
  {
    at: at('2026-08-24', '10:00'),
    title: 'a partner is specialised in a service, by invitation and agreement',
    play: specialise,
  },
  { at: at('2026-08-24', '11:00'), title: 'a partner is nominated for services', play: nominate },
];

const specialise = async (stage: Stage): Promise<void> => {
  const partnerId = orgIdOf('PTR-0101');
  const invitation = { partnerId, specialisation: SERVICE, reason: 'Its projects of the year went well.' };
  const agreement = {
    ...{ partnerId, kind: 'document' as const, name: 'services-agreement', version: '2026-1' },
    ...{ evidence: 'Contract SV-2026-14', fromOn: '2026-08-24', beforeOn: '2028-08-24' },
  };
  const key = `PTR-0101/${SERVICE}`;
  await stage.act({
    ...{ ...MANAGER, key: `${key}/invite` },
    make: (meta) => new InviteToSpecialisationCommand(invitation, meta),
  });
  await stage.act({
    ...{ ...MANAGER, key: `${key}/agreement` },
    make: (meta) => new KeepRecordCommand(agreement, meta),
  });
  await stage.act({
    ...{ ...MANAGER, key },
    make: (meta) => new GrantSpecialisationCommand({ partnerId, specialisation: SERVICE }, meta),
  });
};

const nominate = async (stage: Stage): Promise<void> => {
  const nomination = {
    ...{ partnerId: orgIdOf('PTR-0063'), kind: 'approval' as const, name: 'service-partner' },
    ...{ evidence: 'Letter of 21 August 2026', fromOn: '2026-08-24' },
  };
  await stage.act({
    ...{ ...MANAGER, key: 'PTR-0063/service-partner' },
    make: (meta) => new KeepRecordCommand(nomination, meta),
  });
};
