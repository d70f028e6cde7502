import 'reflect-metadata';
import { HealthReport } from '@channel/http';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../api/src/app.module';
import { prepareDatabase } from '../../api/src/prepare';
import { runProcess } from '../../api/src/run';
import { openHealthDoor } from './health-door';

/** Projections, automations, deadlines and jobs, without HTTP. */
runProcess(async (config) => {
  const prepared = await prepareDatabase({ ...config, roles: ['worker'] });
  try {
    const context = await NestFactory.createApplicationContext(AppModule.forRoot(prepared.config), {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    });
    const { host, healthPort: port } = config;
    const door =
      port === undefined
        ? undefined
        : await openHealthDoor(context.get(HealthReport, { strict: false }), { host, port });
    process.stdout.write('Channel Ledger worker is running.\n');
    return async () => {
      door?.close();
      await context.close();
      await prepared.stop();
    };
  } catch (error) {
    await prepared.stop();
    throw error;
  }
});
