import { apiId } from '@channel/event-store';
import { addDays, dayOf, type Instant } from '@channel/kernel';
import { programmeFactsOf } from '../../libs/partners/src/programme-facts';
import { partnerDecider } from '../../libs/partners/src/domain/partner/partner.decider';
import type { Actor } from '@channel/runtime';
import { reviewIdOf } from '@channel/standing';
import { Calendar, at } from './calendar';
import type { DecidedLog, StreamOf } from './decided-log';
import { PROGRAMME, staff, YEAR, type Currency, type Ground } from './ground';
import { Seeded } from './seeded';
import type { HistorySize } from './size';

type PartnerStream = StreamOf<typeof partnerDecider>;

export type Reseller = Readonly<{
  partnerId: string;
  code: string;
  level: string;
  region: string;
  country: string;
  currency: Currency;
  distributor: Distributor;
  seller: Actor;
  stream: Pick<PartnerStream, 'revision' | 'state'>;
}>;
export type Distributor = Readonly<{ distributorId: string; code: string; user: Actor }>;

const PLACES = [
  { region: 'americas', country: 'US', currency: 'USD' },
  { region: 'americas', country: 'US', currency: 'USD' },
  { region: 'emea', country: 'DE', currency: 'EUR' },
  { region: 'emea', country: 'GB', currency: 'GBP' },
  { region: 'apac', country: 'SG', currency: 'USD' },
] as const;

const personIn = (orgId: string, name: string): Actor => ({
  ...{ id: apiId('pers', name), type: 'person', orgId, onBehalfOf: null },
});

type Brief = Readonly<{
  code: string;
  kind: 'reseller' | 'distributor';
  name: string;
  country: string;
  role: string;
  level: string | null;
  regions: readonly string[];
  signer: Actor;
}>;

/** Every partner is invited, assessed and signs; some change their level or get a specialisation in the year. */
export class Partners {
  readonly distributors: readonly Distributor[];
  readonly resellers: readonly Reseller[];

  constructor(
    private readonly log: DecidedLog,
    private readonly ground: Ground,
    private readonly calendar: Calendar,
    size: HistorySize,
  ) {
    const { definition } = ground.inForce;
    const [role] = definition.roles;
    if (role === undefined) throw new Error('The programme has no role.');
    const levels = role.levels.value.map(({ id }) => id);
    this.distributors = Array.from({ length: size.distributors }, (_, index) => {
      const code = `DIST-${String(101 + index)}`;
      const distributorId = apiId('prtn', code);
      const user = personIn(distributorId, `${code}/user`);
      const name = `Distribution House ${String(index + 1)}`;
      const regions = definition.regions.value;
      const brief = { code, name, country: 'US', role: 'distributor', level: null, regions };
      this.enrol({ ...brief, kind: 'distributor', signer: user }, at(YEAR.partnersFrom, '08:00'));
      return { distributorId, code, user };
    });
    this.resellers = Array.from({ length: size.partners }, (_, index) => {
      const chance = new Seeded('partner', index);
      const place = chance.pick(PLACES);
      const code = `PTR-${String(10_001 + index)}`;
      const partnerId = apiId('prtn', code);
      const level = chance.pick(levels);
      const seller = personIn(partnerId, `${code}/seller`);
      const name = `Partner House ${String(index + 1)}`;
      const { region, country, currency } = place;
      const brief = { code, name, country, role: role.id, level, regions: [region] };
      const invited = at(addDays(YEAR.partnersFrom, 1 + (index % 12)), '09:00');
      const stream = this.enrol({ ...brief, kind: 'reseller', signer: seller }, invited);
      this.change({ stream, partnerId, code, level, levels }, chance);
      const distributor = chance.pick(this.distributors);
      return { partnerId, code, level, region, country, currency, distributor, seller, stream };
    });
  }

  private enrol({ code, kind, name, country, role, level, regions, signer }: Brief, invited: Instant) {
    const partnerId = apiId('prtn', code);
    const stream = this.log.stream(partnerDecider, partnerId);
    const programme = programmeFactsOf(this.ground.inForce);
    const { version } = programme;
    const by = (actor: Actor, instant: Instant) => ({
      ...{ by: actor.id, type: actor.type, orgId: actor.orgId },
      ...{ at: instant, on: dayOf(instant, this.ground.timeZone) },
    });
    const tell = (actor: Actor, instant: Instant, act: string) => ({
      ...{ actor, at: instant, key: `${code}/${act}` },
    });
    const [chen, carol] = [staff('chen'), staff('carol')];
    const known = { partnerId, code, kind, name, country, programmeId: PROGRAMME, role };
    const assessed = { partnerId, level, countryTier: 'A', regions, effectiveOn: by(carol, invited).on };
    this.calendar.steps(
      invited,
      () =>
        stream.decide(
          { type: 'InvitePartner', data: { ...known, programme, act: by(chen, invited) } },
          tell(chen, invited, 'invite'),
        ),
      () =>
        stream.decide(
          { type: 'EnrolPartner', data: { ...assessed, programme, act: by(carol, invited) } },
          tell(carol, invited, 'enrol'),
        ),
      () =>
        stream.decide(
          {
            type: 'SignTerms',
            data: { partnerId, termsVersion: version, programme, act: by(signer, invited) },
          },
          tell(signer, invited, 'sign'),
        ),
    );
    return stream;
  }

  /** One in twenty changes its level, one in ten is granted a specialisation. */
  private change(
    {
      stream,
      partnerId,
      code,
      level,
      levels,
    }: Readonly<{
      stream: PartnerStream;
      partnerId: string;
      code: string;
      level: string;
      levels: readonly string[];
    }>,
    chance: Seeded,
  ): void {
    const programme = programmeFactsOf(this.ground.inForce);
    const [carol, chen] = [staff('carol'), staff('chen')];
    const acted = ({ id: by, type, orgId }: Actor, instant: Instant) => ({
      ...{ by, type, orgId, at: instant, on: dayOf(instant, this.ground.timeZone) },
    });
    if (chance.chance(0.05)) {
      const instant = at(addDays(YEAR.dealsFrom, chance.between(60, 300)), '10:00');
      const next = levels[(levels.indexOf(level) + 1) % levels.length] ?? level;
      const act = acted(carol, instant);
      const asked = {
        ...{ partnerId, level: next, effectiveOn: act.on, beginsAt: instant, reason: 'Reviewed.' },
        ...{ reviewId: reviewIdOf(partnerId, 'solution-reseller', act.on), decidedBy: act.by },
      };
      this.calendar.plan(instant, () => {
        stream.decide(
          { type: 'ChangePartnerLevel', data: { ...asked, act } },
          { actor: carol, at: instant, key: `${code}/level` },
        );
      });
    }
    const [specialisation] = programme.specialisations;
    if (specialisation !== undefined && chance.chance(0.1)) {
      const instant = at(addDays(YEAR.dealsFrom, chance.between(20, 200)), '11:00');
      const act = acted(chen, instant);
      this.calendar.plan(instant, () => {
        stream.decide(
          {
            type: 'GrantSpecialisation',
            data: { partnerId, specialisation, fromOn: act.on, untilOn: null, programme, act },
          },
          { actor: chen, at: instant, key: `${code}/specialisation` },
        );
      });
    }
  }
}
