import { runInterlock } from './runInterlock';
import { processSurroundings } from './surroundings';

// A reader that closes the pipe early (`| head`) is no error of ours.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

// Setting the code instead of exiting lets long output reach a slow pipe.
process.exitCode = await runInterlock(
  process.argv.slice(2),
  processSurroundings(),
);
