import { ProblemException } from '@channel/http';
import {
  Injectable,
  PayloadTooLargeException,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { catchError, throwError, type Observable } from 'rxjs';

/** Says the limit in the product's words; stands before the interceptor that takes the file. */
@Injectable()
export class UploadLimit implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          throwError(() =>
            error instanceof PayloadTooLargeException
              ? new ProblemException(413, 'TOO_LARGE', 'A file has at most 64 MB.')
              : error,
          ),
        ),
      );
  }
}
