/**
 * Writes `openapi.json` from the code. Usage: `node --require ./tools/typescript-hook.cjs tools/openapi.ts <target folder>`.
 * The application is put together but neither initialised nor connected to anything.
 */
import 'reflect-metadata';
import { loadConfig } from '@channel/config';
import { NestFactory } from '@nestjs/core';
import { VersioningType } from '@nestjs/common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../apps/api/src/app.module';
import { buildDocument } from '../apps/api/src/openapi';

const target = process.argv[2] ?? join(__dirname, '..');

const main = async (): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-openapi-'));
  // Nobody listens there: a module that connects while it is made would fail here.
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
  const config = loadConfig({ AUTH_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: databaseUrl });
  const app = await NestFactory.create(AppModule.forRoot({ ...config, databaseUrl }), {
    logger: false,
    preview: true,
    abortOnError: false,
  });
  app.enableVersioning({ type: VersioningType.URI });
  writeFileSync(join(target, 'openapi.json'), `${JSON.stringify(buildDocument(app), null, 2)}\n`);
  rmSync(dataDir, { recursive: true, force: true });
};

void main().then(() => process.exit(0));
