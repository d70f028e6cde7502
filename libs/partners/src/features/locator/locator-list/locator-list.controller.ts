import {
  Access,
  AnswersRows,
  is,
  pageOfRows,
  placeAsked,
  RateLimits,
  rowsEndView,
  view,
  VENDOR_STAFF,
} from '@channel/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Locator } from './locator.query';

const entryView = view('LocatorEntry', {
  id: is.id,
  name: is.text,
  country: is.country,
  grade: is
    .oneOf(['higher', 'standard'])
    .describe('By the benefit of its level; the higher ones come first.'),
  roles: is.listOf(is.text).describe('Every role that it is enrolled in.'),
  specialisations: is.listOf(is.text),
});
const locatorView = view('Locator', { data: is.listOf(entryView), page: rowsEndView });
const previewView = view('LocatorPreview', {
  public: is.flag.describe('Whether everybody sees it: a programme in force has to say so.'),
  data: is.listOf(entryView),
  page: rowsEndView,
});

const COUNTRY = {
  name: 'country',
  required: false,
  type: String,
  description: 'ISO 3166-1 alpha-2, such as `DE`.',
};
const ROLE = {
  ...{ name: 'role', required: false, type: String },
  description: 'A role of the programme, such as `naas-provider`.',
};
const SPECIALISATION = {
  ...{ name: 'specialisation', required: false, type: String },
  description: 'One, or several with commas between them: partners that have all of them.',
};

@ApiTags('partners')
@Controller({ path: 'locator', version: '1' })
export class LocatorListController {
  constructor(
    private readonly locator: Locator,
    private readonly limits: RateLimits,
  ) {}

  // eslint-disable-next-line max-params -- each part of the question by itself
  @Get()
  @Access([], 'public')
  @ApiQuery(COUNTRY)
  @ApiQuery(ROLE)
  @ApiQuery(SPECIALISATION)
  @AnswersRows(locatorView, entryView)
  @ApiOperation({
    operationId: 'listLocator',
    summary: 'Partners that agreed to be found; none where no programme shows them to everybody',
  })
  async list(
    @Query('country') country: string | undefined,
    @Query('role') role: string | undefined,
    @Query('specialisation') specialisation: string | undefined,
    @Query('limit') limit: string | undefined,
    @Query('cursor') cursor: string | undefined,
    @Req() { ip = '' }: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.limits.work('locator', [`from ${ip}`], response);
    return this.page({ country, role, specialisation, limit, cursor }, true);
  }

  @Get('preview')
  @Access(VENDOR_STAFF, 'vendor')
  @ApiQuery(COUNTRY)
  @ApiQuery(ROLE)
  @ApiQuery(SPECIALISATION)
  @AnswersRows(previewView, entryView)
  @ApiOperation({
    operationId: 'previewLocator',
    summary: 'The locator as it would stand there today, whether everybody sees it or not',
  })
  async preview(
    @Query('country') country: string | undefined,
    @Query('role') role: string | undefined,
    @Query('specialisation') specialisation: string | undefined,
    @Query('limit') limit: string | undefined,
    @Query('cursor') cursor: string | undefined,
  ) {
    const page = await this.page({ country, role, specialisation, limit, cursor }, false);
    return { public: await this.locator.isPublic(), ...page };
  }

  private async page({ limit, cursor, country, role, specialisation }: Question, open: boolean) {
    const asked = {
      ...(country === undefined ? {} : { country }),
      ...(role === undefined ? {} : { role }),
      ...(specialisation === undefined ? {} : { specialisation }),
    };
    const { after, question } = placeAsked(cursor, asked);
    const specialisations = (question.specialisation ?? '').split(',').filter((one) => one !== '');
    const found = await this.locator.find(
      { country: question.country, role: question.role, specialisations },
      { open },
    );
    return pageOfRows(found, { limit, after, question });
  }
}

type Question = Readonly<
  Record<'country' | 'role' | 'specialisation' | 'limit' | 'cursor', string | undefined>
>;
