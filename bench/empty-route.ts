import { Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** A Nest application with one route that does nothing: what HTTP alone costs. Prints its URL. */
@Controller()
class EmptyController {
  @Post('empty')
  @HttpCode(201)
  empty(): object {
    return {};
  }
}

@Module({ controllers: [EmptyController] })
class EmptyModule {}

void (async () => {
  const app = await NestFactory.create(EmptyModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  console.log(await app.getUrl());
})();
