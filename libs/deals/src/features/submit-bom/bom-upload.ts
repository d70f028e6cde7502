import { ProblemException } from '@channel/http';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import express, { type NextFunction, type Request, type Response } from 'express';
import multer, { MulterError } from 'multer';

/** As for JSON bodies. */
const LIMIT = 1_048_576;
const rawCsv = express.raw({ type: 'text/csv', limit: LIMIT });
const oneFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LIMIT, files: 1, fields: 0, parts: 1 },
}).single('file');

/**
 * A BOM as `text/csv` or as the part `file` of a form becomes the body `{ csv }`, so that everything after it (digest of
 * the request, validation, handler) sees one form.
 */
@Injectable()
export class BomUpload implements NestMiddleware {
  use(request: Request, response: Response, next: NextFunction): void {
    if (request.is('text/csv') !== false && request.is('text/csv') !== null)
      rawCsv(request, response, (error?: unknown) => {
        next(error ?? wrapped(request, request.body));
      });
    else if (request.is('multipart/form-data') !== false && request.is('multipart/form-data') !== null)
      oneFile(request, response, (error: unknown) => {
        next(
          error === undefined || error === null ? wrapped(request, request.file?.buffer) : refusalOf(error),
        );
      });
    else next();
  }
}

const wrapped = (request: Request, bytes: unknown): ProblemException | undefined => {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0)
    return new ProblemException(422, 'BOM_INVALID', 'The bill of materials is missing.', {
      errors: [{ code: 'FILE_MISSING', detail: 'Send the file as text/csv, or as the part `file`.' }],
    });
  request.body = { csv: bytes.toString('base64') };
  return undefined;
};

const refusalOf = (error: unknown): unknown =>
  error instanceof MulterError
    ? error.code === 'LIMIT_FILE_SIZE'
      ? new ProblemException(413, 'TOO_LARGE', 'A bill of materials has at most 1 MB.')
      : new ProblemException(422, 'BOM_INVALID', 'Send one file, as the part `file`.')
    : error;
