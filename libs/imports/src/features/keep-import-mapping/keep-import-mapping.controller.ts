import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  Meta,
  Refuses,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { ImportKinds } from '../../import-kind';
import { importsProblems } from '../../imports.problems';
import { MAPPERS } from '../../uploaders';
import { importMappingView, mappableKind, viewOfMapping } from '../../mapping-view';
import { KeepImportMappingCommand } from './keep-import-mapping.handler';

const PAIRS = { type: 'object', additionalProperties: { type: 'string' } } as const;

class KeepImportMappingDto {
  @IsObject()
  @ApiProperty({ ...PAIRS, description: 'Column of the file → column of the template.', example: {} })
  readonly mapping!: Record<string, string>;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({ ...PAIRS, description: 'Values for whole files, e.g. currency.' })
  readonly constants?: Record<string, string>;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({
    ...PAIRS,
    description: 'How days and numbers are written, e.g. {"date": "DD.MM.YYYY", "decimal": ","}.',
  })
  readonly formats?: Record<string, string>;

  @ChoiceField([',', ';', '\t', '|'], { optional: true, description: 'Between cells; else it is detected.' })
  readonly delimiter?: string;
}

@ApiTags('imports')
@Controller({ path: 'import-mappings', version: '1' })
export class KeepImportMappingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly kinds: ImportKinds,
  ) {}

  @Post(':kind/keep')
  @Access(MAPPERS, 'own')
  @AnswersCommand(importMappingView)
  @Refuses(importsProblems, ['COLUMN_UNKNOWN'], ['FORBIDDEN'])
  @ApiOperation({
    operationId: 'keepImportMapping',
    summary: 'Say which column is which in our next files; replaces what was said before',
  })
  async keep(
    @Param('kind') name: string,
    @Body() { mapping, constants, formats, delimiter }: KeepImportMappingDto,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
  ) {
    const kind = mappableKind(this.kinds, name, viewer);
    const options = {
      mapping,
      ...(constants === undefined ? {} : { constants }),
      ...(formats === undefined ? {} : { formats }),
      ...(delimiter === undefined ? {} : { delimiter }),
    };
    const outcome = await this.commands.execute(new KeepImportMappingCommand({ kind: name, options }, meta));
    return answer(outcome, (state) => viewOfMapping(kind, state));
  }
}
