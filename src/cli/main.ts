/**
 * The program's door. `--version` answers before anything heavy is loaded; everything else goes to `program`.
 * Broken pipes are no error; an unexpected error is one line, status 70, and what to send us.
 */
const argv = process.argv.slice(2);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A signal has come, and its status stands; what is being saved is still to be saved.
    if (Number(process.exitCode ?? 0) > 128) return;
    if (error.code === 'EPIPE') process.exit(0);
    // The terminal has gone away; its signal is about to arrive.
    if (error.code === 'EIO') process.exitCode = 2;
    else process.exit(2);
  });
}

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${process.env.CULTURE_AUDIT_VERSION}\n`);
} else {
  const { runProgram } = await import('./program');
  const ended = await runProgram(argv);
  process.exitCode ??= ended;
}

export {};
