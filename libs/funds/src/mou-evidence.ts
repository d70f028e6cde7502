import type { EvidenceUse } from '@channel/evidence';

/** The kind of use under which milestones hold their files. */
export const MOU_EVIDENCE = 'mou-milestone';

/** Each submission of a milestone is a use of its own: an answer about an earlier one is not about it. */
export const attemptOf = (key: string, attempt: number): string => `${key}/${String(attempt)}`;
export const readAttempt = (partId: string): Readonly<{ key: string; attempt: number }> => {
  const [key = '', attempt = ''] = partId.split('/');
  return { key, attempt: Number(attempt) };
};

/** Whether a piece of evidence is held by a milestone itself, by whichever of its submissions. */
export const isUseOf =
  (mouId: string, key: string) =>
  ({ kind, recordId, partId }: EvidenceUse): boolean =>
    kind === MOU_EVIDENCE && recordId === mouId && readAttempt(partId).key === key;
