import { CONFIG, type Config } from '@channel/config';
import { apiId } from '@channel/event-store';
import type { JsonObject } from '@channel/kernel';
import { Jobs, type CommandMeta } from '@channel/runtime';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { absent } from '../absent';
import { Access, type Principal } from '../access';
import { CountField, DocumentField, ListField, TextListField } from '../fields';
import { Meta, Refuses, Requires, Viewer } from '../operation';
import { permit } from '../permit';
import { invalid } from '../problems/validation';
import { AnswersJob } from '../views/described-answers';
import type { ViewOf } from '../views/vocabulary';
import { BulkItems, type AskedItem } from './bulk-items';
import { BulkOperations, type BulkOperation } from './bulk-operations';
import { BULK_JOB, summaryOf, type BulkInput } from './bulk.job';
import { bulkPreviewView } from './bulk.view';

const MOST_ITEMS = 100;

class BulkItemDto {
  @TextListField({ max: 3, description: 'The ids of the operation’s path, in their order.' })
  readonly ids!: readonly string[];
  @CountField({
    ...{ min: -1, max: 1_000_000, optional: true },
    description: 'The revision that was read, where the operation needs If-Match; a dry run answers it.',
  })
  readonly revision?: number;
  @DocumentField({ optional: true, description: 'What of the body is said of this record alone.' })
  readonly body?: Readonly<Record<string, unknown>>;
}

class BulkDto {
  @ListField(() => BulkItemDto, { max: MOST_ITEMS })
  readonly items!: readonly BulkItemDto[];
  @DocumentField({
    optional: true,
    description: 'The body of the command, the same for every record; absent where it takes none.',
  })
  readonly body?: Readonly<Record<string, unknown>>;
}

/** One command for many records: what is possible by a dry run, then a job with a result for each. */
@ApiTags('jobs')
@Controller({ path: 'bulk', version: '1' })
export class BulkController {
  constructor(
    private readonly operations: BulkOperations,
    private readonly items: BulkItems,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * 202 with the job, whose `items` say what came of each; with `dryRun=true` 200 with what is possible and what is not,
   * and with the revision of each record, to be sent along.
   */
  @Post(':operation')
  @Access(['*'], 'own')
  @Requires('Idempotency-Key')
  @AnswersJob(bulkPreviewView)
  @Refuses({}, [])
  @ApiOperation({ operationId: 'runInBulk', summary: 'Ask one command of many records' })
  async run(
    @Param('operation') name: string,
    @Body() { items, body }: BulkDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
    @Res({ passthrough: true }) response: Response,
  ) {
    const operation = this.operations.find(name);
    if (operation === undefined) throw absent();
    permit(operation.rule, viewer, this.config.stepUpSeconds);
    const asked = itemsOf(operation, items, body);
    if (meta.dryRun === true) {
      response.status(200);
      return this.preview(operation, asked, viewer, meta);
    }
    const input: BulkInput = { operation: name, items: asked };
    const id = apiId('job', meta.commandId);
    const started = await this.jobs.start({
      ...{ id, kind: BULK_JOB, meta },
      input: input as unknown as JsonObject,
    });
    if (started.kind === 'refused') return started;
    response.setHeader('Location', `/v1/jobs/${id}`);
    response.setHeader('Idempotency-Replayed', String(started.replayed));
    return { id, jobId: id };
  }

  private async preview(
    operation: BulkOperation,
    asked: readonly AskedItem[],
    viewer: Principal,
    meta: CommandMeta,
  ): Promise<ViewOf<typeof bulkPreviewView>> {
    const results = [];
    for (const item of asked)
      results.push(await this.items.run(operation, item, () => Promise.resolve(viewer), meta));
    const { done: possible, refused, items } = summaryOf(operation.id, results);
    return { dryRun: true, operation: operation.id, possible, refused, items };
  }
}

/** @throws ProblemException VALIDATION for records that are named by too many or too few ids */
const itemsOf = (
  { parameters }: BulkOperation,
  items: readonly BulkItemDto[],
  shared: BulkDto['body'],
): readonly AskedItem[] => {
  const wrong = items.flatMap(({ ids }, index) =>
    ids.length === parameters.length
      ? []
      : [
          {
            pointer: `/items/${String(index)}/ids`,
            code: ids.length > parameters.length ? 'TOO_MANY' : 'TOO_FEW',
            detail: `The path of this operation has ${parameters.join(', ')}, in this order.`,
          },
        ],
  );
  if (wrong.length > 0) throw invalid(wrong);
  return items.map(({ ids, revision, body }) => ({
    ids,
    ...(revision === undefined ? {} : { revision }),
    ...(body === undefined && shared === undefined ? {} : { body: { ...shared, ...body } }),
  }));
};
