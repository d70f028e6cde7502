import {
  LANGUAGES,
  type DomainEvent,
  type EventTable,
  type InEachLanguage,
  type Language,
} from '@channel/kernel';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';

/** The language that a request prefers by `Accept-Language`, of those that there are. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): Language => {
  const preferred = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === preferred) ?? LANGUAGES[0];
};

/** An operation whose answer has sentences, which are told in the language of whoever asks. */
export const TellsInLanguage = (): MethodDecorator =>
  ApiHeader({
    ...{ name: 'Accept-Language', required: false, schema: { type: 'string' }, example: 'de' },
    description: 'Language of the sentences: en, which is the default, or de.',
  });

/** A sentence for each event of a record, by type and in each language; `null`: it tells nothing to people. */
export type Sentences<Event extends DomainEvent> = InEachLanguage<EventTable<Event, string>>;
