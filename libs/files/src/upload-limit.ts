import { ProblemException } from '@channel/http';
import {
  Injectable,
  mixin,
  PayloadTooLargeException,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { catchError, throwError, type Observable } from 'rxjs';

/** Says a limit in the product's words; stands before the interceptor that takes the file. */
export const uploadLimit = (megabytes: number): Type<NestInterceptor> => {
  @Injectable()
  class UploadLimit implements NestInterceptor {
    intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
      return next
        .handle()
        .pipe(
          catchError((error: unknown) =>
            throwError(() =>
              error instanceof PayloadTooLargeException
                ? new ProblemException(413, 'TOO_LARGE', `A file has at most ${String(megabytes)} MB.`)
                : error,
            ),
          ),
        );
    }
  }
  return mixin(UploadLimit);
};
