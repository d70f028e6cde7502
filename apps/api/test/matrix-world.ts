import { apiId, commandIdFrom } from '@channel/event-store';
import { ROLES, type Role } from '@channel/http';
import { accessDecider } from '@channel/identity';
import { actOf, anyone, CLOCK, DeciderRunner, type Clock, type CommandMeta } from '@channel/runtime';
import type { Answer, Api } from './start-api';

type Org = Readonly<{ orgId: string; orgKind: 'vendor' | 'partner' | 'distributor' }>;
export type Someone = Org & Readonly<{ subject: string; roles: readonly Role[] }>;

const org = (kind: 'partner' | 'distributor', code: string): Org => ({
  orgId: apiId('prtn', code),
  orgKind: kind,
});
export const ALDER = org('partner', 'PTR-0042');
export const BOREAL = org('partner', 'PTR-0057');
export const MERIDIAN = org('distributor', 'DIST-001');
export const FOREIGN_DISTRIBUTOR = org('distributor', 'DIST-002');
export const VENDOR: Org = { orgId: 'vendor', orgKind: 'vendor' };

const homeOf = (role: Role): Org => {
  if (role.startsWith('partner.')) return ALDER;
  return role.startsWith('distributor.') ? MERIDIAN : VENDOR;
};
const untilOf = (role: Role): string | null => (role === 'auditor' ? '2026-12-31' : null);

/** One person for each role, who holds that one only. */
export const ONE_PER_ROLE: readonly Someone[] = ROLES.map((role) => ({
  subject: `only_${role.replace('.', '_')}`,
  roles: [role],
  ...homeOf(role),
}));
export const NO_ROLE: Someone = { subject: 'no_role', roles: [], ...VENDOR };
export const PAST_AUDITOR: Someone = { subject: 'past_auditor', roles: ['auditor'], ...VENDOR };
export const DISABLED: Someone = { subject: 'disabled_one', roles: ['channel.manager'], ...VENDOR };

/** Admits the people of the matrix, as the set-up admits those of the demo. */
export const admitAll = async (api: Api): Promise<void> => {
  for (const someone of [...ONE_PER_ROLE, NO_ROLE])
    await admit(api, someone, someone.roles.map(untilOf)[0] ?? null);
  await admit(api, PAST_AUDITOR, '2026-09-06');
  await admit(api, DISABLED, null);
  ok(await (await api.as('admin')).post(`/v1/access/pers_${DISABLED.subject}/disable`));
};

export const admit = async (
  api: Api,
  { subject, roles, orgId, orgKind }: Someone,
  untilOn: string | null,
): Promise<void> => {
  const personId = `pers_${subject}`;
  const commandId = commandIdFrom('matrix', subject, 0);
  const meta: CommandMeta = {
    commandId,
    actor: { id: 'system:test', type: 'automation', orgId: 'vendor', onBehalfOf: null },
    channel: 'automation',
    reason: null,
    requestHash: 'sha256:test',
    correlationId: commandId,
    causationId: null,
    now: api.app.get<Clock>(CLOCK).now(),
    traceparent: null,
  };
  const who = { personId, type: 'person', issuer: 'embedded', subject, orgId, orgKind, scopes: [] } as const;
  const grants = roles.map((role) => ({ role, untilOn }));
  await api.app
    .get(DeciderRunner)
    .run(
      accessDecider,
      personId,
      { type: 'AdmitPerson', data: { ...who, roles: grants, act: actOf(meta) } },
      meta,
      { visible: anyone },
    );
};

/** The answer, which must be a success. */
export const ok = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(`${String(answer.status)} ${answer.text}`);
  return answer;
};

const COMPANIES = [
  { code: 'PTR-0042', kind: 'reseller', name: 'Alder Integrators', by: 'paula' },
  { code: 'PTR-0057', kind: 'reseller', name: 'Boreal Reseaux', by: 'bea' },
  { code: 'DIST-001', kind: 'distributor', name: 'Meridian Distribution', by: 'diego' },
  { code: 'DIST-002', kind: 'distributor', name: 'Second Distribution', by: 'dana' },
] as const;

export const request = (name: string, distributorId: string, value: string) => ({
  customer: { name, country: 'US', domain: `${name.toLowerCase()}.example` },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: { amount: value, currency: 'USD' },
  expectedCloseOn: '2026-11-30',
  distributorId,
});
const OWN_REQUEST = request('Halden', MERIDIAN.orgId, '1650000');
const FOREIGN_REQUEST = request('Quernstone', FOREIGN_DISTRIBUTOR.orgId, '9191900');

/** Unfinished registrations: no distributor and nobody of the vendor knows of them. */
export const keepDrafts = async (
  api: Pick<Api, 'as'>,
): Promise<Readonly<Record<'own' | 'foreign', Readonly<Record<'deal-drafts' | 'mdf-drafts', string>>>>> => {
  const draft = async (persona: string, path: string, content: object): Promise<string> =>
    ok(await (await api.as(persona)).post(path, content)).body.id as string;
  const activity = { kind: 'request', plan: { activityType: 'event', goals: 'Twenty leads.' } };
  const drafts = async (seller: string, admin: string, request: object) => ({
    'deal-drafts': await draft(seller, '/v1/deal-drafts', request),
    'mdf-drafts': await draft(admin, '/v1/mdf-drafts', activity),
  });
  return {
    own: await drafts('priya', 'paula', OWN_REQUEST),
    foreign: await drafts('bruno', 'bea', FOREIGN_REQUEST),
  };
};

/** Two partners with two distributors and a deal each. What belongs to Boreal and Second is foreign to the matrix. */
export const playTwoPartners = async (
  api: Pick<Api, 'as' | 'settled'>,
): Promise<Readonly<Record<'own' | 'foreign', string>>> => {
  const chen = await api.as('chen');
  for (const { by, ...company } of COMPANIES) {
    const invitation = { ...company, country: 'US', programmeId: 'jpa-2023' };
    const id = ok(await chen.post('/v1/partners/invite', invitation)).body.id as string;
    const level = company.kind === 'reseller' ? { level: 'elite-plus' } : {};
    ok(await chen.post(`/v1/partners/${id}/enrol`, { ...level, countryTier: 'A', regions: ['americas'] }));
    ok(await (await api.as(by)).post(`/v1/partners/${id}/sign-terms`, { termsVersion: 1 }));
  }
  await api.settled();
  const deal = async (persona: string, request: object): Promise<string> =>
    ok(await (await api.as(persona)).post('/v1/deals', request)).body.id as string;
  const own = await deal('priya', OWN_REQUEST);
  const foreign = await deal('bruno', FOREIGN_REQUEST);
  await api.settled();
  return { own, foreign };
};
