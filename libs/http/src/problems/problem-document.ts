import { REFUSALS_DE } from '@channel/client/refusals-de';
import type { Language } from '@channel/kernel';
import type { ProblemException } from '../problem';
import { toldIn } from '../told/sentences';

/** A problem after RFC 9457, as it is sent. */
export type ProblemDocument = Readonly<
  {
    type: string;
    title: string;
    status: number;
    code: string;
    detail: string;
    instance: string;
    traceId: string;
    errors?: readonly object[];
    /** Findings beyond those that are listed. */
    moreErrors?: number;
  } & Record<string, unknown>
>;

/** `BOM_INVALID` → `bom-invalid`, the last part of `type`. */
export const kebab = (code: string): string => code.toLowerCase().replaceAll('_', '-');

const GERMAN: Readonly<Record<string, string>> = REFUSALS_DE;

/** `BOM_INVALID` → `Bom invalid`: the same for every occurrence, but for the language, as RFC 9457 asks. */
export const titleOf = (code: string, language: Language = 'en'): string => {
  const german = language === 'de' ? GERMAN[code] : undefined;
  if (german !== undefined) return german;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** RFC 6901 pointer as a URI fragment. Deciders name `/lines/3/sku`; the document says `#/lines/3/sku`. */
const asFragment = (error: object): object =>
  'pointer' in error && typeof error.pointer === 'string' && !error.pointer.startsWith('#')
    ? { ...error, pointer: `#${error.pointer}` }
    : error;

type Finding = NonNullable<ProblemException['more']['errors']>[number];

/** So many findings say what is wrong; the others are counted. */
const MOST_ERRORS = 100;
const errorsOf = (errors: readonly Finding[], language: Language): Partial<ProblemDocument> => {
  if (errors.length === 0) return {};
  const shown = errors
    .slice(0, MOST_ERRORS)
    .map((error) => asFragment({ ...error, detail: toldIn(language, error.detail) }));
  return {
    errors: shown,
    ...(errors.length > MOST_ERRORS ? { moreErrors: errors.length - MOST_ERRORS } : {}),
  };
};

/** @param request path without the query (it may hold what somebody searched for), trace and language of the request */
export const problemDocument = (
  { status, code, detail, more }: Pick<ProblemException, 'status' | 'code' | 'detail' | 'more'>,
  request: Readonly<{ publicUrl: string; path: string; traceId: string; language: Language }>,
): ProblemDocument => ({
  type: `${request.publicUrl}/problems/${kebab(code)}`,
  title: titleOf(code, request.language),
  status,
  code,
  detail: toldIn(request.language, detail),
  instance: request.path,
  traceId: request.traceId,
  ...(more.members ?? {}),
  ...errorsOf(more.errors ?? [], request.language),
});
