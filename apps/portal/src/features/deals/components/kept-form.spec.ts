import type { Draft } from '../api/drafts.query';
import { beginNew, goOnWith, type Kept } from './kept-form';
import { EMPTY } from './registration';

describe('a registration that could not be saved', () => {
  const draft: Draft = {
    ...{ id: 'deal_1', revision: 3, status: 'draft', partnerId: 'prtn_1' },
    customer: { name: 'Halden', country: 'US' },
    ...{ draftedBy: 'pers_priya', draftedAt: '2026-09-01T10:00:00.000Z' },
    ...{ changedBy: 'pers_priya', changedAt: '2026-09-01T10:05:00.000Z' },
  };
  const saved = { ...EMPTY, customerName: 'Halden', country: 'US' };
  const kept: Kept = { form: { ...saved, domain: 'halden.example' }, revision: 3 };

  it('goes on where it was typed, and knows that the server has less of it', () =>
    expect(goOnWith(draft, kept, 'pers_priya')).toEqual({ form: kept.form, saved }));

  it('goes on as well where the save arrived and only its answer did not', () =>
    expect(goOnWith({ ...draft, revision: 4 }, kept, 'pers_priya').form).toEqual(kept.form));

  it('does not write over what a colleague changed since', () =>
    expect(goOnWith({ ...draft, revision: 4, changedBy: 'pers_paula' }, kept, 'pers_priya')).toEqual({
      form: saved,
      saved,
    }));

  it('is the draft as the server has it, where nothing is kept', () =>
    expect(goOnWith(draft, undefined, 'pers_priya').form).toEqual(saved));

  it('begins empty, or with what is kept and the key of its first save', () => {
    const sent = { key: 'k1', content: {} };
    expect(beginNew(undefined)).toEqual({ form: EMPTY, saved: EMPTY });
    expect(beginNew({ form: saved, sent })).toEqual({ form: saved, saved: EMPTY, sent });
  });
});
