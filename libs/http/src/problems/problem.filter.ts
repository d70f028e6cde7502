import { CONFIG, type Config } from '@channel/config';
import { AppendTooLarge, InvalidEvent, Unavailable } from '@channel/event-store';
import {
  Catch,
  HttpException,
  Inject,
  type ArgumentsHost,
  type ExceptionFilter,
  type HttpStatus,
} from '@nestjs/common';
import type { Response } from 'express';
import { LOGGER, type Logger } from '../edge/logger';
import type { TracedRequest } from '../edge/trace';
import type { Language } from '@channel/kernel';
import { absent } from '../absent';
import { languageOf } from '../language';
import { ProblemException } from '../problem';
import { publicUrlOf } from '../public-url';
import { problemDocument } from './problem-document';

/** Everything that goes wrong leaves as problem+json; what we did not foresee leaves without its reason. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<TracedRequest>();
    const response = http.getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.logger.error({ err: error, traceId: request.traceId }, problem.code);
    if (response.headersSent) {
      response.end();
      return;
    }
    sendProblem(response, problem, {
      publicUrl: publicUrlOf(this.config),
      path: request.path,
      traceId: request.traceId,
      language: languageOf(request),
    });
  }
}

export const sendProblem = (
  response: Response,
  problem: ProblemException,
  request: Readonly<{ publicUrl: string; path: string; traceId: string; language: Language }>,
): void => {
  response.status(problem.status);
  for (const [name, value] of Object.entries(problem.more.headers ?? {})) response.setHeader(name, value);
  response.setHeader('content-type', 'application/problem+json; charset=utf-8');
  response.end(JSON.stringify(problemDocument(problem, request)));
};

/** What any error means to the caller. */
export const problemOf = (error: unknown): ProblemException => {
  if (error instanceof ProblemException) return error;
  if (error instanceof Unavailable) return unavailable(error);
  if (error instanceof AppendTooLarge)
    return new ProblemException(413, 'TOO_LARGE', 'This is more than one command may record.');
  if (error instanceof InvalidEvent)
    return new ProblemException(422, 'VALIDATION', 'A text holds characters that cannot be stored.');
  if (isOutOfRoom(error))
    return new ProblemException(503, 'UNAVAILABLE', 'There is no room for this now. Nothing was recorded.', {
      headers: { 'retry-after': '30' },
    });
  if (error instanceof HttpException) return fromStatus(error.getStatus(), error.message);
  if (isBodyError(error)) return bodyProblem(error);
  return new ProblemException(500, 'INTERNAL', 'Something went wrong here. The traceId names this case.');
};

const unavailable = ({ outcomeUnknown }: Unavailable): ProblemException =>
  outcomeUnknown
    ? new ProblemException(
        503,
        'OUTCOME_UNKNOWN',
        'The log did not answer. Repeat with the same Idempotency-Key: it happens once.',
        { headers: { 'retry-after': '2' } },
      )
    : new ProblemException(503, 'UNAVAILABLE', 'The log cannot be reached. Nothing was recorded.', {
        headers: { 'retry-after': '2' },
      });

/** The disk or the process can hold nothing more. */
const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'].includes(String(error.code));

/** Errors of the body parser carry a status, and a type unless they come from the decompression below it. */
type BodyError = Error & Readonly<{ type?: string; status: number }>;
const isBodyError = (error: unknown): error is BodyError =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500;

const bodyProblem = ({ type, status }: BodyError): ProblemException => {
  if (type === 'entity.too.large')
    return new ProblemException(413, 'TOO_LARGE', 'A request body has at most 1 MB.');
  if (type === 'entity.parse.failed')
    return new ProblemException(400, 'MALFORMED_JSON', 'The body is not well-formed JSON.');
  if (type === 'entity.verify.failed')
    return new ProblemException(400, 'MALFORMED_JSON', 'The body is not UTF-8.');
  if (status === 415)
    return new ProblemException(
      415,
      'UNSUPPORTED_TYPE',
      'The charset or encoding of the body is not known here.',
    );
  return new ProblemException(400, 'MALFORMED_JSON', 'The body cannot be read.');
};

const fromStatus = (status: HttpStatus | number, message: string): ProblemException => {
  if (status === 404) return absent();
  if (status === 413) return new ProblemException(413, 'TOO_LARGE', 'The upload is too large.');
  if (status === 415) return new ProblemException(415, 'UNSUPPORTED_TYPE', message);
  if (status < 500) return new ProblemException(400, 'PARAMETER_INVALID', message);
  return new ProblemException(500, 'INTERNAL', 'Something went wrong here. The traceId names this case.');
};
