import type { RefusalDetail } from '@channel/kernel';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../data/programme-definition.schema.json';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  discriminator: true,
});
const validate = ajv.compile(schema);

/** Every place where a definition has not the form of the published schema. */
export const schemaFindings = (definition: unknown): readonly RefusalDetail[] =>
  validate(definition) ? [] : (validate.errors ?? []).map(detailOf);

const detailOf = ({ instancePath, keyword, message, params }: ErrorObject): RefusalDetail => ({
  pointer: `/definition${instancePath}`,
  code: 'SCHEMA',
  detail: `${message ?? keyword}${extraOf(params)}`,
});

const extraOf = (params: ErrorObject['params']): string => {
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
  };
  if (additionalProperty !== undefined) return `: ${additionalProperty}`;
  return allowedValues === undefined ? '' : `: ${allowedValues.join(', ')}`;
};
