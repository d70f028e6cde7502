import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { jpa2023 } from '@channel/programs';
import { acceptedStatement } from '../../../libs/payouts/test/world';
import { ALDER, BOREAL, FOREIGN_DISTRIBUTOR, MERIDIAN, ok } from './matrix-world';
import type { Api } from './start-api';

/** One side of the evening: a programme with its partner, distributor and people. */
export type Side = Readonly<{
  programmeId: string;
  partner: Readonly<{ code: string; name: string; id: string; admin: string; rep: string }>;
  distributor: Readonly<{ code: string; name: string; id: string; user: string }>;
}>;
export const UTC: Side = {
  programmeId: 'jpa-2023',
  partner: { code: 'PTR-0042', name: 'Alder', id: ALDER.orgId, admin: 'paula', rep: 'priya' },
  distributor: { code: 'DIST-001', name: 'Meridian', id: MERIDIAN.orgId, user: 'diego' },
};
export const TOKYO: Side = {
  programmeId: 'jpa-tokyo',
  partner: { code: 'PTR-0057', name: 'Boreal', id: BOREAL.orgId, admin: 'bea', rep: 'bruno' },
  distributor: { code: 'DIST-002', name: 'Second', id: FOREIGN_DISTRIBUTOR.orgId, user: 'dana' },
};

export const definitionOf = (programmeId: string, effectiveFrom: string, protectionDays: number) => ({
  ...jpa2023,
  programmeId,
  effectiveFrom,
  calendar: {
    ...jpa2023.calendar,
    timeZone: { value: programmeId === TOKYO.programmeId ? 'Asia/Tokyo' : 'UTC', source: 'sample' },
  },
  deal: { ...jpa2023.deal, protectionDays: { value: protectionDays, source: 'sample' } },
});

/** Which installation has a programme: one for all, or one log for each. */
export type Routes = (programmeId: string) => Api;

/** What people of both sides do, each on the installation of its programme. */
export class Sides {
  constructor(private readonly route: Routes) {}

  as({ programmeId }: Pick<Side, 'programmeId'>, persona: string) {
    return this.route(programmeId).as(persona);
  }

  settled({ programmeId }: Pick<Side, 'programmeId'>): Promise<void> {
    return this.route(programmeId).settled();
  }

  /** A command on the record as it stands now. */
  async decide(
    side: Pick<Side, 'programmeId'>,
    persona: string,
    record: string,
    verb: string,
    body?: object,
  ) {
    const client = await this.as(side, persona);
    const { etag } = ok(await client.get(record));
    return client.post(`${record}/${verb}`, body, { ifMatch: etag });
  }

  async enact(definition: ReturnType<typeof definitionOf>): Promise<void> {
    const versions = `/v1/programs/${definition.programmeId}/versions`;
    const drafted = ok(await (await this.as(definition, 'ines')).post(versions, { definition }));
    const record = `${versions}/${String(drafted.body.version)}`;
    ok(await this.decide(definition, 'ines', record, 'submit'));
    ok(await this.decide(definition, 'carol', record, 'approve'));
  }

  /** Both programmes with the version that begins tomorrow, both partners enrolled, with accounts. */
  async prepare(jump: (instant: string) => Promise<unknown>): Promise<void> {
    await this.enact(definitionOf(TOKYO.programmeId, '2023-01-01', 90));
    for (const { programmeId } of [UTC, TOKYO]) await this.enact(definitionOf(programmeId, '2026-10-01', 60));
    for (const side of [UTC, TOKYO]) await this.enrol(side);
    await jump('2026-09-28T09:00:00Z');
    for (const side of [UTC, TOKYO]) await this.withAccount(side);
    await jump('2026-09-30T20:00:00Z');
  }

  async withAccount(side: Side): Promise<string> {
    const { partner } = side;
    const payee = `/v1/payees/${partner.id}`;
    const bank = { iban: 'DE89370400440532013000', bic: 'COBADEFF', currency: 'USD' };
    const account = { holder: partner.name, ...bank, taxStatus: 'complete' };
    ok(await (await this.as(side, partner.admin)).post(`${payee}/propose-account`, account));
    ok(await this.decide(side, 'lars', payee, 'approve-account'));
    return ok(await (await this.as(side, 'lars')).get(payee)).text;
  }

  /** A registration, approved. */
  async registered(side: Side) {
    const { partner, distributor } = side;
    const customer = { name: `Customer of ${partner.name}`, country: 'US' };
    const rep = await this.as(side, partner.rep);
    const { id } = ok(
      await rep.post('/v1/deals', {
        ...{ customer: { ...customer, domain: `${partner.name.toLowerCase()}-customer.example` } },
        ...{ region: 'americas', segment: 'enterprise', dealType: 'new-opportunity' },
        ...{ productLines: ['switching'], value: { amount: '1650000', currency: 'USD' } },
        ...{ expectedCloseOn: '2026-11-30', distributorId: distributor.id },
      }),
    ).body as { id: string };
    await this.settled(side);
    ok(await this.decide(side, 'chen', `/v1/deals/${id}`, 'approve', { dealType: 'new-opportunity' }));
    return ok(await (await this.as(side, 'chen')).get(`/v1/deals/${id}`)).body as Readonly<{ id: string }>;
  }

  /** A statement of the quarter before last, accepted, and a batch drafted that pays it. @returns the batch's address */
  async drafted(side: Side): Promise<string> {
    const { programmeId, partner } = side;
    const about = { programmeId, partnerId: partner.id, code: partner.code };
    const store = this.route(programmeId).app.get<EventStore>(EVENT_STORE);
    await acceptedStatement(store, '2026-Q2', '82500', about, '2026-09-30T20:00:00.000Z');
    await this.settled(side);
    const body = { programmeId, currency: 'USD' };
    const fatima = await this.as(side, 'fatima');
    const { id } = ok(await fatima.post('/v1/payout-batches', body)).body as { id: string };
    await this.settled(side);
    return `/v1/payout-batches/${id}`;
  }

  private async enrol(side: Side): Promise<void> {
    const { programmeId, partner, distributor } = side;
    const chen = await this.as(side, 'chen');
    for (const [kind, { code, name, id }, by] of [
      ['reseller', partner, partner.admin],
      ['distributor', distributor, distributor.user],
    ] as const) {
      ok(await chen.post('/v1/partners/invite', { code, name, kind, country: 'US', programmeId }));
      const level = kind === 'reseller' ? { level: 'elite-plus' } : {};
      ok(await chen.post(`/v1/partners/${id}/enrol`, { ...level, countryTier: 'A', regions: ['americas'] }));
      ok(await (await this.as(side, by)).post(`/v1/partners/${id}/sign-terms`, { termsVersion: 1 }));
    }
  }
}
