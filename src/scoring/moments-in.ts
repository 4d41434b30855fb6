import { type Moments, momentsOf } from '#statistics/index';

/** The moments under a key, started when there are none yet. */
export function momentsIn<Key>(map: Map<Key, Moments>, key: Key): Moments {
  let moments = map.get(key);
  if (!moments) {
    moments = momentsOf.start();
    map.set(key, moments);
  }
  return moments;
}
