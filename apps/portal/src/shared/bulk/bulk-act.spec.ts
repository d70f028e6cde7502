import { offersFor, possibleOf, type Bulk, type BulkAct } from './bulk-act';

type Row = Readonly<{ id: string; kind: 'deal' | 'price' }>;
const approve: BulkAct<Row> = {
  operation: 'approveDeal',
  idsOf: ({ id, kind }) => (kind === 'deal' ? [id] : undefined),
  bodyOf: ({ id }) => Promise.resolve({ dealType: `as ${id}` }),
};
const price: BulkAct<Row> = {
  operation: 'approveBomPrice',
  idsOf: ({ id, kind }) => (kind === 'price' ? [id] : undefined),
};
const rows: readonly Row[] = [
  { id: 'deal_1', kind: 'deal' },
  { id: 'bom_1', kind: 'price' },
  { id: 'deal_2', kind: 'deal' },
];

const offers = (acts: readonly BulkAct<Row>[], of = rows) =>
  offersFor({ acts, nameOf: ({ id }) => id.toUpperCase() } satisfies Bulk<Row>, of, ({ id }) => id);

describe('several rows at once', () => {
  it('are offered what each of them can be given, and nothing that is for none of them', () => {
    expect(
      offers([approve, price]).map(({ operation, chosen }) => [operation, chosen.map(({ name }) => name)]),
    ).toEqual([
      ['approveDeal', ['DEAL_1', 'DEAL_2']],
      ['approveBomPrice', ['BOM_1']],
    ]);
    expect(offers([approve], rows.slice(1, 2))).toEqual([]);
  });

  it('are asked by their ids, with what is said of one alone and of all', async () => {
    const asked = async (act: BulkAct<Row>) => offers([act])[0]?.chosen[0]?.ask('Agreed.');
    expect(await asked(approve)).toEqual({ ids: ['deal_1'], body: { dealType: 'as deal_1' } });
    expect(await asked(price)).toEqual({ ids: ['bom_1'] });
    expect(await asked({ ...price, text: { field: 'reason', label: 'Reason' } })).toEqual({
      ...{ ids: ['bom_1'], body: { reason: 'Agreed.' } },
    });
  });

  it('are sent with the revision that was shown, and without what is not possible', () => {
    const asked = [{ ids: ['deal_1'] }, { ids: ['deal_2'] }];
    const found = [
      { outcome: 'refused', revision: null },
      { outcome: 'possible', revision: 7 },
    ];
    expect(possibleOf(asked, found)).toEqual([{ ids: ['deal_2'], revision: 7 }]);
  });
});
