import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../api/src/app.module';
import { prepareDatabase } from '../../api/src/prepare';
import { runProcess } from '../../api/src/run';

/** Projections, automations, deadlines and jobs, without HTTP. */
runProcess(async (config) => {
  const prepared = await prepareDatabase({ ...config, roles: ['worker'] });
  try {
    const context = await NestFactory.createApplicationContext(AppModule.forRoot(prepared.config), {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    });
    process.stdout.write('Channel Ledger worker is running.\n');
    return async () => {
      await context.close();
      await prepared.stop();
    };
  } catch (error) {
    await prepared.stop();
    throw error;
  }
});
