import { RuntimeAdmin, type ProjectionStatus } from '@channel/runtime';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access } from '../access';
import { Refuses } from '../operation';
import { ProblemException, type ProblemTable } from '../problem';

const runtimeProblems: ProblemTable<'NOT_STOPPED'> = { NOT_STOPPED: 409 };

/** The read models, for who keeps the installation. */
@ApiTags('runtime')
@Controller({ path: 'runtime/projections', version: '1' })
export class RuntimeController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @ApiOperation({ operationId: 'listProjections', summary: 'Where each read model is' })
  async list(): Promise<object> {
    const rows = await this.runtime.projections();
    return {
      data: [...rows].sort((one, other) => Number(other.live) - Number(one.live)).map(projectionView),
    };
  }

  @Post(':name/rebuild')
  @HttpCode(202)
  @Access(['platform.admin'], 'vendor')
  @ApiOperation({
    operationId: 'rebuildProjection',
    summary: 'Build a read model anew beside the live one, then switch',
  })
  async rebuild(@Param('name') name: string): Promise<object> {
    // An automation has nothing to build: what it sent stays sent.
    await this.mustExist(name, ['projection']);
    await this.runtime.rebuild(name);
    return { name, status: 'rebuilding' };
  }

  @Post(':name/resume')
  @HttpCode(202)
  @Access(['platform.admin'], 'vendor')
  @Refuses(runtimeProblems)
  @ApiOperation({
    operationId: 'resumeProjection',
    summary: 'Let a stopped projection or automation try again, at the event that it stopped at',
  })
  async resume(@Param('name') name: string): Promise<object> {
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
const projectionView = ({ live, status, ...row }: ProjectionStatus): object => ({
  ...row,
  status: status === 'running' ? (live ? 'live' : 'building') : status,
});
