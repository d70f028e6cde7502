import { RuntimeAdmin, type ProjectionStatus } from '@channel/runtime';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access } from '../access';
import { Refuses } from '../operation';
import { ProblemException, type ProblemTable } from '../problem';
import { Answers, AnswersList } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

const projectionView = view('ReadModel', {
  name: is.text,
  kind: is.oneOf(['projection', 'automation']),
  build: is.count.describe('A rebuild has a higher one.'),
  version: is.count,
  live: is.flag.describe('False while it is built beside the one that is shown.'),
  position: is.checkpoint,
  head: is.checkpoint,
  caughtUp: is.flag,
  status: is.oneOf(['live', 'building', 'stopped', 'refused']),
  problem: is.text.nullable(),
  parked: is.count.describe('Events that are set aside.'),
  strict: is.flag.describe('Money rests on it: it stops at an error and sets nothing aside.'),
});
const orderedView = view('ReadModelOrdered', { name: is.text, status: is.oneOf(['rebuilding', 'resuming']) });
type Ordered = ViewOf<typeof orderedView>;

const runtimeProblems: ProblemTable<'NOT_STOPPED'> = { NOT_STOPPED: 409 };

/** The read models, for who keeps the installation. */
@ApiTags('runtime')
@Controller({ path: 'runtime/projections', version: '1' })
export class RuntimeController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @AnswersList(projectionView)
  @ApiOperation({ operationId: 'listProjections', summary: 'Where each read model is' })
  async list(): Promise<Readonly<{ data: readonly ViewOf<typeof projectionView>[] }>> {
    const rows = await this.runtime.projections();
    return {
      data: [...rows].sort((one, other) => Number(other.live) - Number(one.live)).map(viewOfProjection),
    };
  }

  @Post(':name/rebuild')
  @Access(['platform.admin'], 'vendor')
  @Answers(orderedView, { status: 202 })
  @ApiOperation({
    operationId: 'rebuildProjection',
    summary: 'Build a read model anew beside the live one, then switch',
  })
  async rebuild(@Param('name') name: string): Promise<Ordered> {
    // An automation has nothing to build: what it sent stays sent.
    await this.mustExist(name, ['projection']);
    await this.runtime.rebuild(name);
    return { name, status: 'rebuilding' };
  }

  @Post(':name/resume')
  @Access(['platform.admin'], 'vendor')
  @Answers(orderedView, { status: 202 })
  @Refuses(runtimeProblems, [], ['NOT_STOPPED'])
  @ApiOperation({
    operationId: 'resumeProjection',
    summary: 'Let a stopped projection or automation try again, at the event that it stopped at',
  })
  async resume(@Param('name') name: string): Promise<Ordered> {
    await this.mustExist(name);
    if (!(await this.runtime.resume(name)))
      throw new ProblemException(409, 'NOT_STOPPED', `${name} has not stopped.`);
    return { name, status: 'resuming' };
  }

  private async mustExist(
    name: string,
    kinds: readonly ProjectionStatus['kind'][] = ['projection', 'automation'],
  ): Promise<void> {
    const all = await this.runtime.projections();
    const known = all.some((one) => one.name === name && kinds.includes(one.kind));
    if (!known) throw absent();
  }
}

/** `live`: shown and running; `building`: beside the live one; else why it stands still. */
const viewOfProjection = ({ live, status, ...row }: ProjectionStatus): ViewOf<typeof projectionView> => ({
  ...row,
  live,
  status: status === 'running' ? (live ? 'live' : 'building') : status,
});
