import { hasOwnIssuer, type Config } from '@channel/config';
import { DemoSeed, NOBODY, type Audience } from '@channel/demo';
import { checkedAnswers, configureHttp, publicUrlOf } from '@channel/http';
import {
  BackChannelLogout,
  BreakGlassSignIn,
  EmbeddedIssuer,
  PasswordSignIn,
  SignInRoutes,
} from '@channel/identity';
import { Checkpoints } from '@channel/runtime';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { FirstProgramme } from './first-programme';
import { buildDocument } from './openapi';
import { builtPortal, portalPages } from './portal-pages';

/** A first start takes so long at most; a log that grows under its clients never settles. */
const CATCH_UP_MS = 10_000;

export type Server = Readonly<{ app: NestExpressApplication; url: string; close: () => Promise<void> }>;

/** The application, complete and not yet listening. */
export const createApp = async (
  config: Config & Readonly<{ databaseUrl: string }>,
  portal: string | undefined = builtPortal(),
): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    bodyParser: false,
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
    forceCloseConnections: true,
  });
  try {
    if (hasOwnIssuer(config)) app.use('/oidc', await app.get(EmbeddedIssuer).middleware());
    if (config.nodeEnv === 'test') app.use(checkedAnswers(() => buildDocument(app)));
    configureHttp(app);
    if (config.roles.includes('api')) {
      app.use(app.get(SignInRoutes).router());
      app.use(app.get(BackChannelLogout).router());
      app.use(app.get(BreakGlassSignIn).router());
      if (config.authMode === 'local') app.use(app.get(PasswordSignIn).router());
      if (portal !== undefined) app.use(portalPages(portal, publicUrlOf(config)));
    }
    if (config.apiDocs)
      SwaggerModule.setup('docs', app, () => buildDocument(app), { jsonDocumentUrl: 'docs-json' });
    await app.init();
    return app;
  } catch (error) {
    // Timers and connections of what had begun would outlive the refusal.
    await app.close();
    throw error;
  }
};

/**
 * Everything that makes the application usable: routes, first acts, read models that have caught up as far as they can.
 * A demo is told its history before anybody can come in.
 */
export const startServer = async (
  config: Config & Readonly<{ databaseUrl: string }>,
  audience: Audience = NOBODY,
  portal: string | undefined = builtPortal(),
): Promise<Server> => {
  const app = await createApp(config, portal);
  try {
    await app.get(FirstProgramme).run();
    if (config.demoSeed) await app.get(DemoSeed).tell(audience);
    await app.listen(config.port, config.host);
    // What is late or stands still is for the health check to say and for an operator to repair: neither ends the process.
    if (config.roles.includes('worker'))
      await app
        .get(Checkpoints)
        .settled(CATCH_UP_MS)
        .catch(() => undefined);
    return {
      app,
      url: `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${String(config.port)}`,
      close: () => app.close(),
    };
  } catch (error) {
    await app.close();
    throw error;
  }
};
