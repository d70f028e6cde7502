import { whenQualificationDecidedCertifyPartner as automation } from './when-qualification-decided-certify-partner';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const of = { partnerId: 'prtn_1', certification: 'operate-advanced-security' };
const sent = (type: string, data: object) => [
  { ...{ do: 'send', n: 0, lane: 'prtn_1' }, command: { type, data: { ...of, ...data } } },
];

describe('when a qualification is decided', () => {
  it('req:O22 grants the certification from the day of the contract on', () => {
    const contracted = { ...of, contractedBy: 'pers_carol', contractedOn: '2026-07-15' };
    const granted = sent('GrantCertification', { decidedBy: 'pers_carol', fromOn: '2026-07-15' });
    expect(react('QualificationContracted', contracted)).toEqual(granted);
    expect(react('QualificationContracted', contracted)).toEqual(granted);
  });
  it('req:O33 ends it with the decision, and its reason', () =>
    expect(
      react('QualificationEnded', {
        ...of,
        decidedBy: 'pers_carol',
        endedOn: '2027-07-15',
        reason: 'No desk.',
      }),
    ).toEqual(
      sent('EndCertification', { decidedBy: 'pers_carol', untilOn: '2027-07-15', reason: 'No desk.' }),
    ));
});
