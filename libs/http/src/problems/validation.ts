import type { RefusalDetail } from '@channel/kernel';
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ProblemException } from '../problem';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'UNKNOWN_PROPERTY',
  isLength: 'LENGTH',
  matches: 'FORM',
  form: 'FORM',
  isIn: 'CHOICE',
  min: 'TOO_SMALL',
  max: 'TOO_LARGE',
  arrayMinSize: 'TOO_FEW',
  arrayMaxSize: 'TOO_MANY',
};

/** Names in a pointer escape `~` and `/` (RFC 6901). */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The findings of the validator as a flat list, each with the pointer of its place. */
export const findingsOf = (errors: readonly ValidationError[], at = ''): readonly RefusalDetail[] =>
  errors.flatMap((error) => {
    const pointer = `${at}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).slice(0, 1);
    return [
      ...own.map(([name, detail]) => ({
        pointer,
        code: error.value === undefined ? 'REQUIRED' : (CODES[name] ?? 'TYPE'),
        detail: name === 'whitelistValidation' ? `There is no property ${error.property} here.` : detail,
      })),
      ...findingsOf(error.children ?? [], pointer),
    ];
  });

/** Every mistake of a body at once; properties that nobody asked for are mistakes. */
export const bodyValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => {
      const found = findingsOf(errors);
      const many = found.length === 1 ? 'One place needs' : `${String(found.length)} places need`;
      return new ProblemException(422, 'VALIDATION', `${many} attention.`, { errors: found });
    },
  });
