import { definition } from '../../domain/terms/terms.builders';
import { choicesIn } from './choices';

describe('choices of a programme', () => {
  const choices = choicesIn(definition());
  it('are the values that requests are checked against', () => {
    expect(choices.timeZone).toBe(definition().calendar.timeZone.value);
    expect(choices.segments).toEqual(definition().segments.value);
    expect(choices.tenderSegments).toEqual(['government-federal', 'government-state', 'government-local']);
    expect(choices.rejectionReasons).toEqual(definition().deal.rejectionReasons.value);
    expect(choices.dealTypes.map(({ id }) => id)).toEqual(['partner-value', 'new-opportunity']);
    expect(choices.roles.find(({ id }) => id === 'solution-reseller')?.levels.map(({ id }) => id)).toContain(
      'elite-plus',
    );
  });
  it('say what marketing money is asked for, with the share that stands for it', () => {
    const { mdf } = definition();
    expect(choices.activityTypes.map(({ id }) => id)).toEqual(mdf.activityTypes.value.map(({ id }) => id));
    expect(choices.activityTypes[0]?.share).toBe(mdf.vendorShare.value);
  });
  it('say what is kept on record of a partner, an attribute with what it can be', () => {
    const [attribute] = definition().attributes.value;
    expect(choices.records).toContainEqual({
      ...{ kind: 'attribute', name: attribute?.id, values: attribute?.values },
    });
    expect(choices.records.filter(({ name }) => name === 'programme-terms')).toEqual([]);
  });
  it('req:O15 req:O19 say what Operate Specialists accept, and the twelve items of their support centre', () => {
    expect(choices.operate.obligations).toEqual(definition().operate.obligations.value);
    expect(choices.operate.checklist).toHaveLength(12);
    expect(choices.records.filter(({ name }) => name.startsWith('operate-assessment'))).toEqual([]);
  });
  it('name a product line once, however many families it has', () =>
    expect(new Set(choices.productLines).size).toBe(choices.productLines.length));
});
