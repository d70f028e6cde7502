import { Output } from './output';
import { run } from './run';

// Who reads the lines may have enough of them, as in `./channel deals list | head`: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv, new Output()).then((code) => {
  process.exitCode = code;
});
