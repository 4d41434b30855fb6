import { wholeFile } from '#problem';
import type { Located } from './read-document';

/** A value that was checked before, whose places nobody needs: every place is the file. */
export const withoutPlaces = <T>(value: T, file: string): Located<T> => ({
  value,
  place: () => wholeFile(file),
  keyPlace: () => wholeFile(file),
});
