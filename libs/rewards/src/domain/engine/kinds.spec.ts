import { jpa2023 } from '@channel/programs';
import { calculateStatement } from './calculate';
import { inputs, partner, ruleSet } from './engine.builders';

const kinds = jpa2023.kinds ?? [];
const set = ruleSet();
const codesOf = (kindsOfPartner: Parameters<typeof partner>[0], known: typeof jpa2023.kinds = kinds) => {
  const definition = { ...set.definition, ...(known === undefined ? {} : { kinds: known }) };
  const { lines } = calculateStatement(inputs({ partner: partner(kindsOfPartner) }), () => ({
    ...set,
    definition,
  }));
  return lines.map(({ codes }) => codes);
};

describe('M2 M5: who earns rewards, by the table of kinds', () => {
  it.each(kinds.map(({ id, may }) => ({ id, earns: may.value.includes('earn-rewards') })))(
    '$id: $earns',
    ({ id, earns }) => {
      const codes = codesOf({ kinds: [{ kind: id, fromOn: null }] });
      expect(codes).toEqual([earns ? [] : ['ROLE_NOT_IN_SCOPE']]);
    },
  );
  it('has rows that say yes, and rows that say no', () =>
    expect(new Set(kinds.map(({ may }) => may.value.includes('earn-rewards'))).size).toBe(2));

  it('goes by the kind of the ship day', () => {
    const from = (fromOn: string) =>
      codesOf({
        kinds: [
          { kind: 'reseller', fromOn: null },
          { kind: 'oem', fromOn },
        ],
      });
    expect([from('2026-09-20'), from('2026-09-21')]).toEqual([[['ROLE_NOT_IN_SCOPE']], [[]]]);
  });
  it('withholds nothing where the version has no table, and of whom no kind is known', () => {
    const { kinds: _kinds, ...without } = set.definition;
    const { lines } = calculateStatement(
      inputs({ partner: partner({ kinds: [{ kind: 'oem', fromOn: null }] }) }),
      () => ({ ...set, definition: without }),
    );
    expect(lines.map(({ codes }) => codes)).toEqual([[]]);
    expect(codesOf({})).toEqual([[]]);
  });
});
