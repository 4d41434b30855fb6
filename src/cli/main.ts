/**
 * The program's door. `--version` and `--help` answer before anything heavy is loaded; everything else goes to `program`.
 * Broken pipes are no error; an unexpected error is one line, status 70, and what to send us.
 */
const argv = process.argv.slice(2);
const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;

/** What happens to a stream whose reader has gone: no more results are wanted, which is no error; a mistake that nobody hears still is one. */
function outlive(stream: NodeJS.WriteStream, isResults: boolean): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A signal has come, and its status stands; what is being saved is still to be saved.
    if (Number(process.exitCode ?? 0) > 128) return;
    if (error.code === 'EPIPE' && isResults) process.exit(0);
    if (error.code === 'EPIPE') return;
    // The terminal has gone away; its signal is about to arrive.
    if (error.code === 'EIO') process.exitCode = 2;
    else process.exit(2);
  });
}

async function main(): Promise<void> {
  if (argv[0] === '__complete') {
    const { answerCompletion } = await import('./shell/answer-completion');
    return answerCompletion(argv.slice(1));
  }
  if (options.includes('--help') || options.includes('-h') || argv[0] === 'help') {
    const { showHelp } = await import('./shell/show-help');
    if (showHelp(argv)) return;
  }
  // Later than the answers above, for each stream takes its time to open.
  outlive(process.stderr, false);
  const { runProgram } = await import('./shell/program');
  const ended = await runProgram(argv);
  process.exitCode ??= ended;
}

outlive(process.stdout, true);
if (argv[0] !== '__complete' && (options.includes('--version') || options.includes('-V'))) {
  process.stdout.write(`${process.env.CULTURE_AUDIT_VERSION}\n`);
} else {
  void main();
}

export {};
