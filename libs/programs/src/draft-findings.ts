import type { RefusalDetail } from '@channel/kernel';
import { formFindings, lengthFindings } from './definition/form';
import type { ProgrammeDefinition } from './domain/terms/definition';
import { findingsBeside } from './domain/terms/definition.rules';

/**
 * What is wrong with the form of a definition, and together with it what its well-formed parts mean wrongly: an author
 * mends all of it at once. Empty where the form is right; what all parts mean together, the decider says.
 */
export const draftFindings = (definition: unknown): readonly RefusalDetail[] => {
  const long = lengthFindings(definition);
  if (long.length > 0) return long;
  const form = formFindings(definition);
  if (form.length === 0) return [];
  const malformed = form.map(({ pointer }) => pointer?.split('/')[2] ?? '');
  return malformed.includes('')
    ? form
    : [...form, ...findingsBeside(malformed, definition as ProgrammeDefinition)];
};
