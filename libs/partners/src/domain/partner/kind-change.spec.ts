import { actBy, scenario } from '@channel/testing';
import { evolve, initial } from './partner';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent, PartnerKind } from './partner.events';
import { kindOn } from './partner-kind';
import { active, at, carol, on, partnerId, programme } from './standing.builders';

const given = scenario(partnerDecider);
const change = (kind: PartnerKind, reason: string | null = 'It builds our parts in.'): PartnerCommand => ({
  type: 'ChangePartnerKind',
  data: { partnerId, kind, reason, programme, act: carol },
});
const changed = (kind: PartnerKind, before: PartnerKind = 'reseller', fromOn = on): PartnerEvent => ({
  type: 'PartnerKindChanged',
  data: {
    ...{ partnerId, kind, before, reason: 'It builds our parts in.', fromOn },
    ...{ changedBy: carol.by, changedAt: at },
  },
});
/** An OEM that has signed: it entered with no role of the programme. */
const oem = active.map((event): PartnerEvent => {
  if (event.type === 'PartnerInvited') return { ...event, data: { ...event.data, kind: 'oem', role: 'oem' } };
  return event.type === 'PartnerAssessed' ? { ...event, data: { ...event.data, level: null } } : event;
});
const invite = (kind: PartnerKind, role: string): PartnerCommand => ({
  type: 'InvitePartner',
  data: {
    ...{ partnerId, code: 'PTR-0042', kind, name: 'Alder', country: 'US', programmeId: 'jpa-2023', role },
    ...{ programme, act: carol },
  },
});

describe('M2 M5: the kind of a partner', () => {
  it('changes from today on, with a reason', () => {
    given(...active)
      .when(change('oem'))
      .then(changed('oem'));
    given(...active)
      .when(change('oem', ' '))
      .thenRefused('REASON_MISSING');
    given(...active)
      .when(change('reseller'))
      .thenRefused('KIND_UNCHANGED');
    given().when(change('oem')).thenRefused('PARTNER_NOT_ACTIVE');
  });
  it('is one that the programme knows', () => {
    given(...active)
      .when(change('federal-alliance'))
      .thenRefused('KIND_UNKNOWN');
    given().when(invite('federal-alliance', 'federal-alliance')).thenRefused('KIND_UNKNOWN');
  });
  it('leads to no distributor and to no role that the partner did not enter with', () => {
    given(...active)
      .when(change('distributor'))
      .thenRefused('KIND_NOT_POSSIBLE');
    given(...oem)
      .when(change('strategic-alliance'))
      .then(changed('strategic-alliance', 'oem'));
    given(...oem)
      .when(change('service-provider'))
      .thenRefused('KIND_NOT_POSSIBLE');
  });
  it('enters with a role of the programme where it takes one, else as what it is', () => {
    const begins = (command: PartnerCommand) => partnerDecider.decide(command, initial);
    expect(begins(invite('service-provider', 'solution-reseller'))).toMatchObject([
      { type: 'PartnerInvited', data: { kind: 'service-provider', role: 'solution-reseller' } },
    ]);
    expect(begins(invite('oem', 'oem'))).toMatchObject([{ type: 'PartnerInvited' }]);
    given().when(invite('oem', 'solution-reseller')).thenRefused('ROLE_UNKNOWN');
    given().when(invite('reseller', 'reseller')).thenRefused('ROLE_UNKNOWN');
  });
  it('takes no further role, and does not stand in the locator, where the table says no', () => {
    const invited = { partnerId, role: 'solution-reseller', reason: 'x', programme, act: carol };
    given(...oem)
      .when({ type: 'InviteToRole', data: invited })
      .thenRefused('KIND_NOT_ALLOWED');
    const consent = { partnerId, programme, act: actBy('pers_paula', { at, on }) };
    given(...oem)
      .when({ type: 'ConsentToLocator', data: consent })
      .thenRefused('KIND_NOT_ALLOWED');
    const applied = {
      ...{ partnerId, code: 'PTR-0042', name: 'Alder', country: 'US' },
      programme,
      act: carol,
    };
    const ofKind = (kind: PartnerKind): PartnerCommand => ({
      type: 'ApplyPartner',
      data: { ...applied, kind, programmeId: 'jpa-2023', role: 'solution-reseller' },
    });
    given().when(ofKind('oem')).thenRefused('KIND_NOT_ALLOWED');
    given().when(ofKind('federal-alliance')).thenRefused('KIND_UNKNOWN');
    expect(partnerDecider.decide(ofKind('service-provider'), initial)).toMatchObject([
      { type: 'PartnerApplied', data: { kind: 'service-provider' } },
    ]);
  });
  it('is answered by the day', () => {
    const partner = [...active, changed('oem')].reduce(evolve, initial);
    if (partner.status === 'none') throw new Error('it was invited');
    expect([kindOn(partner.kinds, '2026-09-06'), kindOn(partner.kinds, on), partner.kind]).toEqual([
      ...['reseller', 'oem', 'oem'],
    ]);
  });
});
