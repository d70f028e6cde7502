import { byAgreementOf, grantableOf, isOperateCertification } from './specialisations';
import { definition } from './terms.builders';

describe('what a partner may be granted beside its level', () => {
  it('req:O5: product certifications of Operate Specialists beside specialisations', () => {
    const ids = grantableOf(definition()).map(({ id, kind }) => `${kind} ${id}`);
    expect(ids).toEqual(
      expect.arrayContaining([
        'product routing',
        'service service-build',
        'operate operate-advanced-security',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('req:J67 req:O22: services and certifications are by invitation, each with its own document', () => {
    const known = byAgreementOf(definition());
    expect(known.find(({ id }) => id === 'service-build')).toEqual({
      ...{ id: 'service-build', byInvitation: true, agreement: 'services-agreement' },
      byQualification: false,
    });
    expect(known.find(({ id }) => id === 'operate-advanced-security')).toEqual({
      ...{ id: 'operate-advanced-security', byInvitation: true, agreement: 'operate-contract' },
      byQualification: true,
    });
    expect(known.filter(({ id }) => id === 'routing')).toEqual([]);
  });
  it('req:O10: tells certifications from what counts for levels, also in versions that have none', () => {
    const { certifications: _none, ...operate } = definition().operate;
    const before = definition({ operate });
    const is = (id: string, of = definition()) => isOperateCertification(of, id);
    expect([is('operate-advanced-security'), is('routing')]).toEqual([true, false]);
    expect(is('operate-advanced-security', before)).toBe(false);
    expect(grantableOf(before).map(({ kind }) => kind)).not.toContain('operate');
  });
});
