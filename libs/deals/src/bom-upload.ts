import { ProblemException } from '@channel/http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import express, { type Request, type RequestHandler, type Response } from 'express';
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
 * the request, validation, handler) sees one form. A guard, because it has to stand after the one that asks who sends it
 * and before the interceptors that take the digest. @throws ProblemException TOO_LARGE, BOM_INVALID
 */
@Injectable()
export class BomUpload implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const read = readerOf(request);
    if (read === undefined) return true;
    await new Promise<void>((resolve, reject) => {
      read(request, http.getResponse<Response>(), (error: unknown) => {
        if (error === undefined || error === null) resolve();
        // What the other reader says, the body's own errors, is understood by everyone.
        else reject(read === oneFile ? formRefusal(error) : (error as Error));
      });
    });
    request.body = { csv: bytesOf(request.file?.buffer ?? (request.body as unknown)).toString('base64') };
    return true;
  }
}

const readerOf = (request: Request): RequestHandler | undefined => {
  if (typeof request.is('text/csv') === 'string') return rawCsv;
  return typeof request.is('multipart/form-data') === 'string' ? oneFile : undefined;
};

const bytesOf = (bytes: unknown): Buffer => {
  if (Buffer.isBuffer(bytes) && bytes.length > 0) return bytes;
  throw new ProblemException(422, 'BOM_INVALID', 'The bill of materials is missing.', {
    errors: [{ code: 'FILE_MISSING', detail: 'Send the file as text/csv, or as the part `file`.' }],
  });
};

const formRefusal = (error: unknown): ProblemException =>
  error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE'
    ? new ProblemException(413, 'TOO_LARGE', 'A bill of materials has at most 1 MB.')
    : new ProblemException(422, 'BOM_INVALID', 'Send one file, as the part `file` of a well-formed form.');
