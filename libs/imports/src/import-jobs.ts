import { apiId, commandIdFrom, digestOf } from '@channel/event-store';
import type { CommandMeta } from '@channel/runtime';
import type { Import, KnownImport } from './domain/import/import';

/** One job each in the life of an import, so that whoever asks again finds the first. */
export const checkJobId = (importId: string): string => apiId('job', `${importId}|check`);
export const mappedJobId = (importId: string): string => apiId('job', `${importId}|check|mapped`);
export const acceptedJobId = (importId: string, part: string): string =>
  apiId('job', `${importId}|apply|${part}`);
export const applyJobId = (importId: string): string => apiId('job', `${importId}|apply`);
export const retryJobId = (importId: string, retries: number): string =>
  apiId('job', `${importId}|retry|${String(retries)}`);

/**
 * The envelope of a step inside a job: its command id follows from the step, so that a second run appends nothing, and
 * from how often the import was retried, so that a later attempt does.
 */
export const stepMeta = (
  meta: CommandMeta,
  step: string,
  { importId, retries }: Pick<KnownImport, 'importId' | 'retries'>,
  now: string,
): CommandMeta => {
  const { ifMatch: _read, dryRun: _dry, ...rest } = meta;
  return {
    ...rest,
    channel: 'import',
    commandId: commandIdFrom(`imports.${step}`, importId, retries),
    requestHash: digestOf({ step, importId, retries }),
    causationId: meta.commandId,
    now,
  };
};

/** X1: the vendor's staff see every import, an organisation its own. */
export const isVisibleTo =
  (orgId: string) =>
  (state: Import): boolean =>
    state.status !== 'none' && (orgId === 'vendor' || state.orgId === orgId);

/** Decisions on an import are the uploading organisation's; to the vendor's staff another's reads as absent. */
export const isOwnOf =
  (orgId: string) =>
  (state: Import): boolean =>
    state.status !== 'none' && state.orgId === orgId;
