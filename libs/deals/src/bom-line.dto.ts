import { CountField, MoneyDto, MoneyField, TextField } from '@channel/http';

/** A line as far as it is typed. */
export class TypedBomLineDto {
  @TextField({ max: 20, example: '1.2' })
  readonly line!: string;
  @TextField({ min: 0, max: 80 })
  readonly sku!: string;
  /** Below one is refused with the line's place, beside all other findings. */
  @CountField({ min: -1_000_000 })
  readonly quantity!: number;
  @CountField({ optional: true, max: 600, description: 'Months; a service needs it.' })
  readonly termMonths?: number;
  @TextField({ optional: true, max: 200 })
  readonly site?: string;
  @TextField({ optional: true, max: 2000 })
  readonly notes?: string;
  @TextField({ optional: true, max: 80, description: 'Of another maker: the line is kept without a price.' })
  readonly manufacturer?: string;
}

/** A line of a bill of materials that is submitted. */
export class BomLineDto extends TypedBomLineDto {
  @TextField({ max: 80 })
  declare readonly sku: string;
  @MoneyField({ optional: true, description: 'A unit price below the standard one; a person decides on it.' })
  readonly requestedNetUnit?: MoneyDto;
}

/** A file in place of lines. */
export const CSV = {
  optional: true,
  max: 1_400_000,
  description:
    'A CSV file or a workbook (XLSX) in base64 instead of `lines`; what is sent as text/csv, or as the part `file`, becomes this.',
} as const;
