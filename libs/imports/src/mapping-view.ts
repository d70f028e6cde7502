import { absent, ProblemException, type Principal } from '@channel/http';
import type { ImportMapping } from './domain/import-mapping/import-mapping.decider';
import type { ImportKind, ImportKinds } from './import-kind';

/** What a sender declared, beside the columns of the template that it can name. */
export const viewOfMapping = (kind: ImportKind, { options }: ImportMapping): object => {
  const { mapping = {}, constants = {}, formats = {}, delimiter = null } = options;
  const columns = kind.columns.map(({ name, required, synonyms }) => ({ name, required, synonyms }));
  return { kind: kind.kind, mapping, constants, formats, delimiter, columns };
};

/** @throws ProblemException 404 if files of the kind are not mapped, 403 if the viewer brings no such files */
export const mappableKind = (kinds: ImportKinds, name: string, viewer: Principal): ImportKind => {
  const kind = kinds.find(name);
  if (kind?.mappable !== true) throw absent();
  if (!kind.mayUpload(viewer))
    throw new ProblemException(403, 'FORBIDDEN', `Your roles do not import the kind ${name}.`);
  return kind;
};
