import type { AnyProjection } from '@channel/runtime';
import { ComposedList } from './changes';
import type { Notice } from './notice';
import type { Waiting } from './waiting';

/** What waits, and what is told: each one read model made of what all contexts say. */
export class InboxLists {
  readonly waiting = new ComposedList<Waiting>(
    'inbox.waiting',
    {
      kind: 'text not null',
      record: 'text not null',
      recordId: 'text not null',
      number: 'text',
      title: 'text not null',
      partnerId: 'text',
      distributorId: 'text',
      amount: 'jsonb',
      dueAt: 'timestamptz',
      since: 'timestamptz not null',
      preparedBy: 'text[] not null',
      for: 'text[] not null',
      later: 'text[] not null',
      about: 'text',
      left: 'text[] not null',
      assignedTo: 'text',
      flags: 'text[] not null',
    },
    [
      'using gin ("for")',
      '("dueAt", key)',
      '("dueAt" desc nulls last, key desc)',
      '("since", key)',
      '("partnerId")',
      '("recordId")',
    ],
    3,
  );
  readonly notices = new ComposedList<Notice>(
    'inbox.notices',
    {
      kind: 'text not null',
      record: 'text not null',
      recordId: 'text not null',
      number: 'text',
      text: 'jsonb not null',
      at: 'timestamptz not null',
      until: 'timestamptz',
      for: 'text[] not null',
    },
    ['using gin ("for")', '("at", key)', '("kind", "at", key)', '("recordId")'],
    2,
  );

  get projections(): readonly AnyProjection[] {
    return [this.waiting, this.notices];
  }
}
