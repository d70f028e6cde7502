import type { OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { AnswerCheck } from './answer-check';

/**
 * For tests: an answer that the description does not describe leaves as a failure that says what is wrong with it.
 * One place for every test that talks to the application.
 */
export const checkedAnswers = (describe: () => OpenAPIObject) => {
  let check: AnswerCheck | undefined;
  return (request: Request, response: Response, next: NextFunction): void => {
    let streamed = false;
    const write = response.write.bind(response) as (...given: unknown[]) => boolean;
    const end = response.end.bind(response) as (...given: unknown[]) => Response;
    response.write = (...given: unknown[]) => {
      streamed = true;
      return write(...given);
    };
    response.end = (...given: unknown[]) => {
      const [chunk] = given;
      const body = typeof chunk === 'string' || Buffer.isBuffer(chunk) ? chunk.toString() : '';
      const mistakes = (check ??= new AnswerCheck(describe())).mistakesIn({
        method: request.method,
        route: (request.route as { path?: string } | undefined)?.path ?? '',
        status: response.statusCode,
        contentType: String(response.getHeader('content-type') ?? ''),
        body: streamed ? undefined : body,
      });
      if (mistakes.length === 0 || response.headersSent) return end(...given);
      response.statusCode = 500;
      response.removeHeader('content-length');
      response.setHeader('content-type', 'application/problem+json; charset=utf-8');
      const detail = `${request.method} ${request.originalUrl} is not answered as described: ${mistakes.join('; ')}`;
      return end(JSON.stringify({ status: 500, code: 'ANSWER_NOT_DESCRIBED', detail, answer: body }));
    };
    next();
  };
};
