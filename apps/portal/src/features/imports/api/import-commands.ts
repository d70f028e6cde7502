import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { Import } from './imports.query';

const CHANGES = [['imports'], ['shipments'], ['rates']];
type Sent = Readonly<{ file: File; kind: string; options?: Import['options'] }>;
type At = Readonly<{ id: string; jobId?: string }>;

const formOf = ({ file, kind, options }: Sent): FormData => {
  const form = new FormData();
  form.set('kind', kind);
  if (options !== undefined) form.set('options', JSON.stringify(options));
  form.set('file', file);
  return form;
};

/** Sends a file; a job checks it without effect. */
export const useUpload = (onDone: (at: At) => void) =>
  useCommand(
    (sent: Sent, header) =>
      api.POST('/v1/imports', {
        params: { header },
        body: { file: sent.file, kind: sent.kind },
        bodySerializer: () => formOf(sent),
      }),
    { changes: CHANGES, onDone },
  );

type On = Readonly<{ of: Pick<Import, 'id'>; onDone: (at: At) => void }>;

export const useConfirmImport = ({ of, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/imports/{importId}/confirm', { params: { path: { importId: of.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useCancelImport = ({ of, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/imports/{importId}/cancel', { params: { path: { importId: of.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useRetryImport = ({ of, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/imports/{importId}/retry', { params: { path: { importId: of.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useMapImport = ({ of, onDone }: On) =>
  useCommand(
    (body: BodyOf<'mapImport'>, header) =>
      api.POST('/v1/imports/{importId}/map', { params: { path: { importId: of.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useKeepMapping = (kind: string, onDone: () => void) =>
  useCommand(
    (body: BodyOf<'keepImportMapping'>, header) =>
      api.POST('/v1/import-mappings/{kind}/keep', { params: { path: { kind }, header }, body }),
    { changes: [['imports', 'mapping']], onDone },
  );

type Held = BodyOf<'acceptHeldRows'>;

export const useAcceptHeldRows = ({ of, onDone }: On) =>
  useCommand(
    (body: Held, header) =>
      api.POST('/v1/imports/{importId}/held-rows/accept', {
        params: { path: { importId: of.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );

export const useSkipHeldRows = ({ of, onDone }: On) =>
  useCommand(
    (body: Held, header) =>
      api.POST('/v1/imports/{importId}/held-rows/skip', {
        params: { path: { importId: of.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );
