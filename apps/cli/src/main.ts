import { Output } from './output';
import { run } from './run';

void run(process.argv, new Output()).then((code) => {
  process.exitCode = code;
});
