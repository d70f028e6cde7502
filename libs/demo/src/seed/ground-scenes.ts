import { sample } from '@channel/config';
import { DraftDealCommand } from '@channel/deals/commands';
import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import { AdmitPersonCommand, GrantRoleCommand } from '@channel/identity/commands';
import {
  EnrolPartnerCommand,
  GrantSpecialisationCommand,
  InvitePartnerCommand,
  SignTermsCommand,
} from '@channel/partners/commands';
import { ApprovePayeeAccountCommand, ProposePayeeAccountCommand } from '@channel/payouts/commands';
import { jpa2023 } from '@channel/programs';
import type { Day } from '@channel/kernel';
import { DISTRIBUTORS, newcomers, orgIdOf, partnerOf } from './cast';
import { PARTNERS, type PartnerBrief } from './partners.data';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const scene = (on: Day, time: string, title: string, play: Scene['play']): Scene => ({
  ...{ at: at(on, time), title, play },
});

/** Before the first quarter: people, partners, price lists and bank accounts. */
export const groundScenes = (): readonly Scene[] => [
  scene('2025-06-16', '09:00', 'administrators are admitted', admitPeople),
  scene('2025-06-16', '10:00', 'partners are invited and assessed', invitePartners),
  scene('2025-06-18', '14:00', 'partners sign the terms', signTerms),
  scene('2025-06-20', '10:00', 'specialisations are granted', grantSpecialisations),
  scene('2025-06-23', '09:00', 'price lists come in', importPriceLists),
  scene('2025-06-24', '14:00', 'bank accounts are proposed', proposeAccounts),
  scene('2025-06-25', '10:00', 'bank accounts are approved', approveAccounts),
  scene('2025-12-10', '09:00', 'a new price list comes in', importNewPrices),
  scene('2026-09-03', '15:00', 'two drafts are begun', draftDeals),
  scene('2026-09-03', '16:00', 'a partner moves to another bank', changeAccount),
  scene('2026-09-04', '16:00', 'the new account is approved', approveChangedAccount),
];

const admitPeople = (stage: Stage): Promise<void> => admit(stage, newcomers());

export const admit = async (
  stage: Stage,
  people: readonly Pick<PartnerBrief, 'code' | 'admin'>[],
): Promise<void> => {
  for (const { code, admin } of people) {
    const data = {
      subject: admin,
      type: 'person',
      orgId: orgIdOf(code),
      orgKind: 'partner',
      scopes: [],
      name: `${admin.slice(0, 1).toUpperCase()}${admin.slice(1)}`,
    } as const;
    const personId = personIdOf(EMBEDDED_ISSUER, admin);
    const grant = { personId, role: 'partner.admin', untilOn: null };
    const by = { by: 'admin', role: 'platform.admin' };
    await stage.act({ ...by, key: `${admin}/admit`, make: (meta) => new AdmitPersonCommand(data, meta) });
    await stage.act({ ...by, key: `${admin}/grant`, make: (meta) => new GrantRoleCommand(grant, meta) });
  }
};

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;

/** The manager invites, the lead assesses. */
const invitePartners = async (stage: Stage): Promise<void> => {
  const resellers = PARTNERS.map(({ region, ...brief }) => ({
    ...brief,
    ...{ kind: 'reseller' as const, role: 'solution-reseller', regions: [region], user: brief.admin },
  }));
  const distributors = DISTRIBUTORS.map((brief) => ({ ...brief, kind: 'distributor' as const }));
  for (const one of [...distributors, ...resellers]) {
    const { code, kind, name, country, regions } = one;
    const role = 'role' in one ? { role: one.role } : {};
    const invitation = { code, kind, name, country, programmeId: jpa2023.programmeId, ...role };
    const assessment = {
      partnerId: orgIdOf(code),
      ...('level' in one ? { level: one.level } : {}),
      ...{ countryTier: 'A', regions },
    };
    await stage.act({
      ...MANAGER,
      key: `${code}/invite`,
      make: (meta) => new InvitePartnerCommand(invitation, meta),
    });
    await stage.act({
      ...LEAD,
      key: `${code}/enrol`,
      make: (meta) => new EnrolPartnerCommand(assessment, meta),
    });
  }
};

const signTerms = async (stage: Stage): Promise<void> => {
  const signers = [
    ...DISTRIBUTORS.map(({ code, user }) => ({ code, by: user, role: 'distributor.admin' })),
    ...PARTNERS.map(({ code, admin }) => ({ code, by: admin, role: 'partner.admin' })),
  ];
  for (const { code, by, role } of signers) {
    const data = { partnerId: orgIdOf(code), termsVersion: 1 };
    await stage.act({ by, role, key: `${code}/terms`, make: (meta) => new SignTermsCommand(data, meta) });
  }
};

const grantSpecialisations = async (stage: Stage): Promise<void> => {
  for (const { code, specialisations } of PARTNERS)
    for (const specialisation of specialisations) {
      const data = { partnerId: orgIdOf(code), specialisation };
      const key = `${code}/${specialisation}`;
      await stage.act({ ...MANAGER, key, make: (meta) => new GrantSpecialisationCommand(data, meta) });
    }
};

const AUTHOR = { by: 'ines', role: 'programme.author' } as const;

const pricesOf = (name: string, content: string) => ({
  ...{ ...AUTHOR, key: `prices/${name}`, kind: 'price_list', name, content },
});

const importPriceLists = (stage: Stage): Promise<void> => {
  const names = ['en-usd-2025', 'en-eur', 'en-gbp'].map((list) => `price-list-${list}.csv`);
  return stage.importFiles(...names.map((name) => pricesOf(name, sample('demo', name))));
};

const importNewPrices = (stage: Stage): Promise<void> => {
  const name = 'price-list-en-usd.csv';
  return stage.importFiles(pricesOf(name, sample(name)));
};

const proposeAccount = async (
  stage: Stage,
  { code, name, admin, currency }: PartnerBrief,
  [iban, bic]: readonly [iban: string, bic: string],
  key: string,
): Promise<void> => {
  const details = {
    partnerId: orgIdOf(code),
    holder: name,
    iban,
    bic,
    currency,
    taxStatus: 'complete',
  } as const;
  await stage.act({
    ...{ by: admin, role: 'partner.admin', key: `${code}/${key}` },
    make: (meta) => new ProposePayeeAccountCommand(details, meta),
  });
};

const approveAccount = async (stage: Stage, code: string, key: string): Promise<void> => {
  const data = { partnerId: orgIdOf(code) };
  await stage.act({
    ...{ by: 'lars', role: 'finance.approver', key: `${code}/approve-${key}` },
    make: (meta) => new ApprovePayeeAccountCommand(data, meta),
  });
};

const proposeAccounts = async (stage: Stage): Promise<void> => {
  for (const partner of PARTNERS)
    if (partner.account !== undefined) await proposeAccount(stage, partner, partner.account, 'account');
};

const approveAccounts = async (stage: Stage): Promise<void> => {
  for (const { code, account } of PARTNERS)
    if (account !== undefined) await approveAccount(stage, code, 'account');
};

/** Begun and not yet sent: nobody else knows of them. */
const draftDeals = async (stage: Stage): Promise<void> => {
  const drafts = [
    ['paula', { customer: { name: 'Ironwood Cinemas', country: 'US' }, productLines: ['wireless'] }],
    ['bea', { customer: { name: 'Juniperus Gardens', country: 'US' }, region: 'americas' }],
  ] as const;
  for (const [by, content] of drafts)
    await stage.act({
      ...{ by, role: 'partner.admin', key: `${by}/draft` },
      make: (meta) => new DraftDealCommand(content, meta),
    });
};

/** Alder moves to another bank: the new account is cooling when the demo begins. */
const changeAccount = (stage: Stage): Promise<void> =>
  proposeAccount(stage, partnerOf('PTR-0042'), ['FI2112345600000785', 'NDEAFIHH'], 'new-account');

const approveChangedAccount = (stage: Stage): Promise<void> =>
  approveAccount(stage, 'PTR-0042', 'new-account');
