import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { CommandAnswer, RecordAnswer } from '../answer';
import { languageOf } from '../language';
import { TOLD } from '../listed';
import type { ChannelRequest } from '../operation';
import { tellerOf } from '../views/told-answers';
import { isRefused } from './answer.interceptor';
import type { View } from '../views/vocabulary';

/** Tells the sentences of an answer in the language of whoever asks: what its description calls `is.sentence`. */
@Injectable()
export class TellingInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const described = this.reflector.get<View | undefined>(TOLD, context.getHandler());
    const tell = described && tellerOf(described);
    const language = languageOf(context.switchToHttp().getRequest<ChannelRequest>());
    if (tell === undefined || language === 'en') return next.handle();
    return next.handle().pipe(map((result: unknown) => inside(result, (view) => tell(view, language))));
  }
}

/** What is around the described thing stays as it is, and a refusal has its way through the filter. */
const inside = (result: unknown, tell: (view: object) => unknown): unknown => {
  if (result instanceof RecordAnswer)
    return new RecordAnswer(result.revision, tell(result.view as object) as object);
  if (result instanceof CommandAnswer)
    return new CommandAnswer(result.receipt, tell(result.view as object) as object);
  return typeof result !== 'object' || result === null || isRefused(result) ? result : tell(result);
};
