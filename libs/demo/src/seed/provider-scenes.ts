import { apiId } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import {
  ApplyForRoleCommand,
  EnrolInRoleCommand,
  EnrolPartnerCommand,
  InvitePartnerCommand,
  KeepRecordCommand,
  RecordCredentialCommand,
  RegisterPersonCommand,
  SignRoleCommand,
  SignTermsCommand,
  TerminatePartnerCommand,
} from '@channel/partners/commands';
import { jpa2023 } from '@channel/programs';
import { orgIdOf } from './cast';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const ROLE = 'naas-provider';
const NORRSKEN = 'PTR-0131';
const ESTUARY = 'PTR-0084';

type Provider = Readonly<{ code: string; name: string; country: string; admin: string }>;
const nordic: Provider = {
  ...{ code: NORRSKEN, name: 'Norrsken Managed Networks', country: 'SE', admin: 'nils' },
};
/** One gave up before its first service came, one never created it: its time ran out in August. */
const skerry: Provider = {
  ...{ code: 'PTR-0132', name: 'Skerry Managed Cloud', country: 'IE', admin: 'skye' },
};
const moorland: Provider = {
  ...{ code: 'PTR-0133', name: 'Moorland Connect', country: 'GB', admin: 'moira' },
};

/** From the invitation on one day to the agreement and the level on the next one, and to the terms. */
const entryOf = (provider: Provider, on: Readonly<{ invited: Day; enrolled: Day; signed: Day }>): Scene[] => [
  {
    ...{ at: at(on.invited, '10:00'), title: `a provider is invited: ${provider.code}` },
    play: (stage) => inviteProvider(stage, provider),
  },
  {
    ...{
      at: at(on.enrolled, '10:00'),
      title: `it is assessed with its agreement and plan: ${provider.code}`,
    },
    play: (stage) => enrolProvider(stage, provider, on.enrolled),
  },
  {
    ...{ at: at(on.signed, '14:00'), title: `it signs the terms: ${provider.code}` },
    play: (stage) => signProvider(stage, provider),
  },
];

/**
 * Providers of branded services: one is nothing else and has all that its level asks for, another one resells as well; the
 * clock of the first service ended for two more before it came (J76).
 */
export const providerScenes = (): readonly Scene[] => [
  ...entryOf(moorland, { invited: '2026-05-04', enrolled: '2026-05-05', signed: '2026-05-06' }),
  ...entryOf(skerry, { invited: '2026-06-01', enrolled: '2026-06-02', signed: '2026-06-03' }),
  { at: at('2026-07-07', '10:00'), title: 'a provider gives up and is terminated', play: terminateProvider },
  ...entryOf(nordic, { invited: '2026-08-03', enrolled: '2026-08-04', signed: '2026-08-05' }),
  { at: at('2026-08-06', '10:00'), title: 'it has what its level asks for', play: meetLevel },
  { at: at('2026-08-27', '09:30'), title: 'a reseller applies for the provider role', play: applyForRole },
  { at: at('2026-08-31', '10:00'), title: 'it is assessed in its second role', play: enrolInRole },
  { at: at('2026-08-31', '16:00'), title: 'it signs for its second role', play: signRole },
  { at: at('2026-09-03', '11:00'), title: 'both providers send their first orders', play: sendOrders },
  { at: at('2026-09-04', '11:00'), title: 'one of them sends its reports of August', play: sendReports },
  { at: at('2026-09-04', '14:00'), title: 'its service is created in time', play: createService },
];

const inviteProvider = async (stage: Stage, { code, name, country }: Provider): Promise<void> => {
  const invitation = {
    ...{ code, kind: 'reseller' as const, name, country },
    ...{ programmeId: jpa2023.programmeId, role: ROLE },
  };
  await stage.act({
    ...{ ...MANAGER, key: `${code}/invite` },
    make: (meta) => new InvitePartnerCommand(invitation, meta),
  });
};

/** What a provider has on record: what it signed (J75), and what it is able to do (J73, J74). */
const keepPapers = async (stage: Stage, code: string, fromOn: string): Promise<void> => {
  const records = [
    { kind: 'document', name: 'naas-agreement', version: '2026-1', evidence: 'Contract SP-2026' },
    { kind: 'document', name: 'business-plan', version: '1', evidence: 'Plan of coverage and launch' },
    { kind: 'attribute', name: 'noc', value: '8x5', evidence: 'Visit of July' },
    { kind: 'attribute', name: 'on-site-capability', value: 'yes', evidence: 'Visit of July' },
  ] as const;
  for (const record of records) {
    const data = { ...record, partnerId: orgIdOf(code), fromOn };
    await stage.act({
      ...{ ...MANAGER, key: `${code}/${record.name}` },
      make: (meta) => new KeepRecordCommand(data, meta),
    });
  }
};

const enrolProvider = async (stage: Stage, { code }: Provider, on: Day): Promise<void> => {
  await keepPapers(stage, code, on);
  const assessment = {
    partnerId: orgIdOf(code),
    ...{ level: 'select-provider', countryTier: 'A', regions: ['emea'] },
  };
  await stage.act({
    ...{ ...LEAD, key: `${code}/enrol` },
    make: (meta) => new EnrolPartnerCommand(assessment, meta),
  });
};

const signProvider = async (stage: Stage, { code, admin }: Provider): Promise<void> => {
  const data = { partnerId: orgIdOf(code), termsVersion: 1 };
  await stage.act({
    ...{ by: admin, role: 'partner.admin', key: `${code}/terms` },
    make: (meta) => new SignTermsCommand(data, meta),
  });
};

const terminateProvider = async (stage: Stage): Promise<void> => {
  const data = { partnerId: orgIdOf(skerry.code), reason: 'It was bought, and its owner runs no service.' };
  await stage.act({
    ...{ ...LEAD, key: `${skerry.code}/terminate` },
    make: (meta) => new TerminatePartnerCommand(data, meta),
  });
};

const personOfNorrsken = (name: string): string =>
  apiId('pers', `partner:${commandIdOf(`${NORRSKEN}/people/${name}`)}`);
/** J98: two people who know the system; J83: who manages the product and its tenants. */
const ENGINEERS = ['Solveig Dahl', 'Anton Berg'] as const;
const OBLIGATIONS = [
  ...['own-service-orders', 'authorised-parts-only', 'advertising-policy', 'technical-support'],
] as const;

const meetLevel = async (stage: Stage): Promise<void> => {
  const by = { by: 'nils', role: 'partner.admin' } as const;
  const partnerId = orgIdOf(NORRSKEN);
  for (const name of ENGINEERS) {
    const key = `${NORRSKEN}/people/${name}`;
    const person = { partnerId, name, email: null, duties: ['post-sales'], joinedOn: '2026-02-02' };
    const exam = {
      ...{ personId: personOfNorrsken(name), credential: 'jncia-junos', examOn: '2026-06-16' },
    };
    await stage.act({ ...by, key: `${key}`, make: (meta) => new RegisterPersonCommand(person, meta) });
    await stage.act({ ...by, key: `${key}/exam`, make: (meta) => new RecordCredentialCommand(exam, meta) });
  }
  const [manager, administrator] = ENGINEERS.map(personOfNorrsken);
  const accepted = OBLIGATIONS.map((name) => ({ kind: 'obligation' as const, name }));
  const contacts = [
    { kind: 'contact' as const, name: 'product-manager', value: manager },
    { kind: 'contact' as const, name: 'technical-administrator', value: administrator },
  ];
  for (const record of [...accepted, ...contacts]) {
    const data = { ...record, partnerId, fromOn: '2026-08-06', evidence: 'Letter of 5 August 2026' };
    await stage.act({
      ...{ ...MANAGER, key: `${NORRSKEN}/${record.name}` },
      make: (meta) => new KeepRecordCommand(data, meta),
    });
  }
};

/** J76: what is on record ends the clock. */
const createService = async (stage: Stage): Promise<void> => {
  const data = {
    ...{ partnerId: orgIdOf(NORRSKEN), kind: 'document' as const, name: 'service-creation', version: '1' },
    ...{ evidence: 'Managed branches in the catalogue of September', fromOn: '2026-09-04' },
  };
  await stage.act({
    ...{ ...MANAGER, key: `${NORRSKEN}/service-creation` },
    make: (meta) => new KeepRecordCommand(data, meta),
  });
};

const applyForRole = async (stage: Stage): Promise<void> => {
  const data = { partnerId: orgIdOf(ESTUARY), role: ROLE, reason: 'It sells managed branches from October.' };
  await stage.act({
    ...{ by: 'ella', role: 'partner.admin', key: `${ESTUARY}/${ROLE}/apply` },
    make: (meta) => new ApplyForRoleCommand(data, meta),
  });
};

const enrolInRole = async (stage: Stage): Promise<void> => {
  await keepPapers(stage, ESTUARY, '2026-08-31');
  const data = { partnerId: orgIdOf(ESTUARY), role: ROLE, level: 'select-provider', regions: ['americas'] };
  await stage.act({
    ...{ ...LEAD, key: `${ESTUARY}/${ROLE}/enrol` },
    make: (meta) => new EnrolInRoleCommand(data, meta),
  });
};

const signRole = async (stage: Stage): Promise<void> => {
  const data = { partnerId: orgIdOf(ESTUARY), role: ROLE, termsVersion: 1 };
  await stage.act({
    ...{ by: 'ella', role: 'partner.admin', key: `${ESTUARY}/${ROLE}/sign` },
    make: (meta) => new SignRoleCommand(data, meta),
  });
};

const HEAD = [
  ...['order_no', 'line', 'order_submitted_on', 'region', 'track', 'sku', 'quantity', 'tcv', 'currency'],
  ...['business', 'use', 'end_customer_name', 'end_customer_country'],
].join();
/** What both are to run as a service; a renewal is no new business. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  nils: [
    'NO-4401,1,2026-08-17,emea,wlan,AP33-WW,60,184500.00,USD,new,own_service,Fjord Libraries,SE',
    'NO-4401,2,2026-08-17,emea,branch-security,SRX340-SYS-JB,12,96000.00,USD,new,own_service,Fjord Libraries,SE',
    'NO-4401,3,2026-08-17,emea,wlan,AP33-WW,44,136000.00,USD,new,own_service,Fjord Libraries,SE',
    'NO-4402,1,2026-08-26,emea,wlan,AP33-WW,25,72000.00,USD,renewal,own_service,Lumen Schools,FI',
  ],
  ella: ['ES-0107,1,2026-09-02,americas,wlan,AP33-WW,18,54000.00,USD,new,own_service,Tidewater Clinics,US'],
};

const sendOrders = async (stage: Stage): Promise<void> => {
  await stage.importFiles(
    ...Object.entries(ORDERS).map(([by, rows]) => ({
      ...{ by, role: 'partner.admin', key: `provider-orders/${by}` },
      ...{ kind: 'provider_orders', name: 'orders-2026-08.csv', content: `${[HEAD, ...rows].join('\n')}\n` },
    })),
  );
};

const FORECAST = [
  'period,partner_id,track,customer_name,expected_tcv,currency,close_month,probability',
  '2026-08,PTR-0131,wlan,Granite Hotels,150000.00,USD,2026-11,60',
  '2026-08,PTR-0131,branch-security,Northwind Clinics,80000.00,USD,2026-12,30',
];

/** What it runs for its customers since: a part of what it ordered. */
const SALES = [
  [
    ...['report_period', 'reporter_id', 'invoice_no', 'invoice_line', 'invoice_date', 'ship_date'],
    ...['transaction_type', 'reseller_id', 'end_customer_name', 'end_customer_country', 'sku', 'quantity'],
    ...['unit_net_price', 'currency', 'serial_numbers', 'order_use'],
  ].join(),
  '2026-08,PTR-0131,NMN-2201,1,2026-08-28,2026-08-27,sale,PTR-0131,Fjord Libraries,SE,AP33-WW,2,1290.00,USD,NMN0000A1|NMN0000A2,own_service',
  '2026-08,PTR-0131,NMN-2201,2,2026-08-28,2026-08-27,sale,PTR-0131,Fjord Libraries,SE,SRX340-SYS-JB,1,2180.00,USD,NMN0000B1,own_service',
];

/** Each month is due on the tenth business day of the next; the other one has not sent its own yet. */
const sendReports = async (stage: Stage): Promise<void> => {
  const by = { by: 'nils', role: 'partner.admin' } as const;
  const sent = (kind: string, rows: readonly string[]) => ({
    ...{ ...by, key: `${kind}/nils/2026-08` },
    ...{ kind, name: `${kind}-2026-08.csv`, content: `${rows.join('\n')}\n` },
  });
  await stage.importFiles(sent('forecast', FORECAST), sent('pos', SALES));
};
