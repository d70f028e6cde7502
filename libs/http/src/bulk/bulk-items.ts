import { digestOf, uuidV5 } from '@channel/event-store';
import { CLOCK, isAway, type Clock, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../access';
import { LOGGER, type Logger } from '../edge/logger';
import { permitRole } from '../permit';
import { ProblemException } from '../problem';
import { problemOf } from '../problems/problem.filter';
import type { BulkOperation } from './bulk-operations';
import type { BulkItem } from './bulk.view';

/** One record of a bulk, with what is asked of it. */
export type AskedItem = Readonly<{
  ids: readonly string[];
  /** Which revision was read; absent where none was. */
  revision?: number;
  body?: Readonly<Record<string, unknown>>;
}>;

/** What came of an item, and the place in the log where it did; `''` where it did not. */
export type ItemResult = Readonly<{ item: BulkItem; checkpoint: string }>;

type Caller = () => Promise<Principal>;

/** Asks a command of one record after the other. A "no" is the item's; only an absent log or database ends the work. */
@Injectable()
export class BulkItems {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param caller asked for each item, so that a role that is revoked meanwhile ends the work
   * @param meta of the bulk; the command ids of its items follow from it, so that a second run changes nothing
   * @throws Unavailable if the log or the database is away
   */
  async run(
    operation: BulkOperation,
    asked: AskedItem,
    caller: Caller,
    meta: CommandMeta,
  ): Promise<ItemResult> {
    const { ids } = asked;
    try {
      const principal = await caller();
      permitRole(operation.rule, principal);
      const answered = receiptOf(
        await operation.ask({
          principal,
          meta: this.envelope(operation, asked, meta),
          params: Object.fromEntries(operation.parameters.map((name, index) => [name, ids[index] ?? ''])),
          body: asked.body,
        }),
      );
      const outcome = meta.dryRun === true ? 'possible' : 'done';
      const { revision, checkpoint } = answered;
      return { item: { ids, outcome, revision, code: null, detail: null }, checkpoint };
    } catch (error) {
      if (isAway(error)) throw error;
      return {
        item: { ids, outcome: 'refused', revision: null, ...this.refusal(error, meta) },
        checkpoint: '',
      };
    }
  }

  /** @throws ProblemException IF_MATCH_REQUIRED: a decision on what somebody read says what that was */
  private envelope(operation: BulkOperation, asked: AskedItem, meta: CommandMeta): CommandMeta {
    const { ids, revision } = asked;
    const { ifMatch: _bulk, ...rest } = meta;
    if (operation.decidesOnRead && revision === undefined && meta.dryRun !== true)
      throw new ProblemException(
        428,
        'IF_MATCH_REQUIRED',
        'This decides on what somebody read: send the revision of the record, as a dry run answers it.',
      );
    return {
      ...rest,
      commandId: uuidV5(`${meta.commandId}|${operation.id}|${ids.join('/')}`),
      requestHash: digestOf({ operation: operation.id, ...asked }),
      causationId: meta.commandId,
      now: this.clock.now(),
      ...(revision === undefined ? {} : { ifMatch: BigInt(revision) }),
    };
  }

  private refusal(error: unknown, { commandId }: CommandMeta): Pick<BulkItem, 'code' | 'detail'> {
    const { status, code, detail, more } = problemOf(error);
    if (status >= 500) this.logger.error({ err: error, commandId }, code);
    return { code, detail: [detail, ...(more.errors ?? []).map(findingText)].join(' ') };
  }
}

const findingText = (
  finding: Readonly<{ pointer?: string; parameter?: string; detail?: string | undefined }>,
): string => `${finding.pointer ?? finding.parameter ?? ''}: ${finding.detail ?? ''}`;

type Receipt = Readonly<{ revision: number; checkpoint: string }>;
const isReceipt = (answered: unknown): answered is Receipt =>
  typeof answered === 'object' && answered !== null && 'revision' in answered && 'checkpoint' in answered;
/** What every command answers with, whatever else stands beside it. */
const receiptOf = (answered: unknown): Receipt => {
  if (!isReceipt(answered)) throw new Error('A command that is asked in bulk answers with its receipt.');
  return answered;
};
