import { jpa2023 } from '../../data/jpa-2023';
import { KIND_ACTS } from '../../definition/partnership';
import { forbiddenToKind, kindMay, kindsKnownTo, notOfKind } from './partner-kinds';

describe('M2 M5: the table of kinds', () => {
  it('has five kinds of partners and three categories of alliances, each with its row and its source', () => {
    const kinds = jpa2023.kinds ?? [];
    expect(kindsKnownTo(jpa2023)).toHaveLength(8);
    expect(kinds.map(({ id }) => id).toSorted()).toEqual([...kindsKnownTo(jpa2023)].toSorted());
    expect(new Set(kinds.map(({ may }) => may.source))).toEqual(new Set(['decision']));
  });
  it('says yes to somebody and no to somebody of each act', () => {
    for (const act of KIND_ACTS) {
      const answers = kindsKnownTo(jpa2023).map((kind) => kindMay(jpa2023, kind, act));
      expect([act, new Set(answers).size]).toEqual([act, 2]);
    }
  });
  it('refuses with the kind and what it may not; of an unknown kind everything', () => {
    expect(forbiddenToKind(jpa2023, 'oem', 'register-deals')).toEqual({
      refused: 'KIND_NOT_ALLOWED',
      detail: 'An organisation of the kind oem registers no deals: the programme says so.',
    });
    expect(forbiddenToKind(jpa2023, 'reseller', 'register-deals')).toBeNull();
    expect(forbiddenToKind(jpa2023, 'guild', 'register-deals')).not.toBeNull();
  });
  it('refuses nothing where a version has no table, is in force for nobody, or nobody is known', () => {
    const before: Pick<typeof jpa2023, 'kinds'> = {};
    expect(forbiddenToKind(before, 'oem', 'register-deals')).toBeNull();
    expect(notOfKind(undefined, { kind: 'oem' }, 'register-deals')).toBeNull();
    expect(notOfKind({ definition: jpa2023 }, undefined, 'register-deals')).toBeNull();
    expect(notOfKind({ definition: jpa2023 }, { kind: 'oem' }, 'register-deals')).not.toBeNull();
  });
});
