import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

/** The two days of a question about standing: in business, and of what was known. */
export const BothAxes = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({
      name: 'on',
      required: false,
      schema: { type: 'string', format: 'date' },
      description: 'The day in business; by default the day of `asOf`, or today.',
    }),
    ApiQuery({
      name: 'asOf',
      required: false,
      type: String,
      description: 'Only what was recorded up to this instant, or the end of this day, is looked at.',
    }),
  );
