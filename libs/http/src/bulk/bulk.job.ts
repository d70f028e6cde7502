import {
  RuntimeRegistry,
  type JobContext,
  type JobHandler,
  type JobProblem,
  type JobResult,
} from '@channel/runtime';
import type { JsonObject } from '@channel/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CallersAgain } from '../callers-again';
import { BulkItems, type AskedItem, type ItemResult } from './bulk-items';
import { BulkOperations } from './bulk-operations';
import type { BulkResult } from './bulk.view';

export const BULK_JOB = 'bulk';

export type BulkInput = Readonly<{ operation: string; items: readonly AskedItem[] }>;

const UNKNOWN: JobProblem = {
  code: 'NOT_FOUND',
  detail: 'This version of the server knows no such operation in bulk.',
};

/** Does a command for many records, one after the other, each with its own result. */
@Injectable()
export class BulkJob implements JobHandler, OnModuleInit {
  readonly kind = BULK_JOB;

  constructor(
    private readonly registry: RuntimeRegistry,
    private readonly operations: BulkOperations,
    private readonly items: BulkItems,
    private readonly callers: CallersAgain,
  ) {}

  onModuleInit(): void {
    this.registry.jobs.push(this);
  }

  readonly run = async (
    json: JsonObject,
    { meta, progress }: Pick<JobContext, 'meta' | 'progress'>,
  ): Promise<JobResult> => {
    const { operation: name, items } = json as unknown as BulkInput;
    const operation = this.operations.find(name);
    if (operation === undefined) return { status: 'failed', problem: UNKNOWN };
    const caller = () => this.callers.person(meta.actor.id);
    const results: ItemResult[] = [];
    for (const asked of items) {
      results.push(await this.items.run(operation, asked, caller, meta));
      await progress(results.length, items.length, 'item');
    }
    return { status: 'succeeded', result: { ...summaryOf(name, results) } as unknown as JsonObject };
  };

  /** Its items keep what was done; the job itself says that it was given up, and is done again from its beginning. */
  readonly gaveUp = (): Promise<void> => Promise.resolve();
}

export const summaryOf = (operation: string, results: readonly ItemResult[]): BulkResult => {
  const items = results.map(({ item }) => item);
  const refused = items.filter(({ outcome }) => outcome === 'refused').length;
  const last = results.map(({ checkpoint }) => checkpoint).reduce((a, b) => (a > b ? a : b), '');
  return { operation, done: items.length - refused, refused, checkpoint: last, items };
};
