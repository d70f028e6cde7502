// Writes the types of the API from its description. Usage: `node tools/client-types.mjs <target folder>`; `openapi.json` is
// read there, and `libs/client/src/generated/api.ts` written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const [target = '.'] = process.argv.slice(2);
const file = join(target, 'libs', 'client', 'src', 'generated', 'api.ts');

/** A file of a form; the rest of the types is what the description says. */
const transform = ({ format }) =>
  format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;

const description = JSON.parse(readFileSync(join(target, 'openapi.json'), 'utf8'));
/** What is answered as JSON unless a file is asked for is JSON to a program; it fetches files by their address. */
for (const item of Object.values(description.paths))
  for (const { responses } of Object.values(item))
    for (const { content } of Object.values(responses ?? {}))
      if (content?.['application/json'] !== undefined)
        for (const type of Object.keys(content)) if (type !== 'application/json') delete content[type];
const types = await openapiTS(description, { exportType: true, silent: true, transform });
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `// Generated from openapi.json by \`npm run generate\`; never edited.\n${astToString(types)}`,
);
