import { absent, is, view, type Principal, type ViewOf } from '@channel/http';
import type { JsonObject } from '@channel/kernel';
import { mustBring } from './brought-by';
import type { ImportMapping } from './domain/import-mapping/import-mapping.decider';
import type { ImportKind, ImportKinds } from './import-kind';

/** What a sender declared, beside the columns of the template that it can name. */
export const importMappingView = view('ImportMapping', {
  kind: is.text,
  mapping: is.document('Column of the file → column of the template.'),
  constants: is.document('Values for whole files.'),
  formats: is.document('How days and numbers are written.'),
  delimiter: is.text.nullable(),
  columns: is.listOf(
    view('TemplateColumn', { name: is.text, required: is.flag, synonyms: is.listOf(is.text) }),
  ),
});

export const viewOfMapping = (
  kind: ImportKind,
  { options }: ImportMapping,
): ViewOf<typeof importMappingView> => {
  const { mapping, constants, formats, delimiter } = options;
  return {
    kind: kind.kind,
    ...{ mapping: objectOf(mapping), constants: objectOf(constants), formats: objectOf(formats) },
    delimiter: typeof delimiter === 'string' ? delimiter : null,
    columns: kind.columns.map(({ name, required, synonyms }) => ({ name, required, synonyms })),
  };
};
const objectOf = (value: JsonObject[string] | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** @throws ProblemException 404 if there is no such kind, 403 if the viewer brings no such files */
export const mappableKind = (kinds: ImportKinds, name: string, viewer: Principal): ImportKind => {
  const kind = kinds.find(name);
  if (kind === undefined) throw absent();
  mustBring(kind, viewer);
  return kind;
};
