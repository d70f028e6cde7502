import { IsString } from 'class-validator';
import {
  ChoiceField,
  CountField,
  CountryField,
  CurrencyField,
  DayField,
  DecimalField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  MoneyField,
  NestedField,
  QuarterField,
  TextField,
  TextListField,
} from '../fields';
import type { RecordNames } from '../names/record-names';
import { BodyValidation } from '../problems/validation';
import { smallestBody } from './smallest-body';

class Line {
  @TextField({ min: 3 })
  readonly note!: string;
  @MoneyField()
  readonly price!: object;
}

class Everything {
  @TextField({ optional: true })
  readonly left?: string;
  @ChoiceField(['one', 'other'])
  readonly choice!: string;
  @CountField({ min: 4 })
  readonly count!: number;
  @CountryField()
  readonly country!: string;
  @CurrencyField()
  readonly currency!: string;
  @DayField()
  readonly onDay!: string;
  @DecimalField()
  readonly rate!: string;
  @FlagField()
  readonly flag!: boolean;
  @IdField()
  readonly dealId!: string;
  @InstantField()
  readonly at!: string;
  @QuarterField()
  readonly quarter!: string;
  @NestedField(() => Line)
  readonly one!: Line;
  @ListField(() => Line)
  readonly lines!: readonly Line[];
  @TextListField()
  readonly texts!: readonly string[];
}

class Undescribed {
  @IsString()
  readonly text!: string;
}

const NOW = '2026-09-07T12:00:00.000Z';
const names = { idOf: (_: string, text: string) => Promise.resolve(text) } as unknown as RecordNames;
const checked = (body: unknown, metatype: new () => object) =>
  new BodyValidation(names).transform(body, { type: 'body', metatype });

describe('a body that means nothing', () => {
  it('req:S1 has the form of every kind of field, and no more than what is required', async () => {
    const body = smallestBody(Everything, NOW);
    expect(await checked(body, Everything)).toMatchObject({ choice: 'one', count: 4, country: 'US' });
    expect(Object.keys(body)).not.toContain('left');
  });

  it('req:S1 lacks what is not described, which its check then says', async () => {
    await expect(checked(smallestBody(Undescribed, NOW), Undescribed)).rejects.toMatchObject({ status: 422 });
  });
});
