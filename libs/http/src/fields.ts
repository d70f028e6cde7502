import { isDay, isInstant, isQuarter, parseMoney, parseDecimal } from '@channel/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { holds } from './body-shape';
import { calledBy, namesOf } from './names/record-names';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';

/** One decorator per kind of field: validation and API description in one word, so that they cannot drift apart. */

type Options = Readonly<{ optional?: boolean; description?: string; example?: unknown }>;

const described = (
  options: Options,
  schema: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator => {
  const text = {
    ...schema,
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(options.example === undefined ? {} : { example: options.example }),
  };
  // Absent is not null: what is optional may be left out, and has its form where it stands.
  return options.optional === true
    ? applyDecorators(
        ApiPropertyOptional(text),
        ValidateIf((_, value) => value !== undefined),
        ...checks,
      )
    : applyDecorators(ApiProperty(text), ...checks);
};

@ValidatorConstraint({ name: 'form' })
class Form implements ValidatorConstraintInterface {
  validate(value: unknown, { constraints }: ValidationArguments): boolean {
    const [accepts] = constraints as [(text: string) => boolean];
    return typeof value === 'string' && accepts(value);
  }
  defaultMessage({ property, constraints }: ValidationArguments): string {
    return `${property} must be ${String(constraints[1])}`;
  }
}
const inForm = (accepts: (text: string) => boolean, form: string): PropertyDecorator =>
  Validate(Form, [accepts, form]);
const accepting =
  (read: (text: string) => unknown) =>
  (text: string): boolean => {
    try {
      read(text);
      return true;
    } catch {
      return false;
    }
  };

/** A form that a text has, and what a refusal calls it: `two capital letters, such as US`. */
type Formed = Readonly<{ pattern: RegExp; form: string }>;

export const TextField = (
  options: Options & { min?: number; max?: number } & (Formed | { pattern?: undefined }) = {},
): PropertyDecorator =>
  described(
    options,
    {
      type: String,
      minLength: options.min ?? 1,
      maxLength: options.max ?? 200,
      ...(options.pattern === undefined ? {} : { pattern: options.pattern.source }),
    },
    IsString(),
    Length(options.min ?? 1, options.max ?? 200),
    ...(options.pattern === undefined ? [] : [inForm((text) => options.pattern.test(text), options.form)]),
  );

/** The id of a record in a body. */
export const ID = /^[a-z0-9]+(?:_[0-9a-z-]+)?$/;
/** Codes and numbers too; which properties take them is known once the contexts are loaded. */
export const ID_OR_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const LONGEST_ID = 60;

@ValidatorConstraint({ name: 'form' })
class RecordName implements ValidatorConstraintInterface {
  validate(value: unknown, { property }: ValidationArguments): boolean {
    return typeof value === 'string' && (ID.test(value) || calledBy(property, value) !== undefined);
  }
  defaultMessage({ property }: ValidationArguments): string {
    const example = namesOf(property)?.example;
    const called = example === undefined ? '' : `, or what people call it, such as ${example}`;
    return `${property} must be the id of a record as the API gives it${called}`;
  }
}

/** The id of a record, or the code or number that people call it by: whoever handles the command gets the id. */
export const IdField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: String, minLength: 1, maxLength: LONGEST_ID, pattern: ID_OR_NAME.source },
    holds({ kind: 'record' }),
    IsString(),
    Length(1, LONGEST_ID),
    Validate(RecordName),
  );

export const ChoiceField = (choices: readonly string[], options: Options = {}): PropertyDecorator =>
  described(options, { type: String, enum: [...choices] }, IsIn(choices, { context: { allowed: choices } }));

export const FlagField = (options: Options = {}): PropertyDecorator =>
  described(options, { type: Boolean }, IsBoolean());

/** A count. Never money: that is a MoneyField. */
export const CountField = (options: Options & { min?: number; max?: number } = {}): PropertyDecorator =>
  described(
    options,
    { type: 'integer', minimum: options.min ?? 1, maximum: options.max ?? 1_000_000_000 },
    IsInt(),
    Min(options.min ?? 1),
    Max(options.max ?? 1_000_000_000),
  );

export const DayField = (options: Options = {}): PropertyDecorator =>
  described(options, { type: String, format: 'date' }, inForm(isDay, 'a day such as 2026-10-02'));
export const InstantField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: String, format: 'date-time' },
    inForm(isInstant, 'an instant such as 2026-10-02T09:30:00.000Z'),
  );
export const QuarterField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: String, pattern: '^\\d{4}-Q[1-4]$' },
    inForm(isQuarter, 'a quarter such as 2026-Q3'),
  );
/** A rate or another exact decimal number, as text. */
export const DecimalField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: String, pattern: '^-?\\d+(\\.\\d+)?$' },
    inForm(accepting(parseDecimal), 'a decimal number as text'),
  );
export const CurrencyField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: String, pattern: '^[A-Z]{3}$' },
    inForm(
      accepting((currency) => parseMoney({ amount: '0', currency })),
      'an active ISO 4217 code',
    ),
  );
export const CountryField = (options: Options = {}): PropertyDecorator =>
  TextField({
    ...{ min: 2, max: 2, pattern: /^[A-Z]{2}$/, form: 'two capital letters of ISO 3166, such as US' },
    ...options,
  });

/** One object: neither missing, nor a list, whose elements would each pass for it. */
@ValidatorConstraint({ name: 'thing' })
class Thing implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  defaultMessage({ property }: ValidationArguments): string {
    return `${property} must be an object`;
  }
}

export class MoneyDto {
  @TextField({
    pattern: /^(0|-?[1-9]\d{0,17})$/,
    form: 'a whole number of minor units as text, such as 1248045 for 12,480.45',
    description: 'Minor units (ISO 4217) as a string.',
    example: '1248045',
  })
  readonly amount!: string;
  @CurrencyField()
  readonly currency!: string;
}
export const MoneyField = (options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: MoneyDto },
    holds({ kind: 'thing', type: () => MoneyDto }),
    Validate(Thing),
    ValidateNested(),
    Type(() => MoneyDto),
  );

/** A document whose form is said elsewhere: an object of anything. */
export const DocumentField = (options: Options = {}): PropertyDecorator =>
  described(options, { type: 'object', additionalProperties: true }, Validate(Thing));

/** The API description recognises a type that is to be looked up later by the name `type` of its function. */
const lazy = (look: () => new () => object): (() => new () => object) => {
  const { type } = { type: () => look() };
  return type;
};

export const NestedField = (type: () => new () => object, options: Options = {}): PropertyDecorator =>
  described(
    options,
    { type: lazy(type) },
    holds({ kind: 'thing', type }),
    Validate(Thing),
    ValidateNested(),
    Type(type),
  );

export const ListField = (
  type: () => new () => object,
  options: Options & { min?: number; max?: number } = {},
): PropertyDecorator =>
  described(
    options,
    { type: lazy(type), isArray: true, minItems: options.min ?? 1, maxItems: options.max ?? 500 },
    holds({ kind: 'things', type, most: options.max ?? 500 }),
    IsArray(),
    ArrayMinSize(options.min ?? 1),
    ArrayMaxSize(options.max ?? 500),
    ValidateNested({ each: true }),
    Type(type),
  );

export const TextListField = (
  options: Options & { min?: number; max?: number; choices?: readonly string[] } = {},
): PropertyDecorator =>
  described(
    options,
    {
      type: String,
      isArray: true,
      minItems: options.min ?? 1,
      maxItems: options.max ?? 100,
      ...(options.choices === undefined ? {} : { enum: [...options.choices] }),
    },
    holds({ kind: 'texts', most: options.max ?? 100 }),
    IsArray(),
    ArrayMinSize(options.min ?? 1),
    ArrayMaxSize(options.max ?? 100),
    options.choices === undefined
      ? Length(1, 200, { each: true })
      : IsIn(options.choices, { each: true, context: { allowed: options.choices } }),
  );
