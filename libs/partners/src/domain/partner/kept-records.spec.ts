import { scenario } from '@channel/testing';
import type { EndRecord, KeepRecord } from './kept-records';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, chen, partnerId } from './standing.builders';

const given = scenario(partnerDecider);
const words = {
  names: {
    document: ['services-agreement'],
    approval: ['service-nomination'],
    attribute: ['noc'],
    obligation: ['branding'],
    contact: ['product-manager'],
  },
  values: { noc: ['8x5', '24x7'] },
};
const agreement: Omit<KeepRecord['data'], 'words' | 'act'> = {
  ...{ partnerId, recordId: 'srec_1', kind: 'document', name: 'services-agreement', value: null },
  ...{ version: '3', signedBy: 'pers_paula', evidence: 'Contract 4711' },
  ...{ fromOn: '2026-09-01', untilOn: null },
};
const keep = (over: Partial<KeepRecord['data']> = {}): PartnerCommand => ({
  type: 'KeepRecord',
  data: { ...agreement, words, act: chen, ...over },
});
const kept = (over: Partial<KeepRecord['data']> = {}): PartnerEvent => ({
  type: 'PartnerRecordKept',
  data: { ...agreement, keptBy: 'pers_chen', keptAt: at, ...over },
});
const end = (over: Partial<EndRecord['data']> = {}): PartnerCommand => ({
  type: 'EndRecord',
  data: { partnerId, recordId: 'srec_1', untilOn: '2026-12-01', reason: 'Cancelled.', act: chen, ...over },
});
const ended: PartnerEvent = {
  type: 'PartnerRecordEnded',
  data: {
    ...{ partnerId, recordId: 'srec_1', untilOn: '2026-12-01', reason: 'Cancelled.' },
    ...{ endedBy: 'pers_chen', endedAt: at },
  },
};

describe('what is kept on record of a partner', () => {
  it('7.10 is a document with version, signer and days', () =>
    given(...active)
      .when(keep())
      .then(kept()));
  it('7.10 is an attribute with a value that the programme knows', () => {
    const noc = { kind: 'attribute', name: 'noc', value: '24x7', version: null, signedBy: null } as const;
    given(...active)
      .when(keep(noc))
      .then(kept(noc));
    given(...active)
      .when(keep({ ...noc, value: '12x5' }))
      .thenRefused('VALUE_UNKNOWN');
  });
  it('NAME_UNKNOWN VALUE_MISSING: is what the programme asks for; a contact is somebody', () => {
    given(...active)
      .when(keep({ name: 'letter' }))
      .thenRefused('NAME_UNKNOWN');
    given(...active)
      .when(keep({ kind: 'contact', name: 'product-manager', value: null }))
      .thenRefused('VALUE_MISSING');
  });
  it('EVIDENCE_MISSING DAYS_CROSSED: has evidence and at least a day', () => {
    given(...active)
      .when(keep({ evidence: ' – ' }))
      .thenRefused('EVIDENCE_MISSING');
    given(...active)
      .when(keep({ untilOn: '2026-09-01' }))
      .thenRefused('DAYS_CROSSED');
  });
  it('ALREADY_RECORDED: is there once on a day; a next version or a later period is another', () => {
    given(...active, kept())
      .when(keep({ recordId: 'srec_2', fromOn: '2026-10-01' }))
      .thenRefused('ALREADY_RECORDED');
    given(...active, kept())
      .when(keep({ recordId: 'srec_2', version: '4' }))
      .then(kept({ recordId: 'srec_2', version: '4' }));
    given(...active, kept(), ended)
      .when(keep({ recordId: 'srec_2', fromOn: '2026-12-01' }))
      .then(kept({ recordId: 'srec_2', fromOn: '2026-12-01' }));
  });
  it('RECORD_UNKNOWN RECORD_ENDED DAYS_CROSSED REASON_MISSING: ends on a day, with a reason', () => {
    given(...active, kept())
      .when(end())
      .then(ended);
    expect(given(...active, kept(), ended).state()).toMatchObject({
      records: [{ recordId: 'srec_1', untilOn: '2026-12-01' }],
    });
    given(...active)
      .when(end())
      .thenRefused('RECORD_UNKNOWN');
    given(...active, kept(), ended)
      .when(end({ untilOn: '2027-01-01' }))
      .thenRefused('RECORD_ENDED');
    given(...active, kept())
      .when(end({ untilOn: '2026-09-01' }))
      .thenRefused('DAYS_CROSSED');
    given(...active, kept())
      .when(end({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('INVITATION_REQUIRED: is of a partner that was invited', () =>
    given().when(keep()).thenRefused('INVITATION_REQUIRED'));
});
