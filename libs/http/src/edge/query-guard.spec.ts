import { Body, Controller, Post } from '@nestjs/common';
import { ProblemException } from '../problem';
import { refuseUnaskedBody } from './query-guard';

@Controller()
class Commands {
  @Post()
  without(): void {
    // Nothing is decided here.
  }
  @Post()
  takes(@Body() body: object): object {
    return body;
  }
}

const placesOf = (body: unknown, handler: 'without' | 'takes'): readonly unknown[] => {
  try {
    refuseUnaskedBody(body, Commands, handler);
  } catch (error) {
    if (error instanceof ProblemException)
      return (error.more.errors ?? []).map((each) => Reflect.get(each, 'pointer'));
    throw error;
  }
  return [];
};

describe('case:B14 a command that takes no body', () => {
  it.each([
    [{ reason: 'No.' }, ['/reason']],
    [{ 'a/b': 1, c: 2 }, ['/a~1b', '/c']],
    [[], ['']],
    [[1], ['']],
    ['text', ['']],
    [null, ['']],
  ])('is not sent %j', (body, places) => expect(placesOf(body, 'without')).toEqual(places));
  it.each([undefined, {}])('may be sent %j', (body) => expect(placesOf(body, 'without')).toEqual([]));
  it('another is sent what it takes', () => expect(placesOf([{ any: 1 }], 'takes')).toEqual([]));
});
