import { request } from 'express';
import { languageOf } from './language';

const preferring = (header?: string) =>
  languageOf(
    Object.assign(Object.create(request) as typeof request, {
      headers: header === undefined ? {} : { 'accept-language': header },
    }),
  );

describe('req:4.6 the language of an answer', () => {
  it.each([
    ['de', 'de'],
    ['de-AT, de;q=0.9, en;q=0.8', 'de'],
    ['fr, de;q=0.5, en;q=0.7', 'en'],
    ['en-GB', 'en'],
  ])('is, by %s, %s', (header, language) => {
    expect(preferring(header)).toBe(language);
  });
  it.each([undefined, '*', 'fr-CH', '', ';;q=x,,'])('is English for whoever asks for none: %s', (header) => {
    expect(preferring(header)).toBe('en');
  });
});
