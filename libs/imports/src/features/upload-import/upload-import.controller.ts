import { apiId, digestOf } from '@channel/event-store';
import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  CommandAnswer,
  isKeepable,
  LimitedTo,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import type { JsonObject } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { readFile } from 'node:fs/promises';
import { checkFile, needsMapping } from '../../reading/check-file';
import { mustBring } from '../../brought-by';
import { ImportKinds, kindUnknown, type ImportKind } from '../../import-kind';
import { checkJobId } from '../../import-jobs';
import { uploadedImportView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { KeptMappings } from '../../kept-mappings';
import { FileStore, nameOf, uploadLimit } from '@channel/files';
import { UPLOADERS } from '../../uploaders';
import { UploadImportCommand } from './upload-import.handler';

class UploadImportDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file?: unknown;
  @TextField({ max: 40, description: 'pos, price_list' })
  readonly kind!: string;
  @TextField({
    optional: true,
    max: 20_000,
    description: 'JSON: mapping, constants, delimiter, rows, totals',
  })
  readonly options?: string;
  @ChoiceField(['true', 'false'], { optional: true })
  readonly dryRun?: string;
}
/** Rows with findings that a dry run shows; the report of a kept import has all. */
const MOST_ROWS = 1_000;
type Upload = Readonly<{ path: string; originalname: string; size: number }>;

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class UploadImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly kinds: ImportKinds,
    private readonly files: FileStore,
    private readonly mappings: KeptMappings,
  ) {}

  @Post()
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(uploadedImportView, 202)
  @Refuses(
    importsProblems,
    ['IMPORT_ALREADY_UPLOADED', 'KIND_UNKNOWN', 'FILE_ALREADY_RECEIVED', 'OPTIONS_DIFFER'],
    ['FORBIDDEN', 'FILE_INFECTED', 'FILE_MISSING', 'OPTIONS_INVALID'],
  )
  @LimitedTo('import', 'person')
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ operationId: 'uploadImport', summary: 'Upload a file; a job checks it without effect' })
  @UseInterceptors(uploadLimit(64), FileInterceptor('file'))
  async upload(
    @UploadedFile() file: Upload | undefined,
    @Body() body: UploadImportDto,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (file === undefined) throw new ProblemException(422, 'FILE_MISSING', 'The part `file` is missing.');
    try {
      const kind = this.kindFor(body.kind, viewer);
      const options = optionsOf(body.options);
      if (meta.dryRun === true || body.dryRun === 'true') {
        response.status(200);
        return await this.dryRun(file, kind, { options, viewer, meta });
      }
      const fileHash = await this.files.keep(file.path);
      const outcome = await this.commands.execute(
        new UploadImportCommand(
          {
            kind: kind.kind,
            fileHash,
            fileName: nameOf(file),
            byteCount: file.size,
            options,
            orgKind: viewer.orgKind,
          },
          { ...meta, requestHash: digestOf({ kind: kind.kind, options, fileHash }) },
        ),
      );
      if (outcome.kind === 'accepted')
        response.status(202).setHeader('Location', `/v1/jobs/${checkJobId(outcome.id)}`);
      return answer(outcome, (state, { id }) => ({ ...viewOfImport(state), jobId: checkJobId(id) }));
    } finally {
      await this.files.discard(file.path);
    }
  }

  private kindFor(name: string, viewer: Principal): ImportKind {
    const kind = this.kinds.find(name);
    if (kind === undefined) {
      const { refused, detail, errors = [] } = kindUnknown(name, this.kinds);
      throw new ProblemException(422, refused, detail, { errors });
    }
    mustBring(kind, viewer);
    return kind;
  }

  /** What an upload of the file would find, in the form in which a kept import says it. */
  private async dryRun(
    file: Upload,
    kind: ImportKind,
    { options, viewer, meta }: { options: JsonObject; viewer: Principal; meta: CommandMeta },
  ): Promise<CommandAnswer<ViewOf<typeof uploadedImportView>>> {
    const { id, orgId, orgKind } = viewer;
    const importId = apiId('impt', meta.commandId);
    const fileHash = await this.files.hashOf(file.path);
    const fileName = nameOf(file);
    const merged = await this.mappings.over(kind.kind, orgId, options);
    const found = await checkFile(await readFile(file.path), kind, {
      ...{ importId, fileHash, fileName, options: merged, meta },
      sender: { id, orgId, orgKind },
      progress: async () => undefined,
    });
    const { outcomes, counts, findings, checked, notices, problems, header } = found;
    const unmapped = needsMapping(found);
    const state = {
      ...{ kind: kind.kind, fileName, fileHash, byteCount: file.size, options: merged },
      ...{ orgId, uploadedBy: id, uploadedAt: meta.now, checkedAt: meta.now, finishedAt: null },
      ...{ rowCount: outcomes.length, counts, findings, notices, problems, canRetry: false },
      controlTotals: checked.controlTotals,
      status: unmapped ? 'needs_mapping' : problems.length > 0 ? 'failed' : 'checked',
      ...(unmapped ? { columns: header } : {}),
      rows: outcomes
        .filter((row) => row.findings.length > 0)
        .slice(0, MOST_ROWS)
        .map(({ row, outcome, findings: own }) => ({ row, outcome, findings: own })),
      dryRun: true,
    } as const;
    const nothing = { revision: -1n, checkpoint: '', replayed: false, events: [] };
    return new CommandAnswer(
      { kind: 'accepted', id: importId, stream: `import-${importId}`, state, ...nothing },
      state,
    );
  }
}

const optionsOf = (text: string | undefined): JsonObject => {
  if (text === undefined || text === '') return {};
  try {
    const options: unknown = JSON.parse(text);
    if (typeof options === 'object' && options !== null && !Array.isArray(options) && isKeepable(options))
      return options as JsonObject;
  } catch {
    // Falls through to the one answer for what is not a JSON object.
  }
  throw new ProblemException(
    422,
    'OPTIONS_INVALID',
    '`options` must be a JSON object whose numbers and texts can be kept, of at most 64 levels.',
  );
};
