import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import type { Client } from '../client/client';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const reviewAt = (_client: Client, reviewId: string) =>
  Promise.resolve(at('/v1/reviews/{reviewId}', { reviewId }));

/** Reviews of partners: what was judged on a day, and which level follows from it. */
export const addReviews = (reviews: Command, output: Output): void => {
  defineList(reviews, output, {
    summary: 'reviews of partners: when they are, and what was decided',
    path: '/v1/reviews',
    filters: ['partnerId', 'status', 'outcome'],
    columns: {
      id: 'id',
      partner: 'partnerId',
      role: 'role',
      day: 'dueOn',
      status: 'status',
      'decide by': 'decideByOn',
      outcome: 'outcome',
      level: 'level',
      from: 'effectiveOn',
      cause: 'cause',
    },
    empty: 'No review is scheduled: the first comes with the signature of the terms.',
    examples: ['reviews list --status in_progress --as carol'],
  });
  addShow(reviews, output);
  addSchedule(reviews, output);
  addDecisions(reviews, output);
};

const addShow = (reviews: Command, output: Output): void => {
  define(reviews, output, {
    name: 'show <review>',
    summary: 'what each requirement answered on the review day, what was decided, and why',
    examples: ['reviews show revw_… --as paula'],
    run: async ({ client }, reviewId = '') => {
      const review = await client.read(await reviewAt(client, reviewId));
      if (output.json) output.line('', review);
      else {
        await output.table(COLUMNS, rowsOf(review), 'Nothing is judged yet.');
        output.text(sentenceOf(review));
      }
    },
  });
  defineHistory(reviews, output, {
    noun: 'review',
    history: (client, reviewId) => client.read(at('/v1/reviews/{reviewId}/history', { reviewId })),
    examples: ['reviews history revw_… --as paula'],
  });
};

type Review = AnswerOf<'getReview'>;
const rowsOf = ({ snapshot }: Review) =>
  (snapshot?.levels ?? []).flatMap(({ level, requirements }) =>
    requirements.map(({ requirement, state, missing, until }) => ({
      ...{ level, requirement, state, missing, until },
    })),
  );

const COLUMNS = {
  level: 'level',
  requirement: 'requirement',
  state: 'state',
  until: 'until',
  missing: 'missing',
} as const;

const sentenceOf = ({ status, dueOn, decision, appeal }: Review): string => {
  if (decision === null) return `The review of ${dueOn} is ${status.replace('_', ' ')}.`;
  const open = appeal === null ? '' : ` It is appealed: ${appeal.reason}`;
  return `${decision.outcome}: ${decision.level} from ${decision.effectiveOn}. ${decision.reason}${open}`;
};

const addSchedule = (reviews: Command, output: Output): void => {
  define(reviews, output, {
    name: 'schedule <partner>',
    summary: 'reviews a partner off-cycle; regular reviews schedule themselves',
    required: [['--reason <text>', 'the partner reads it']],
    options: [
      ['--on <day>', 'the day as of which is judged; by default today'],
      ['--role <role>', 'a role of the partner; by default the first one'],
    ],
    examples: [
      'reviews schedule PTR-0042 --reason "Two specialists left" --as carol',
      'reviews schedule PTR-0084 --role naas-provider --reason "It asks for it" --as carol',
    ],
    run: async ({ client, options }, partner = '') => {
      const review = await client.command('/v1/reviews', {
        partnerId: await idOf(client, 'partner', partner),
        reason: needed(options, 'reason'),
        ...optional({ dueOn: textOf(options, 'on'), role: textOf(options, 'role') }),
      });
      output.line(`${review.id} is as of ${review.dueOn}.`, review);
    },
  });
};

const addDecisions = (reviews: Command, output: Output): void => {
  const on = decisionsOn(reviews, output, {
    ...{ noun: 'review', words: 'reviews', called: 'revw_…' },
    record: reviewAt,
  });
  on({
    verb: 'start',
    summary: 'judges the partner as of the review day, by what is known now',
    says: ({ decideByOn }, name) => `${name} is to be decided by ${cellText(decideByOn)}.`,
    example: '--as chen',
  });
  on({
    verb: 'appeal',
    summary: 'appeals a decision on your level, once and in time',
    fields: {
      reason: ['--reason <text>', 'what the decision rests on wrongly'],
      evidence: ['--evidence <text>', 'what shows it: a certificate, an order, a letter'],
    },
    example: '--reason "A certificate is missing" --evidence "Certificate 4711" --as paula',
  });
  define(reviews, output, {
    name: 'decide <review>',
    summary: 'keeps, raises or lowers the level; by somebody who did not start the review',
    decides: true,
    required: [
      ['--level <level>', 'the level from then on, e.g. elite'],
      ['--reason <text>', 'the partner reads it'],
    ],
    options: [['--from <day>', 'first day on which it counts; by default today']],
    examples: ['reviews decide revw_… --level elite --reason "All of it is met" --as carol'],
    run: async ({ client, options }, reviewId = '') => {
      const body = {
        ...{ level: needed(options, 'level'), reason: needed(options, 'reason') },
        ...optional({ effectiveOn: textOf(options, 'from') }),
      };
      const done = await client.decide(await reviewAt(client, reviewId), 'decide', body);
      output.line(sentenceOf(done), done);
    },
  });
};
