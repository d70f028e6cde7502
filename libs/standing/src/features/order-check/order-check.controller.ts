import {
  Access,
  Answers,
  ChoiceField,
  DayField,
  IdField,
  invalid,
  ListField,
  parameterInvalid,
  ROLES,
  TextField,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { present } from '@channel/kernel';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { BothAxes } from '../../both-axes';
import { ORDER_ROUTES, type OrderRoute } from '../../domain/order-check';
import { OrderDesk } from '../../order-desk';
import { frameOf, orderChecksView, orderCheckView, viewOfLine } from './order-check.view';

/** Longer than any part number. */
const SKU = { max: 60, example: 'DEMO-APS-MX-1Y' };
const MOST_LINES = 500;

class OrderCheckLineDto {
  @TextField(SKU)
  readonly sku!: string;
  @ChoiceField(ORDER_ROUTES)
  readonly route!: OrderRoute;
  @TextField({ max: 60, example: 'emea' })
  readonly region!: string;
}
class OrderChecksDto {
  @IdField()
  readonly partnerId!: string;
  @DayField({ optional: true, description: 'The day in business; by default the day of `asOf`, or today.' })
  readonly on?: string;
  @TextField({
    optional: true,
    max: 40,
    description: 'Only what was recorded up to this instant, or the end of this day, is looked at.',
  })
  readonly asOf?: string;
  @ListField(() => OrderCheckLineDto, { max: MOST_LINES })
  readonly lines!: OrderCheckLineDto[];
}

@ApiTags('standing')
@Controller({ path: 'order-checks', version: '1' })
export class OrderCheckController {
  constructor(private readonly orders: OrderDesk) {}

  // eslint-disable-next-line max-params -- the guard of queries knows each parameter by its own decorator
  @Get()
  @Access(ROLES, 'named')
  @Answers(orderCheckView)
  @ApiQuery({ name: 'partnerId', type: String, description: 'Who orders, by id or code.' })
  @ApiQuery({ name: 'sku', schema: { type: 'string', minLength: 1, maxLength: SKU.max } })
  @ApiQuery({ name: 'route', schema: { type: 'string', enum: [...ORDER_ROUTES] } })
  @ApiQuery({ name: 'region', type: String, description: 'A region of the programme.' })
  @BothAxes()
  @ApiOperation({
    operationId: 'checkOrder',
    summary: 'Whether a partner may order a part by a route in a region on a day, and which row says no',
  })
  async one(
    @Query('partnerId') partnerId: string | undefined,
    @Query('sku') sku: string | undefined,
    @Query('route') route: string | undefined,
    @Query('region') region: string | undefined,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof orderCheckView>> {
    const line = {
      sku: given('sku', sku, SKU.max),
      route: routeIn(given('route', route)),
      region: given('region', region),
    };
    const orderer = await this.orders.ordererFor(viewer, given('partnerId', partnerId), { on, asOf });
    const known = orderer.rules.regions.value;
    if (!known.includes(line.region))
      throw parameterInvalid('region', `${line.region} is no region of the programme.`, known);
    const [answer] = await this.orders.answers(orderer, [line]);
    return { ...frameOf(orderer), ...viewOfLine(present(answer, 'the answer of the one line')) };
  }

  @Post()
  @Answers(orderChecksView)
  @Access(ROLES, 'named')
  @ApiOperation({
    operationId: 'checkOrders',
    summary: 'The same for the lines of an order, at most 500; nothing is written',
  })
  async several(
    @Body() { partnerId, on, asOf, lines }: OrderChecksDto,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof orderChecksView>> {
    const orderer = await this.orders.ordererFor(viewer, partnerId, { on, asOf });
    const known = orderer.rules.regions.value;
    const foreign = lines.flatMap(({ region }, index) =>
      known.includes(region)
        ? []
        : [
            {
              pointer: `/lines/${String(index)}/region`,
              code: 'REGION_UNKNOWN',
              detail: `${region} is no region of the programme.`,
              allowed: known,
            },
          ],
    );
    if (foreign.length > 0) throw invalid(foreign);
    const answers = await this.orders.answers(orderer, lines);
    return {
      ...frameOf(orderer),
      allowed: answers.every(({ allowed }) => allowed),
      lines: answers.map(viewOfLine),
    };
  }
}

const given = (parameter: string, text: string | undefined, most = 60): string => {
  if (text !== undefined && text !== '' && text.length <= most) return text;
  throw parameterInvalid(parameter, `${parameter} is asked for, with 1 to ${String(most)} characters.`);
};
const routeIn = (text: string): OrderRoute => {
  const route = ORDER_ROUTES.find((one) => one === text);
  if (route !== undefined) return route;
  throw parameterInvalid('route', `route must be one of ${ORDER_ROUTES.join(', ')}.`, ORDER_ROUTES);
};
