import {
  ChoiceField,
  CountryField,
  DayField,
  FlagField,
  IdField,
  MoneyDto,
  MoneyField,
  NestedField,
  TextField,
  TextListField,
} from '@channel/http';
import { ORDER_USES } from './domain/deal/deal.rules';
import type { DealRequest } from './submission-reader';

class CustomerDto {
  @TextField()
  readonly name!: string;
  @CountryField()
  readonly country!: string;
  @TextField({ optional: true, description: 'Domain of the customer, e.g. halden-hospitals.example.' })
  readonly domain?: string;
}
/** What a partner says of an opportunity, to register it or to ask first. */
export class DealRequestDto {
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
  @FlagField({
    optional: true,
    description:
      'Whether the customer published a tender: the segments of the programme’s list have to say it.',
  })
  readonly tenderPublished?: boolean;
  @DayField({ optional: true, description: 'When the customer published a tender, if it did.' })
  readonly tenderPublishedOn?: string;
  @IdField({
    optional: true,
    description: 'The approved marketing request that led to it; it cannot be named later.',
  })
  readonly activityId?: string;
  @ChoiceField(ORDER_USES, {
    optional: true,
    description: 'What the order is for; `nfr`: goods for demonstration, not for resale. By default resale.',
  })
  readonly orderUse?: (typeof ORDER_USES)[number];
}

/** The same as far as it is said: who wants what, and where, is enough to ask. */
export class DealCheckDto {
  @NestedField(() => CustomerDto)
  readonly customer!: CustomerDto;
  @TextField({ max: 60 })
  readonly region!: string;
  @TextListField({ min: 0, max: 20 })
  readonly productLines!: string[];
  @TextField({ optional: true, max: 60 })
  readonly segment?: string;
  @TextField({ optional: true, max: 60, example: 'new-opportunity' })
  readonly dealType?: string;
  @MoneyField({ optional: true, description: 'Expected list value.' })
  readonly value?: MoneyDto;
  @DayField({ optional: true })
  readonly expectedCloseOn?: string;
  @IdField({ optional: true })
  readonly distributorId?: string;
  @FlagField({
    optional: true,
    description:
      'Whether the customer published a tender: the segments of the programme’s list have to say it.',
  })
  readonly tenderPublished?: boolean;
  @DayField({ optional: true, description: 'When the customer published a tender, if it did.' })
  readonly tenderPublishedOn?: string;
  @IdField({
    optional: true,
    description: 'The approved marketing request that led to it; it cannot be named later.',
  })
  readonly activityId?: string;
  @ChoiceField(ORDER_USES, {
    optional: true,
    description: 'What the order is for; `nfr`: goods for demonstration, not for resale. By default resale.',
  })
  readonly orderUse?: (typeof ORDER_USES)[number];
}

/** What is not said is blank, as in a draft. */
export const askedIn = ({ customer, segment, dealType, ...rest }: DealCheckDto): DealRequest => ({
  ...rest,
  customer: { name: customer.name, country: customer.country, domain: customer.domain ?? null },
  segment: segment ?? '',
  dealType: dealType ?? '',
  value: rest.value ?? null,
  expectedCloseOn: rest.expectedCloseOn ?? null,
  distributorId: rest.distributorId ?? null,
});

export const requestOf = ({ customer, distributorId, ...rest }: DealRequestDto): DealRequest => ({
  ...rest,
  distributorId: distributorId ?? null,
  customer: { name: customer.name, country: customer.country, domain: customer.domain ?? null },
});
