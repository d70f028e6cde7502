import { Controller, Get, Param, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { absent } from '../../absent';
import { Access } from '../../access';
import { AnswersText } from '../../views/described-answers';
import { ProblemCatalogue, problemHelpView, type ProblemHelp } from './problem-catalogue';

/** The pages behind the `type` of problems: text for people, JSON for programs. */
@ApiTags('problems')
@Controller({ path: 'problems', version: VERSION_NEUTRAL })
export class ProblemHelpController {
  constructor(private readonly catalogue: ProblemCatalogue) {}

  @Get(':slug')
  @Access([], 'public')
  @AnswersText(problemHelpView)
  @ApiOperation({ operationId: 'getProblemHelp', summary: 'What a problem means and what to do about it' })
  page(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): ProblemHelp | string {
    const help = this.catalogue.find(slug);
    if (help === undefined) throw absent();
    if (request.accepts(['json', 'text', 'html']) === 'json') return help;
    response.type('text/plain; charset=utf-8');
    return pageOf(help);
  }
}

const pageOf = ({ code, title, status, meaning, remedy, operations }: ProblemHelp): string =>
  [
    `${title} (${code}, HTTP ${String(status)})`,
    '',
    meaning,
    remedy,
    '',
    operations.length === 0 ? 'Any request may meet it.' : `Answered by: ${operations.join(', ')}.`,
    '',
  ].join('\n');
