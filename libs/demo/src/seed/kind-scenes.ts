import {
  ChangePartnerKindCommand,
  EnrolPartnerCommand,
  InvitePartnerCommand,
  SignTermsCommand,
} from '@channel/partners/commands';
import { jpa2023 } from '@channel/programs';
import { orgIdOf, OUTSIDERS } from './cast';
import { admit } from './ground-scenes';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const NORRSKEN = 'PTR-0131';

/** An organisation of each kind, and one whose kind is put right (M2, M5). */
export const kindScenes = (): readonly Scene[] => [
  { at: at('2026-08-10', '09:00'), title: 'a provider becomes what it is', play: becomeProvider },
  { at: at('2026-08-11', '10:00'), title: 'an OEM and three alliances are invited', play: inviteOutsiders },
  { at: at('2026-08-12', '14:00'), title: 'they sign the terms', play: signOutsiders },
];

const becomeProvider = async (stage: Stage): Promise<void> => {
  const data = {
    ...{ partnerId: orgIdOf(NORRSKEN), kind: 'service-provider' as const },
    reason: 'It sells services of its own and resells nothing.',
  };
  await stage.act({
    ...{ ...LEAD, key: `${NORRSKEN}/kind` },
    make: (meta) => new ChangePartnerKindCommand(data, meta),
  });
};

const inviteOutsiders = async (stage: Stage): Promise<void> => {
  await admit(stage, OUTSIDERS);
  for (const { code, kind, name, country, region } of OUTSIDERS) {
    const invitation = { code, kind, name, country, programmeId: jpa2023.programmeId };
    const assessment = { partnerId: orgIdOf(code), countryTier: 'A', regions: [region] };
    await stage.act({
      ...{ ...MANAGER, key: `${code}/invite` },
      make: (meta) => new InvitePartnerCommand(invitation, meta),
    });
    await stage.act({
      ...{ ...LEAD, key: `${code}/enrol` },
      make: (meta) => new EnrolPartnerCommand(assessment, meta),
    });
  }
};

const signOutsiders = async (stage: Stage): Promise<void> => {
  for (const { code, admin } of OUTSIDERS) {
    const data = { partnerId: orgIdOf(code), termsVersion: 1 };
    await stage.act({
      ...{ by: admin, role: 'partner.admin', key: `${code}/terms` },
      make: (meta) => new SignTermsCommand(data, meta),
    });
  }
};
