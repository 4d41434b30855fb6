/** Waits without giving way to anything else; for the few milliseconds in which two processes meet. */
export const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
