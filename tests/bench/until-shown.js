import { spawn } from '@lydell/node-pty';

/** Milliseconds until a Node program in a terminal of its own has written a text; it is ended then. */
export function untilShown(args, text, { env, cwd }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const start = performance.now();
    const pty = spawn(process.execPath, args, { cols: 100, rows: 40, cwd, env });
    const limit = setTimeout(() => end(new Error(`${args.join(' ')} never showed ${text}:\n${output}`)), 20_000);
    let took = null;
    const end = (error) => {
      clearTimeout(limit);
      pty.onExit(() => (error ? reject(error) : resolve(took)));
      pty.kill('SIGKILL');
    };
    pty.onData((chunk) => {
      if (took !== null) return;
      output += chunk;
      if (typeof text === 'string' ? !output.includes(text) : !text.test(output)) return;
      took = performance.now() - start;
      end(null);
    });
  });
}
