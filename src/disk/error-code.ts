/** The system's code of an error ("ENOENT"), or null when the error is not the system's. */
export const errorCode = (error: unknown): string | null => (error instanceof Error && 'code' in error ? String(error.code) : null);
