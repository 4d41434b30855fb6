import type { ExitCode } from './context';

export interface SignalWatch {
  /** Aborted with the first signal. */
  readonly signal: AbortSignal;
  /** The exit status of the signal that came; null when none has. */
  code(): ExitCode | null;
}

const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * From now to the end of the process a signal ends the work in hand instead of the process: what is being saved is saved, the terminal
 * is given back, the line to resume is printed. A second one ends the process at once.
 */
export function watchSignals(): SignalWatch {
  const abort = new AbortController();
  let code: ExitCode | null = null;
  for (const [name, status] of Object.entries(statuses)) {
    process.on(name, () => {
      // A terminal that closes sends two: its own and the shell's.
      if (code !== null && name !== 'SIGHUP') process.exit(code);
      code ??= status;
      process.exitCode = code;
      abort.abort();
    });
  }
  return { signal: abort.signal, code: () => code };
}
