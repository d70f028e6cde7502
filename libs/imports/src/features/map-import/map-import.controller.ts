import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { JsonObject } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import type { Response } from 'express';
import { mappedJobId, viewOfImport } from '../../import-jobs';
import { importsProblems } from '../../imports.problems';
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
  constructor(private readonly commands: CommandBus) {}

  @Post(':importId/map')
  @HttpCode(202)
  @Access(['distributor.admin', 'partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @Refuses(importsProblems)
  @ApiOperation({ operationId: 'mapImport', summary: 'Say which column is which; kept for the next files' })
  @ApiResponse({ status: 202, description: 'Location names the job that checks the file again.' })
  async map(
    @Param('importId') importId: string,
    @Body() { mapping, constants, formats }: MapImportDto,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
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
