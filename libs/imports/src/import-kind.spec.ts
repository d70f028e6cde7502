import { metaOf } from '@channel/testing/harness';
import { metaOfPart } from './import-kind';

const meta = { ...metaOf('carol', '2026-10-02T09:00:00.000Z'), ifMatch: 4n };
const about = { importId: 'impt_1', meta };

describe('what a part of a file is recorded with', () => {
  it('inv:S5 has the same id whenever the import is taken up again, and another for each part and kind', () => {
    const again = { importId: 'impt_1', meta: { ...meta, commandId: 'a-second-run' } };
    const idOf = (of: typeof about, origin: string, part: number | string): string =>
      metaOfPart(of, origin, part).commandId;
    expect(idOf(again, 'orders', 2)).toBe(idOf(about, 'orders', 2));
    const others = [
      ...[idOf(about, 'orders', 2), idOf(about, 'orders', 3), idOf(about, 'forecast', 2)],
      ...[idOf({ ...about, importId: 'impt_2' }, 'orders', 2), idOf(about, 'forecast', '2026-08')],
    ];
    expect(new Set(others).size).toBe(others.length);
  });
  it('says what it follows from, and does not ask for the revision of the import', () => {
    const part = metaOfPart(about, 'orders', 2);
    expect(part.causationId).toBe(meta.commandId);
    expect(part).not.toHaveProperty('ifMatch');
  });
});
