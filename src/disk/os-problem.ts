import { type Problem, problem, wholeFile } from '#problem';

/**
 * What the system refused, as something the user can mend: the file and the cause (the system's own code, such as ENOSPC).
 * An error that does not come from the system is ours, and is thrown on.
 */
export function osProblem(error: unknown, file: string, doing: 'read' | 'write'): Problem {
  const cause = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
  if (cause === null) throw error;
  if (cause === 'EISDIR') return problem('file/is-a-folder', { file }, wholeFile(file));
  if (doing === 'write') return problem('file/not-writable', { file, cause }, wholeFile(file));
  if (cause === 'ENOENT' || cause === 'ENOTDIR') return problem('file/not-found', { file }, wholeFile(file));
  return problem('file/not-readable', { file, cause }, wholeFile(file));
}
