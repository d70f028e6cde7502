import type { Principal } from '../access';
import { PersonNames } from './person-names';

const viewer = (orgId: string, orgKind: 'vendor' | 'partner'): Principal =>
  ({ orgId, orgKind, roles: [] }) as unknown as Principal;
const ALDER = viewer('prtn_alder', 'partner');

describe('inv:X1: what people are called', () => {
  const names = new PersonNames();
  const staff = new Map([
    ['pers_chen', { name: 'Chen Wei', orgIds: ['vendor'] }],
    ['pers_carol', { name: 'Carol Whitfield', orgIds: ['vendor'] }],
  ]);
  const people = new Map([['pers_ada', { name: 'Ada Moss', orgIds: ['prtn_alder', 'prtn_boreal'] }]]);
  names.knownBy(() => Promise.resolve(staff));
  names.knownBy(() => Promise.resolve(people));
  names.introducedBy((orgId) => Promise.resolve(orgId === 'prtn_alder' ? ['pers_chen'] : []));
  const ids = ['pers_chen', 'pers_carol', 'pers_ada'];

  it('the vendor knows those of everybody', async () => {
    expect([...(await names.of(ids, viewer('vendor', 'vendor'))).values()]).toHaveLength(3);
  });

  it('a partner knows its own people and, where colleagues are asked for, who looks after it', async () => {
    expect([...(await names.of(ids, ALDER)).keys()]).toEqual(['pers_ada']);
    expect([...(await names.withColleagues(ids, ALDER)).keys()]).toEqual(['pers_chen', 'pers_ada']);
    const boreal = viewer('prtn_boreal', 'partner');
    expect([...(await names.withColleagues(ids, boreal)).keys()]).toEqual(['pers_ada']);
  });

  it('a stranger knows nobody', async () => {
    const stranger = viewer('prtn_cobalt', 'partner');
    expect((await names.withColleagues(ids, stranger)).size).toBe(0);
  });
});
