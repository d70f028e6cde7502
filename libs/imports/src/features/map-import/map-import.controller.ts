import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  Refuses,
  Requires,
  Viewer,
  type Principal,
} from '@channel/http';
import type { JsonObject } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import type { Response } from 'express';
import { ImportAccess } from '../../import-access';
import { mappedJobId } from '../../import-jobs';
import { importAtWorkView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { MAPPERS } from '../../uploaders';
import { MapImportCommand } from './map-import.handler';

class MapImportDto {
  @IsObject()
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Column of the file → column of the template.',
  })
  readonly mapping!: Record<string, string>;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Values for the whole file, e.g. currency.',
  })
  readonly constants?: Record<string, string>;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'How days and numbers are written, e.g. {"date": "DD.MM.YYYY", "decimal": ","}.',
  })
  readonly formats?: Record<string, string>;
}

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class MapImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly access: ImportAccess,
  ) {}

  @Post(':importId/map')
  @Access(MAPPERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(importAtWorkView, 202)
  @Refuses(importsProblems, ['MAPPING_NOT_NEEDED', 'REQUIRED_COLUMN_MISSING'], ['FORBIDDEN'])
  @ApiOperation({ operationId: 'mapImport', summary: 'Say which column is which; kept for the next files' })
  async map(
    @Param('importId') importId: string,
    @Body() { mapping, constants, formats }: MapImportDto,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.access.mustHandle(importId, viewer);
    const options: JsonObject = {
      mapping,
      ...(constants === undefined ? {} : { constants }),
      ...(formats === undefined ? {} : { formats }),
    };
    const outcome = await this.commands.execute(new MapImportCommand({ importId, options }, meta));
    if (outcome.kind === 'accepted')
      response.status(202).setHeader('Location', `/v1/jobs/${mappedJobId(importId)}`);
    return answer(outcome, (state) => ({ ...viewOfImport(state), jobId: mappedJobId(importId) }));
  }
}
