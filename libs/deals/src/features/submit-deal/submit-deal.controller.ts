import {
  Access,
  answer,
  CountryField,
  DayField,
  IdField,
  Meta,
  MoneyDto,
  MoneyField,
  NestedField,
  Refuses,
  Requires,
  TextField,
  TextListField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PARTNER_SELLERS, viewOfDeal } from '../../deal.view';
import { dealsProblems } from '../../deals.problems';
import { SubmitDealCommand } from './submit-deal.handler';

class CustomerDto {
  @TextField()
  readonly name!: string;
  @CountryField()
  readonly country!: string;
  @TextField({ optional: true, description: 'Domain of the customer, e.g. halden-hospitals.example.' })
  readonly domain?: string;
}
class SubmitDealDto {
  @NestedField(() => CustomerDto)
  readonly customer!: CustomerDto;
  @TextField({ max: 60 })
  readonly region!: string;
  @TextField({ max: 60 })
  readonly segment!: string;
  @TextField({ max: 60, example: 'new-opportunity' })
  readonly dealType!: string;
  @TextListField({ min: 0, max: 20 })
  readonly productLines!: string[];
  @MoneyField({ description: 'Expected list value.' })
  readonly value!: MoneyDto;
  @DayField()
  readonly expectedCloseOn!: string;
  @IdField({ optional: true })
  readonly distributorId?: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class SubmitDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems)
  @ApiOperation({
    operationId: 'submitDeal',
    summary: 'Register a deal: the first complete submission holds',
  })
  async submit(@Body() body: SubmitDealDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const { customer, distributorId, ...rest } = body;
    const data = {
      ...rest,
      distributorId: distributorId ?? null,
      customer: { name: customer.name, country: customer.country, domain: customer.domain ?? null },
    };
    const outcome = await this.commands.execute(new SubmitDealCommand(data, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
