import type { RefusalDetail } from '@channel/kernel';
import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { misshapenIn, recordsIn, unstorableIn } from '../body-shape';
import { RecordNames } from '../names/record-names';
import { ProblemException } from '../problem';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'UNKNOWN_PROPERTY',
  isLength: 'LENGTH',
  form: 'FORM',
  isIn: 'CHOICE',
  min: 'TOO_SMALL',
  max: 'TOO_LARGE',
  arrayMinSize: 'TOO_FEW',
  arrayMaxSize: 'TOO_MANY',
};

/** Names in a pointer escape `~` and `/` (RFC 6901). */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What a closed list of words may be: its field says so. */
const allowedBy = ({ contexts }: ValidationError, constraint: string): Pick<RefusalDetail, 'allowed'> => {
  const context = contexts?.[constraint] as Pick<RefusalDetail, 'allowed'> | undefined;
  return context?.allowed === undefined ? {} : { allowed: context.allowed };
};

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
        ...allowedBy(error, name),
      })),
      ...findingsOf(error.children ?? [], pointer),
    ];
  });

export const invalid = (found: readonly RefusalDetail[]): ProblemException => {
  const many = found.length === 1 ? 'One place needs' : `${String(found.length)} places need`;
  return new ProblemException(422, 'VALIDATION', `${many} attention.`, { errors: found });
};

/**
 * Every mistake of a body at once; properties that nobody asked for are mistakes. Its size and the kind of its characters
 * come first: nothing walks a list that is longer than it may be. What people call a record by stands for its id.
 */
@Injectable()
export class BodyValidation extends ValidationPipe {
  constructor(private readonly names: RecordNames) {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => invalid(findingsOf(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') {
      const { metatype } = metadata;
      const found = [
        ...unstorableIn(value),
        ...(metatype === undefined ? [] : misshapenIn(value, metatype as new () => object)),
      ];
      if (found.length > 0) throw invalid(found);
    }
    const checked: unknown = await super.transform(value, metadata);
    if (metadata.type === 'body' && metadata.metatype !== undefined)
      for (const { holder, property, text } of recordsIn(checked, metadata.metatype as new () => object))
        Reflect.set(holder, property, await this.names.idOf(property, text));
    return checked;
  }
}
