import { CONFIG, type Config } from '@channel/config';
import { VersioningType } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { LOGGER, type Logger } from './edge/logger';
import { mustBeText, refuseUnreadableBody } from './edge/readable-body';
import { pageStyles } from './edge/page-styles';
import { endSlowBodies } from './edge/slow-bodies';
import { Stopping } from './edge/stopping';
import { traced, type TracedRequest } from './edge/trace';
import { ProblemException } from './problem';
import { languageOf } from './language';
import { problemOf, sendProblem } from './problems/problem.filter';
import { publicUrlOf } from './public-url';

const BODY_LIMIT = 1_048_576;
/**
 * A connection that nothing is asked of stays open longer than clients and proxies keep theirs (a minute, as a rule): who
 * closes first is never the one that is just being asked, which would read as a connection that was reset.
 */
const KEEP_ALIVE_MS = 75_000;

/** The one kind of route whose body may be a bare CSV file, which it reads itself. */
const takesCsv = ({ path }: Request): boolean => /^\/deals\/[^/]+\/boms$/.test(path);

/** JSON bodies only, except uploads, which their route reads. */
const onlyJson = (request: Request, _response: Response, next: NextFunction): void => {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  const types = ['application/json', 'application/*+json', 'multipart/form-data'];
  if (hasBody && request.is(takesCsv(request) ? [...types, 'text/csv'] : types) === false)
    throw new ProblemException(415, 'UNSUPPORTED_TYPE', 'Send JSON: Content-Type application/json.');
  next();
};

/** As Express understands it; false: what a request says of where it comes from is not believed. */
const proxiesOf = ({ trustProxy }: Config): string | number | false => {
  if (trustProxy === undefined) return false;
  return /^\d+$/.test(trustProxy) ? Number(trustProxy) : trustProxy;
};

/** Everything before the router. The application is made with `bodyParser: false`. */
export const configureHttp = (app: NestExpressApplication): void => {
  const config = app.get<Config>(CONFIG);
  const logger = app.get<Logger>(LOGGER);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', proxiesOf(config));
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.use(traced(logger));
  app.use(app.get(Stopping).admit);
  app.use(securityHeaders(publicUrlOf(config)));
  app.use('/docs', pageStyles);
  app.use(endSlowBodies());
  app.use('/v1', onlyJson);
  app.use(
    express.json({
      limit: BODY_LIMIT,
      type: ['application/json', 'application/*+json'],
      verify: mustBeText,
    }),
  );
  app.use(refuseUnreadableBody);
  app.use(bodyFailed(config));
  app.enableVersioning({ type: VersioningType.URI });
};

const PERMISSIONS = 'camera=(self), microphone=(), geolocation=()';

const securityHeaders = (publicUrl: string) => {
  const secured = helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https://') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('permissions-policy', PERMISSIONS);
    secured(request, response, next);
  };
};

/** Errors of the body parser happen before Nest's filters exist for the request. */
const bodyFailed =
  (config: Config) => (error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { traceId } = request as TracedRequest;
    sendProblem(response, problemOf(error), {
      publicUrl: publicUrlOf(config),
      path: request.originalUrl.split('?')[0] ?? '/',
      traceId,
      language: languageOf(request),
    });
  };
