import { bad, good, type Outcome } from '#problem';
import { osProblem } from './os-problem';

/** Runs file calls; what the system refuses becomes a problem that names the file. */
export function attempt<T>(file: string, doing: 'read' | 'write', act: () => T): Outcome<T> {
  try {
    return good(act());
  } catch (error) {
    return bad([osProblem(error, file, doing)]);
  }
}
