import { ProblemException } from '@channel/http';
import { isDay } from '@channel/kernel';
import { z } from 'zod';
import type { Supposition } from '../../domain/suppositions';

const on = z.string().refine(isDay, { message: 'a day such as 2026-10-02' });
const word = z.string().min(1).max(120);
const supposition: z.ZodType<Supposition> = z.union([
  z.strictObject({ personLeft: word, on }),
  z.strictObject({ credentialPassed: word, personId: word.exactOptional(), on }),
  z.strictObject({ specialisationGranted: word, on }),
  z.strictObject({ specialisationEnded: word, on }),
]);
const suppositions = z.array(supposition).max(20);

const FORM =
  'suppose is a list of up to 20 of {"personLeft":"pers_…","on":"2026-11-03"}, {"credentialPassed":"jncis-sec","personId":"pers_…","on":…} ' +
  '(without personId by somebody new), {"specialisationGranted":"security","on":…} and {"specialisationEnded":"security","on":…}.';

/** @throws ProblemException 400 */
export const readSuppositions = (text: string | undefined): readonly Supposition[] => {
  if (text === undefined) return [];
  const read = suppositions.safeParse(parsed(text));
  if (read.success) return read.data;
  throw badSuppositions(FORM);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw badSuppositions(FORM);
  }
};

export const badSuppositions = (detail: string): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter: 'suppose', code: 'PARAMETER_INVALID', detail }],
  });
