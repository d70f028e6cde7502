import { Packed, stretchesOf } from './packed';

const items = Array.from({ length: 1_001 }, (_, index) => ({ index, text: `Zeile ${String(index)} €` }));

describe('packed rows', () => {
  it('come back in their order, as often as they are looked at', () => {
    const packed = new Packed<(typeof items)[number]>();
    packed.add(items.slice(0, 333));
    packed.add([]);
    packed.add(items.slice(333));
    expect(packed.length).toBe(items.length);
    expect([...packed]).toEqual(items);
    expect([...packed]).toEqual(items);
  });
  it('come in stretches that leave others their turn, and leave nothing out', () => {
    const stretches = [...stretchesOf(items)];
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThanOrEqual(250);
    expect(stretches.flat()).toEqual(items);
    expect([...stretchesOf([])]).toEqual([]);
  });
});
