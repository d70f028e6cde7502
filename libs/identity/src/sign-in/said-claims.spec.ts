import { saidIn } from './said-claims';

describe('req:3.1 what an id token says of a person', () => {
  const groups = (claims: object) => saidIn(claims as Readonly<Record<string, unknown>>, 'groups').groups;

  it('names groups as a list, or one as a text', () => {
    expect(groups({ groups: ['auditors', 'approvers'] })).toEqual(['auditors', 'approvers']);
    expect(groups({ groups: 'auditors' })).toEqual(['auditors']);
  });

  it('says that there are none where it says nothing, or nothing that is a group', () => {
    expect(groups({})).toEqual([]);
    expect(groups({ groups: [1, '', null, { name: 'auditors' }, 'x'.repeat(256)] })).toEqual([]);
  });

  it('says nothing where there are more than fit', () => {
    expect(groups({ _claim_names: { groups: 'src1' }, _claim_sources: {} })).toBeUndefined();
    expect(groups({ _claim_names: { roles: 'src1' } })).toEqual([]);
  });

  it('reads the claim that the installation names', () => {
    expect(
      saidIn({ groups: ['a'], 'https://x.example/teams': ['b'] }, 'https://x.example/teams').groups,
    ).toEqual(['b']);
  });

  it('says name and address as they are, or nothing', () => {
    expect(saidIn({ name: 'Olga Ruiz', email: 'olga@example.net' }, 'groups')).toMatchObject({
      ...{ name: 'Olga Ruiz', email: 'olga@example.net' },
    });
    expect(saidIn({ name: 7, email: '' }, 'groups')).toMatchObject({ name: null, email: null });
  });
});
