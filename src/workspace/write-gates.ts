import type { Gates } from './audit';
import type { YamlValue } from './yaml-text';

/** Gates as files hold them: only what was stated. */
export const writeGates = ({ markers, open, closed }: Gates): { readonly [key: string]: YamlValue } => ({
  ...(markers === null ? {} : { markers }),
  ...(open === null ? {} : { open }),
  ...(closed === null ? {} : { closed }),
});
